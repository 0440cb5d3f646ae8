internal import Entente

/// Lists of ties, one a row: entities, sources and kinds follow from the words in them.
extension DataSetReader {
  /// Reads a list of ties.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  mutating func edgeListReading() -> GraphReading {
    if file.isCutShort { return cutReading() }
    for problem in file.problems { log.add(problem.problem, in: number, at: problem.range) }
    let file = file
    hasOwnIDs = false
    if let table = file.table, file.root != 0 {
      var list = EdgeList(columns: table.keys.map { EdgeKey(rawValue: file.text(of: $0)) })
      relations.reserveCapacity(file.items(of: file.root).reduce(0) { count, _ in count + 1 })
      var row = Int(file[file.root].firstChild)
      while row != 0 {
        readEdge(row, of: file, columns: table.columns, into: &list)
        row = Int(file[row].next)
      }
      entities = list.entities
      sources = list.sources
    }
    let graph = log.hasErrors ? nil : graph()
    // A list of ties has no place for a licence or a title.
    if isReviewed, let graph { review(graph, asDataSet: false) }
    return GraphReading(
      graph: graph, findings: log.findings(in: files, isReviewed: isReviewed && graph != nil),
      declaredEntityCount: entities.count, declaredRelationCount: relationCount)
  }

  private mutating func readEdge(
    _ row: Int, of file: DocumentTree, columns: [UInt16], into list: inout EdgeList
  ) {
    relationCount += 1
    var cells = EdgeCells()
    var cell = Int(file[row].firstChild)
    while cell != 0 {
      if let key = list.columns[Int(columns[cell])] { cells.set(key, to: cell) }
      cell = Int(file[cell].next)
    }
    let from = entity(cells.from, cells.fromKind, file, &list)
    let to = entity(cells.to, cells.toKind, file, &list)
    if cells.from == 0 { report(.emptyCell("from", of: .relation), at: place(of: row)) }
    if cells.to == 0 { report(.emptyCell("to", of: .relation), at: place(of: row)) }
    let kind = relationKind(cells.relation, file, &list)
    let citations = citations(cells, row, file, &list)
    let relation = Relation(
      from ?? "", kind ?? "", to ?? "", during: period(field(cells.when, .when)),
      role: text(field(cells.role, .role)), weight: number(field(cells.weight, .weight)),
      citations: citations, note: text(field(cells.note, .note)))
    if from != nil, to != nil, kind != nil {
      relations.append(relation)
      if isReviewed { relationPlaces.append(EntryPlace(file: number, node: row)) }
    }
  }

  private func field(_ cell: Int, _ key: EdgeKey) -> Fields<EdgeKey>.Field? {
    cell == 0 ? nil : .init(key: key, keyNode: cell, value: cell)
  }

  /// The entity that a cell names, and its kind if another cell names that.
  private mutating func entity(
    _ cell: Int, _ kindCell: Int, _ file: DocumentTree, _ list: inout EdgeList
  ) -> Entity.ID? {
    guard cell != 0, let name = list.names.number(of: cell, in: file) else { return nil }
    if name == list.ids.count {
      let text = identifier(cell, .from)
      list.ids.append(Entity.ID(text))
      if isReviewed {
        declared.entities[text] = Declarations.EntityEntry(file: number, key: cell)
      }
      list.entities.append(Entity(Entity.ID(text), name: text, kind: generalKind()))
      list.kindCells.append(0)
    }
    if kindCell != 0 { setKind(of: name, kindCell, &list) }
    return list.ids[name]
  }

  /// The text of a cell that becomes an identifier; empty where there is a finding.
  private mutating func identifier(_ cell: Int, _ key: EdgeKey) -> String {
    let text = text(cell, of: key.rawValue, at: file[cell].range) ?? ""
    reportIfLong(text, at: cell)
    return text
  }

  private mutating func reportIfLong(_ text: String, at cell: Int) {
    let start = file[cell].range.lowerBound
    if !YAMLScalar.fitsKey(text) { report(.longKey, at: start..<start + 1) }
  }

  private mutating func setKind(of name: Int, _ cell: Int, _ list: inout EdgeList) {
    let first = list.kindCells[name]
    if first != 0 {
      let (bytes, others) = (file.bytes[file[cell].content], file.bytes[file[first].content])
      if bytes == others { return }
    }
    guard let text = text(cell, of: EdgeKey.fromKind.rawValue, at: file[cell].range) else { return }
    let kind = Entity.Kind(text)
    if first == 0 {
      reportIfLong(text, at: cell)
      if vocabulary[kind] == nil { vocabulary.declare(EntityKind(kind)) }
      list.entities[name].kind = kind
      list.kindCells[name] = cell
    } else if kind != list.entities[name].kind {
      report(
        .contradictoryKind(
          list.entities[name].id.rawValue, text, first: list.entities[name].kind.rawValue,
          place(of: Int(file[first].start), in: number)), at: file[cell].range)
    }
  }

  /// The kind of entities of which nothing more is known.
  private mutating func generalKind() -> Entity.Kind {
    let kind = Entity.Kind("entity")
    if vocabulary[kind] == nil { vocabulary.declare(EntityKind(kind, plural: "entities")) }
    return kind
  }

  /// The kind of a relation, which joins anything: a list of ties says nothing about that.
  private mutating func relationKind(
    _ cell: Int, _ file: DocumentTree, _ list: inout EdgeList
  ) -> Relation.Kind? {
    if cell == 0 {
      let kind = Relation.Kind("linkedTo")
      if !list.hasLinks {
        list.hasLinks = true
        open(kind, RelationKind(kind, "is linked to", symmetric: true, family: .cooperation))
      }
      return kind
    }
    guard let number = list.kinds.number(of: cell, in: file) else { return nil }
    if number == list.relationKinds.count {
      let text = identifier(cell, .relation)
      let kind = Relation.Kind(text)
      open(kind, .undescribed(kind))
      list.relationKinds.append(kind)
    }
    return list.relationKinds[number]
  }

  /// Declares a kind of relation if no vocabulary has it, and lets it join anything.
  private mutating func open(_ kind: Relation.Kind, _ new: RelationKind) {
    var declared = vocabulary[kind] ?? new
    declared.domain = []
    declared.range = []
    vocabulary.declare(declared)
  }

  /// The citation of a row; a finding where the list has sources, but none for this row.
  private mutating func citations(
    _ cells: EdgeCells, _ row: Int, _ file: DocumentTree, _ list: inout EdgeList
  ) -> [Citation] {
    let locator = text(field(cells.locator, .locator))
    if cells.source == 0 {
      if cells.locator != 0 {
        report(.emptyCell(EdgeKey.source.rawValue, of: .citation), at: file[cells.locator].range)
      } else if list.columns.contains(.source) {
        report(.uncitedRow, at: cells.relation == 0 ? place(of: row) : file[cells.relation].range)
      }
      return []
    }
    guard let number = list.sourceNames.number(of: cells.source, in: file) else { return [] }
    if number == list.sourceIDs.count {
      let text = identifier(cells.source, .source)
      list.sourceIDs.append(Source.ID(text))
      if isReviewed {
        declared.sources[text] = Declarations.Entry(file: number, key: cells.source)
      }
      list.sources.append(Source(Source.ID(text), title: text))
    }
    return [Citation(list.sourceIDs[number], at: locator)]
  }
}

