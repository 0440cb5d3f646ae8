internal import Entente

/// Citations in a table of their own, each joined to the row of its relation.
///
/// Most such tables name relations in the order of the relations, as programs write them. Then the two
/// are walked side by side; otherwise a dictionary says which citations a relation has.
extension DataSetReader {
  mutating func readCitations(in map: Int) {
    let count = file.pairs(of: map).reduce(0) { count, _ in count + 1 }
    additions.links.reserveCapacity(additions.links.count + count)
    for (key, row) in file.pairs(of: map) {
      progress.advance(EntryCost.citation)
      let fields = fields(CitationKey.self, of: row, subject: .citation)
      let locator = text(fields[.locator])
      guard let field = fields[.source], let source = text(field) else {
        declared.lacksCitations = true
        continue
      }
      additions.links.append(
        TableAdditions.CitationLink(
          citation: Citation(self.source(source, at: field.value), at: locator), key: key,
          row: EntryPlace(file: number, node: row), next: -1))
    }
  }

  /// Joins the citations to relations by their identifiers, once all are read.
  mutating func joinCitations() {
    guard !additions.links.isEmpty else { return }
    // A review asks for the rows of any relation.
    additions.isInOrder = !isReviewed && isInOrder
    if additions.isInOrder { return }
    additions.chains.reserveCapacity(additions.links.count)
    for link in additions.links.indices {
      let (row, key) = (additions.links[link].row, additions.links[link].key)
      let new = TableAdditions.CitationChain(file: row.file, node: key, first: link, last: link)
      let relation = files[row.file].text(of: key)
      let last = additions.chains[relation, default: new].append(link)
      if last != link { additions.links[last].next = link }
    }
  }

  /// Whether the citations name the rows of relations in their order, all of them.
  private var isInOrder: Bool {
    var link = 0
    for file in files {
      guard let table = file.table, file.root != 0, table.additions == nil,
        let column = table.keys.firstIndex(where: { file.text(of: $0) == RelationKey.id.rawValue })
      else { continue }
      let section = file[file.root].kind == .map ? Int(file[file.root].firstChild) : 0
      guard section != 0, file.text(of: section) == FileKey.relations.rawValue else { continue }
      for row in file.items(of: Int(file[section].next)) {
        var cell = Int(file[row].firstChild)
        while cell != 0, Int(table.columns[cell]) != column { cell = Int(file[cell].next) }
        if cell != 0 { while names(link, cell, of: file) { link += 1 } }
      }
    }
    return link == additions.links.count
  }

  /// Whether a citation names the relation whose identifier stands in a cell.
  private func names(_ link: Int, _ cell: Int, of file: DocumentTree) -> Bool {
    guard link < additions.links.count else { return false }
    let (other, key) = (files[additions.links[link].row.file], additions.links[link].key)
    let kinds = [file[cell].kind, other[key].kind]
    guard kinds.allSatisfy({ $0 == .plain || $0 == .quoted }) else { return false }
    return file.bytes[file[cell].content].elementsEqual(other.bytes[other[key].content])
  }

  /// The citations that another table has for a relation, by the identifier in its row.
  mutating func additionalCitations(
    of relation: String?, at field: Fields<RelationKey>.Field?
  ) -> [Citation] {
    guard let relation, let field, file.isTable, !additions.links.isEmpty else { return [] }
    var citations: [Citation] = []
    if additions.isInOrder {
      while names(additions.nextLink, field.value, of: file) {
        citations.append(additions.links[additions.nextLink].citation)
        additions.nextLink += 1
      }
      return citations
    }
    guard let index = additions.chains.index(forKey: relation) else { return [] }
    additions.chains.values[index].isUsed = true
    var link = additions.chains.values[index].first
    while link >= 0 {
      citations.append(additions.links[link].citation)
      link = additions.links[link].next
    }
    return citations
  }
}
