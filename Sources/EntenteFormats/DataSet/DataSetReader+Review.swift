internal import Entente

/// Doubts about the graph as a whole, each at the place in a file that it is about.
extension DataSetReader {
  /// Reports the doubts about a graph; those about the data set as a whole only where it is one.
  mutating func review(_ graph: Graph, asDataSet isDataSet: Bool = true) {
    let doubts = graph.doubts().filter { isDataSet || $0.subject != .dataSet }
    if doubts.isEmpty { return }
    var positions: [Relation.ID: Int] = [:]
    if doubts.contains(where: \.isAboutRelation) {
      for (position, relation) in graph.relations.enumerated() { positions[relation.id] = position }
    }
    for doubt in doubts {
      let entry = entry(of: doubt.subject, positions)
      open(entry.file)
      let part = file.part(doubt.facet, of: entry.value)
      report(
        .doubt(doubt), at: part.map { beginning(of: file[$0]) } ?? entry.range,
        scope: entry.range.lowerBound..<max(entry.range.upperBound, file.end(of: entry.value)))
    }
  }

  /// Where the entry of a subject stands: its file, its value, and the bytes to point at.
  private func entry(
    of subject: Doubt.Subject, _ positions: [Relation.ID: Int]
  ) -> (file: Int, value: Int, range: Range<Int>) {
    switch subject {
    case .dataSet: return heading
    case .entity(let id):
      guard let entry = declared.entities[id.rawValue] else { return heading }
      return keyed(entry.key, in: entry.file)
    case .source(let id):
      guard let entry = declared.sources[id.rawValue] else { return heading }
      return keyed(entry.key, in: entry.file)
    case .relation(let id):
      guard let position = positions[id], position < relationPlaces.count else { return heading }
      return relation(at: relationPlaces[position])
    case .identity(let number):
      guard number < identityPlaces.count else { return heading }
      return relation(at: identityPlaces[number])
    }
  }

  private func keyed(_ key: Int, in number: Int) -> (file: Int, value: Int, range: Range<Int>) {
    let file = files[number]
    return (number, Int(file[key].next), file[key].range)
  }

  /// A relation is shown by its kind, a statement of identity by its first key.
  private func relation(at place: EntryPlace) -> (file: Int, value: Int, range: Range<Int>) {
    let file = files[place.file]
    let kind = file.value(of: RelationKey.relation.rawValue, in: place.node)
    let node = kind ?? Int(file[place.node].firstChild)
    return (place.file, place.node, file[node].range)
  }

  /// The place for doubts about the data set as a whole: its title, or the beginning.
  private var heading: (file: Int, value: Int, range: Range<Int>) {
    for (number, file) in files.enumerated() {
      for (key, _) in file.pairs(of: file.root) where file.text(of: key) == FileKey.title.rawValue {
        return (number, file.root, file[key].range)
      }
    }
    guard let file = files.first else { return (0, 0, 0..<0) }
    let first = Int(file[file.root].firstChild)
    return (0, file.root, file[first == 0 ? file.root : first].range)
  }
}

/// Where an entry without an identifier of its own stands.
struct EntryPlace {
  var file: Int
  var node: Int
}

extension Doubt {
  fileprivate var isAboutRelation: Bool {
    if case .relation = subject { true } else { false }
  }
}

extension DocumentTree {
  /// The value of a key in a map.
  func value(of key: String, in map: Int) -> Int? {
    for (node, value) in pairs(of: map) where text(of: node) == key { return value }
    return nil
  }

  /// The end of everything in a value.
  func end(of value: Int) -> Int {
    var end = Int(self[value].end)
    for (_, value) in pairs(of: value) { end = max(end, self.end(of: value)) }
    for item in items(of: value) { end = max(end, self.end(of: item)) }
    return end
  }

  /// The node of a part of an entry; nothing where the entry as a whole is meant.
  func part(_ facet: Doubt.Facet, of entry: Int) -> Int? {
    switch facet {
    case .whole: nil
    case .name(let number): member(number, of: value(of: "name", in: entry))
    case .alias(let number): member(number, of: value(of: "alias", in: entry))
    case .identifier(let register):
      value(of: "ids", in: entry).flatMap { value(of: register, in: $0) }
    case .state(let number): member(number, of: value(of: "of", in: entry))
    case .attribute(let number): attribute(number, of: entry).map { Int(self[$0].firstChild) }
    case .citation(let number): citation(number, of: entry)
    case .attributeCitation(let attribute, let number):
      self.attribute(attribute, of: entry).flatMap { citation(number, of: $0) }
    case .aliasCitation(let alias, let number):
      member(alias, of: value(of: "alias", in: entry)).flatMap { citation(number, of: $0) }
    case .when: value(of: "when", in: entry)
    case .place: value(of: "place", in: entry)
    case .under: value(of: "under", in: entry)
    case .role: value(of: "role", in: entry)
    case .amount: value(of: "amount", in: entry)
    case .nameInSource: value(of: "as", in: entry)
    case .note: value(of: "note", in: entry)
    case .field(let name): value(of: name, in: entry)
    case .title: value(of: "title", in: entry)
    case .about: value(of: "about", in: entry)
    }
  }

  private func attribute(_ number: Int, of entry: Int) -> Int? {
    member(number, of: value(of: "attributes", in: entry))
  }

  /// The item of a list, the value of a map, or the one thing that stands for a list.
  private func member(_ number: Int, of value: Int?) -> Int? {
    guard let value else { return nil }
    switch self[value].kind {
    case .list: return items(of: value).dropFirst(number).first { _ in true }
    case .map: return pairs(of: value).dropFirst(number).first { _ in true }?.value
    default: return value
    }
  }

  /// The place in its source of the citation of a number, or the source where it has none.
  private func citation(_ number: Int, of entry: Int) -> Int? {
    guard let cited = value(of: "cite", in: entry) else { return nil }
    var rest = number
    for item in self[cited].kind == .list ? Array(items(of: cited)) : [cited] {
      if self[item].kind != .map {
        if rest == 0 { return item }
        rest -= 1
        continue
      }
      for (source, locator) in pairs(of: item) {
        if rest == 0 { return self[locator].isText ? locator : source }
        rest -= 1
      }
    }
    return nil
  }
}
