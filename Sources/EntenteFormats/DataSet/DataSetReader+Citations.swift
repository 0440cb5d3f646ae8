internal import Entente

/// Citations in a table of their own, each joined to the row of its relation.
///
/// Most such tables name relations in the order of the relations, as programs write them. Then the two
/// are walked side by side; otherwise a dictionary says which citations a relation has.
extension DataSetReader {
  /// The plain citations of the tables of them, which other threads begin to read: what they name is
  /// declared already.
  func citationsAhead() -> [Int: CitationsAhead] {
    var reading: [Int: CitationsAhead] = [:]
    for (number, file) in files.enumerated() {
      guard let (part, map) = file.table?.additions, part == .citations else { continue }
      let rows = Array(file.pairs(of: map))
      let columns = ColumnKeys<CitationKey>(of: file).keys
      let (size, declared) = (partSize, declared.sources)
      let work = WorkAhead(
        count: (rows.count + size - 1) / size, threads: threads, depth: rows.count,
        state: CellMeanings<Source.ID?>()
      ) { part, sources in
        rows[part * size..<min(rows.count, (part + 1) * size)].map {
          Self.plainCitation($0.value, of: file, columns, &sources, declared)
        }
      }
      reading[number] = CitationsAhead(rows: rows, work: work)
    }
    return reading
  }

  /// The rows of a table of citations, and what is being read in them.
  struct CitationsAhead {
    var rows: [(key: Int, value: Int)]
    var work: WorkAhead<CellMeanings<Source.ID?>, [Citation?]>
  }

  mutating func readCitations(_ reading: CitationsAhead) {
    additions.links.reserveCapacity(additions.links.count + reading.rows.count)
    reading.work.forEachResult { part, citations in
      for (place, plain) in zip((part * partSize)..., citations) {
        progress.advance(EntryCost.citation)
        let (key, row) = reading.rows[place]
        guard let citation = plain ?? citation(inRow: row) else {
          declared.lacksCitations = true
          continue
        }
        additions.links.append(
          TableAdditions.CitationLink(
            citation: citation, key: key, row: EntryPlace(file: number, node: row), next: -1))
      }
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
  private static func plainCitation(
    _ row: Int, of file: DocumentTree, _ keys: [CitationKey?],
    _ sources: inout CellMeanings<Source.ID?>, _ declared: [String: Declarations.Entry]
  ) -> Citation? {
    guard let columns = file.table?.columns else { return nil }
    var (source, locator) = (0, 0)
    var cell = Int(file.nodes[row].firstChild)
    while cell != 0 {
      guard file.nodes[cell].isPlainLine(in: file.bytes) else { return nil }
      switch keys[Int(columns[cell])] {
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
      sources.append(declared[text] == nil ? nil : Source.ID(text))
    }
    return sources[number].map { Citation($0, at: locator == 0 ? nil : file.text(of: locator)) }
  }

  /// Joins the citations to relations by their identifiers, once all are read.
  mutating func joinCitations() {
    guard !additions.links.isEmpty else { return }
    // A review asks for the rows of any relation.
    additions.isInOrder = !isReviewed && areInOrder()
    if additions.isInOrder { return }
    additions.linksOfRows = [:]
    additions.chains.reserveCapacity(additions.links.count)
    for link in additions.links.indices {
      let (row, key) = (additions.links[link].row, additions.links[link].key)
      let new = TableAdditions.CitationChain(file: row.file, node: key, first: link, last: link)
      let relation = files[row.file].text(of: key)
      let last = additions.chains[relation, default: new].append(link)
      if last != link { additions.links[last].next = link }
    }
  }

  /// Whether the citations name the rows of relations in their order, all of them; notes which name which.
  private mutating func areInOrder() -> Bool {
    var link = 0
    for (number, file) in files.enumerated() {
      guard let table = file.table, file.root != 0, table.additions == nil,
        let column = table.keys.firstIndex(where: { file.text(of: $0) == RelationKey.id.rawValue })
      else { continue }
      let section = file[file.root].kind == .map ? Int(file[file.root].firstChild) : 0
      guard section != 0, file.text(of: section) == FileKey.relations.rawValue else { continue }
      var starts: [Int32] = []
      for row in file.items(of: Int(file[section].next)) {
        starts.append(Int32(link))
        var cell = Int(file[row].firstChild)
        while cell != 0, Int(table.columns[cell]) != column { cell = Int(file[cell].next) }
        if cell != 0 { while names(link, cell, of: file) { link += 1 } }
      }
      additions.linksOfRows[number] = starts + [Int32(link)]
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
    let (bytes, others) = (file.bytes, files[number].bytes)
    for offset in 0..<first.count
    where bytes[first.lowerBound + offset] != others[second.lowerBound + offset] { return false }
    return true
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
