internal import Entente

/// Doubts about the graph as a whole, each at the place in a file that it is about.
extension DataSetReader {
  /// Reports the doubts about a graph; those about the data set as a whole only where it is one.
  mutating func review(_ graph: Graph, asDataSet isDataSet: Bool = true) {
    let doubts = graph.doubts().filter { isDataSet || $0.subject != .dataSet }
    if doubts.isEmpty { return }
    var parts = DoubtParts(of: files, additions)
    for doubt in doubts {
      let entry = entry(of: doubt.subject, in: graph)
      let place = EntryPlace(file: entry.file, node: entry.value)
      let part = parts.part(of: doubt, in: place)
      open(part?.file ?? entry.file)
      report(
        .doubt(doubt), at: part.map { beginning(of: file[$0.node]) } ?? entry.range,
        scope: entry.range.lowerBound..<max(entry.range.upperBound, parts.end(of: place)))
    }
  }

  /// Where the entry of a subject stands: its file, its value, and the bytes to point at.
  private func entry(
    of subject: Doubt.Subject, in graph: Graph
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
      guard let position = graph.position(of: id), position < relationPlaces.count else {
        return heading
      }
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

  /// The place for doubts about the data set as a whole: its title, its version, or the beginning.
  private var heading: (file: Int, value: Int, range: Range<Int>) {
    for heading in [FileKey.title, .entente] {
      for (number, file) in files.enumerated() {
        for (key, _) in file.pairs(of: file.root) where file.text(of: key) == heading.rawValue {
          return (number, file.root, file[key].range)
        }
      }
    }
    guard let file = files.first else { return (0, 0, 0..<0) }
    let first = Int(file[file.root].firstChild)
    return (0, file.root, file[first == 0 ? file.root : first].range)
  }
}

/// Where an entry, or a part of it, stands.
struct EntryPlace: Hashable {
  var file: Int
  var node: Int
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
}