/// What a list of ties has told so far.
private struct EdgeList {
  /// What each column is for, if it is read.
  let columns: [EdgeKey?]

  var entities: [Entity] = []

  /// The identifiers of the entities.
  var ids: [Entity.ID] = []
  var sources: [Source] = []
  var sourceIDs: [Source.ID] = []
  var relationKinds: [Relation.Kind] = []

  /// The cells with the kinds of the entities; 0 is none.
  var kindCells: [Int] = []

  /// Whether a row without a kind of relation was read.
  var hasLinks = false

  var names = InternedCells()
  var kinds = InternedCells()
  var sourceNames = InternedCells()

  init(columns: [EdgeKey?]) { self.columns = columns }
}

/// The cells of one row by what they are for; 0 is none.
private struct EdgeCells {
  var from = 0
  var to = 0
  var relation = 0
  var weight = 0
  var when = 0
  var source = 0
  var locator = 0
  var role = 0
  var note = 0
  var fromKind = 0
  var toKind = 0

  mutating func set(_ key: EdgeKey, to cell: Int) {
    switch key {
    case .from: from = cell
    case .to: to = cell
    case .relation: relation = cell
    case .weight: weight = cell
    case .when: when = cell
    case .source: source = cell
    case .locator: locator = cell
    case .role: role = cell
    case .note: note = cell
    case .fromKind: fromKind = cell
    case .toKind: toKind = cell
    }
  }
}
