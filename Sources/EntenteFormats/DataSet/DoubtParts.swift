internal import Entente

/// Finds the part of an entry that a doubt is about: a name, a citation, a cell of another table.
///
/// The members of a list are looked up once, so that an entry of which every part is doubted costs
/// no more than reading it.
struct DoubtParts {
  private let files: [DocumentTree]
  private let additions: TableAdditions

  private var citations: [EntryPlace: [EntryPlace]] = [:]
  private var members: [EntryPlace: [Int]] = [:]
  private var registers: [EntryPlace: [String: Int]] = [:]
  private var texts: [EntryPlace: [Int]] = [:]
  private var nextTexts: [EntryPlace: Int] = [:]
  private var ends: [EntryPlace: Int] = [:]

  init(of files: [DocumentTree], _ additions: TableAdditions) {
    self.files = files
    self.additions = additions
  }
}

extension DoubtParts {
  /// Where the part of an entry stands that a doubt is about; nothing where that is all of it.
  mutating func part(of doubt: Doubt, in entry: EntryPlace) -> EntryPlace? {
    guard let part = part(doubt.facet, of: doubt.subject, in: entry) else { return nil }
    let tree = files[part.file]
    if tree[part.node].isText { return part }
    if case .privateData(let text, isEmail: _) = doubt.problem,
      let holder = holder(of: text, in: part)
    {
      return holder
    }
    let first = Int(tree[part.node].firstChild)
    switch doubt.facet {
    case .attribute where first != 0: return EntryPlace(file: part.file, node: first)
    case .alias: return value(of: AliasKey.text.rawValue, in: part) ?? part
    default: return part
    }
  }

  /// The end of everything in an entry.
  mutating func end(of entry: EntryPlace) -> Int {
    if let end = ends[entry] { return end }
    let end = files[entry.file].end(of: entry.node)
    ends[entry] = end
    return end
  }

