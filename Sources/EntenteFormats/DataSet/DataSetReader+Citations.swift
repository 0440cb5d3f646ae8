internal import Entente

/// Citations in a table of their own, each joined to the row of its relation.
///
/// Most such tables name relations in the order of the relations, as programs write them. Then the two
/// are walked side by side; otherwise a dictionary says which citations a relation has.
extension DataSetReader {
  mutating func readCitations(in map: Int) {
    let count = file.pairs(of: map).reduce(0) { count, _ in count + 1 }
    additions.links.reserveCapacity(additions.links.count + count)
    let file = file
    let columns = columnKeys(CitationKey.self)
    var sources = CellMeanings<Source.ID?>()
    for (key, row) in file.pairs(of: map) {
      progress.advance(EntryCost.citation)
      guard
        let citation = plainCitation(row, of: file, columns, &sources) ?? citation(inRow: row)
      else {
        declared.lacksCitations = true
        continue
      }
      additions.links.append(
        TableAdditions.CitationLink(
          citation: citation, key: key, row: EntryPlace(file: number, node: row), next: -1))
    }
  }

  /// The citation of a row, with a finding for all that is wrong in it; nothing where it names no source.
  private mutating func citation(inRow row: Int) -> Citation? {
    let fields = fields(CitationKey.self, of: row, subject: .citation)
    let locator = text(fields[.locator])
    guard let field = fields[.source], let source = text(field) else { return nil }
    return Citation(self.source(source, at: field.value), at: locator)
  }

  /// The citation of a row that names a known source and a place in it, and nothing out of the ordinary.
  private func plainCitation(
    _ row: Int, of file: DocumentTree, _ columns: ColumnKeys<CitationKey>,
    _ sources: inout CellMeanings<Source.ID?>
  ) -> Citation? {
    var (source, locator) = (0, 0)
    var cell = Int(file.nodes[row].firstChild)
    while cell != 0 {
      guard file.nodes[cell].isPlainLine(in: file.bytes) else { return nil }
      switch columns.keys[Int(columns.columns[cell])] {
      case .source where source == 0: source = cell
      case .locator where locator == 0: locator = cell
      case nil: break
      default: return nil
      }
      cell = Int(file.nodes[cell].next)
    }
    guard source != 0, let number = sources.number(of: source, in: file) else { return nil }
    if number == sources.count {
      let text = file.text(of: source)
      sources.append(declared.sources[text] == nil ? nil : Source.ID(text))
    }
    return sources[number].map { Citation($0, at: locator == 0 ? nil : file.text(of: locator)) }
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
    let (number, key) = (additions.links[link].row.file, additions.links[link].key)
    let (one, other) = (file.nodes[cell], files[number].nodes[key])
    guard one.isSpeltOut, other.isSpeltOut else { return false }
    let (first, second) = (one.content, other.content)
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { file.bytes[$0] == files[number].bytes[$1] }
  }

  /// The citations that another table has for a relation, by the identifier in its row and the cell of it.
  mutating func additionalCitations(of relation: String?, at cell: Int) -> [Citation] {
    guard let relation, cell != 0, file.isTable, !additions.links.isEmpty else { return [] }
    var citations: [Citation] = []
    if additions.isInOrder {
      while names(additions.nextLink, cell, of: file) {
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