  private mutating func part(
    _ facet: Doubt.Facet, of subject: Doubt.Subject, in entry: EntryPlace
  ) -> EntryPlace? {
    switch facet {
    case .whole: nil
    case .name(let number):
      row(number - 1, of: additions.names, subject).flatMap { value(of: "text", in: $0) }
        ?? member(number, of: value(of: "name", in: entry))
    case .alias(let number): alias(number, of: subject, in: entry)
    case .identifier(let register): identifier(register, in: entry)
    case .state(let number): member(number, of: value(of: "of", in: entry))
    case .attribute(let number): attribute(number, of: subject, in: entry)
    case .citation(let number): citation(number, of: entry)
    case .attributeCitation(let attribute, let number):
      self.attribute(attribute, of: subject, in: entry).flatMap { citation(number, of: $0) }
    case .aliasCitation(let alias, let number):
      self.alias(alias, of: subject, in: entry).flatMap { citation(number, of: $0) }
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

  private mutating func alias(
    _ number: Int, of subject: Doubt.Subject, in entry: EntryPlace
  ) -> EntryPlace? {
    if let row = row(number, of: additions.aliases, subject) { return row }
    guard let value = value(of: EntityKey.alias.rawValue, in: entry) else { return nil }
    // An alias that stands alone may be a map, of which it is not a member.
    return files[value.file][value.node].kind == .list ? member(number, of: value) : value
  }

  private mutating func attribute(
    _ number: Int, of subject: Doubt.Subject, in entry: EntryPlace
  ) -> EntryPlace? {
    row(number, of: additions.attributes, subject)
      ?? member(number, of: value(of: EntityKey.attributes.rawValue, in: entry))
  }

  /// The row of another table that adds the part of a number to an entity.
  private func row(
    _ number: Int, of rows: [String: [EntryPlace]], _ subject: Doubt.Subject
  ) -> EntryPlace? {
    guard case .entity(let id) = subject, let rows = rows[id.rawValue],
      rows.indices.contains(number)
    else { return nil }
    return rows[number]
  }

  private func value(of key: String, in entry: EntryPlace) -> EntryPlace? {
    files[entry.file].value(of: key, in: entry.node)
      .map { EntryPlace(file: entry.file, node: $0) }
  }
}

extension DoubtParts {
  private mutating func identifier(_ register: String, in entry: EntryPlace) -> EntryPlace? {
    guard let ids = value(of: EntityKey.ids.rawValue, in: entry) else { return nil }
    if registers[ids] == nil {
      let tree = files[ids.file]
      registers[ids] = Dictionary(
        tree.pairs(of: ids.node).map { (tree.text(of: $0.key), $0.value) },
        uniquingKeysWith: { first, _ in first })
    }
    return registers[ids]?[register].map { EntryPlace(file: ids.file, node: $0) }
  }

  /// The item of a list, the value of a map, or the one thing that stands for a list.
  private mutating func member(_ number: Int, of value: EntryPlace?) -> EntryPlace? {
    guard let value else { return nil }
    if members[value] == nil {
      let tree = files[value.file]
      members[value] =
        switch tree[value.node].kind {
        case .list: Array(tree.items(of: value.node))
        case .map: tree.pairs(of: value.node).map(\.value)
        default: [value.node]
        }
    }
    guard let nodes = members[value], nodes.indices.contains(number) else { return nil }
    return EntryPlace(file: value.file, node: nodes[number])
  }

  /// The place in its source of the citation of a number, or the source where it has none.
  private mutating func citation(_ number: Int, of entry: EntryPlace) -> EntryPlace? {
    let known = citations[entry] ?? writtenCitations(of: entry)
    citations[entry] = known
    return known.indices.contains(number) ? known[number] : nil
  }

  private func writtenCitations(of entry: EntryPlace) -> [EntryPlace] {
    let tree = files[entry.file]
    guard let cited = tree.value(of: "cite", in: entry.node) else {
      return rowsOfCitations(of: entry).compactMap { row in
        value(of: CitationKey.locator.rawValue, in: row)
          ?? value(of: CitationKey.source.rawValue, in: row)
      }
    }
    var places: [Int] = []
    for item in tree[cited].kind == .list ? Array(tree.items(of: cited)) : [cited] {
      if tree[item].kind == .map {
        for (source, locator) in tree.pairs(of: item) {
          places.append(tree[locator].isText ? locator : source)
        }
      } else {
        places.append(item)
      }
    }
    return places.map { EntryPlace(file: entry.file, node: $0) }
  }

  /// The rows that cite something for a relation of a table; of a list of ties its own row.
  private func rowsOfCitations(of relation: EntryPlace) -> [EntryPlace] {
    let tree = files[relation.file]
    guard tree.isTable else { return [] }
    guard let id = tree.value(of: RelationKey.id.rawValue, in: relation.node),
      let chain = additions.chains[tree.text(of: id)]
    else { return [relation] }
    var rows: [EntryPlace] = []
    var link = chain.first
    while link >= 0 {
      rows.append(additions.links[link].row)
      link = additions.links[link].next
    }
    return rows
  }
}

extension DoubtParts {
  /// The text in a value that contains another, searched from the last one found on: doubts about
  /// the texts of a list come in its order.
  private mutating func holder(of text: String, in part: EntryPlace) -> EntryPlace? {
    let tree = files[part.file]
    if texts[part] == nil { texts[part] = tree.texts(in: part.node) }
    guard let nodes = texts[part], !nodes.isEmpty else { return nil }
    let first = nextTexts[part] ?? 0
    for step in nodes.indices {
      let position = (first + step) % nodes.count
      guard tree.text(of: nodes[position]).utf8.contains(text.utf8) else { continue }
      nextTexts[part] = position + 1
      return EntryPlace(file: part.file, node: nodes[position])
    }
    return nil
  }
}

extension DocumentTree {
  /// Every text in a value but the keys, in the order written.
  fileprivate func texts(in value: Int) -> [Int] {
    if self[value].isText { return [value] }
    return pairs(of: value).flatMap { texts(in: $0.value) } + items(of: value).flatMap(texts(in:))
  }
}
