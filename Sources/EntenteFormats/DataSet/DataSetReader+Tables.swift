internal import Entente

/// Data sets in tables: rows instead of maps, and tables that add to the rows of others.
extension DataSetReader {
  /// Whether the file is the table of keys and values of the data set itself.
  var isHeadingTable: Bool {
    guard let table = file.table else { return false }
    return table.keys.contains { file.text(of: $0) == "key" }
  }

  /// The fields of a row.
  ///
  /// Columns that nobody understands have a finding at their heading.
  mutating func rowFields<Key: DataSetKey>(
    _ keys: Key.Type, of node: Int, subject: Finding.Subject, at place: Range<Int>? = nil
  ) -> Fields<Key> {
    var fields = Fields<Key>(of: node)
    let columns = columnKeys(keys)
    var cell = Int(file[node].firstChild)
    while cell != 0 {
      let column = Int(columns.columns[cell])
      if let key = columns.keys[column] {
        fields.append(.init(key: key, keyNode: columns.nodes[column], value: cell))
      }
      cell = Int(file[cell].next)
    }
    for key in columns.required where fields[key] == nil {
      report(.emptyCell(key.rawValue, of: subject), at: place ?? self.place(of: node))
    }
    return fields
  }

  /// What the columns of the table that is being read stand for.
  mutating func columnKeys<Key: DataSetKey>(_ keys: Key.Type) -> ColumnKeys<Key> {
    if columnKeysFile == number, let known = columnKeys as? ColumnKeys<Key> { return known }
    let new = ColumnKeys<Key>(of: file)
    columnKeys = new
    columnKeysFile = number
    return new
  }
}

extension DataSetReader {
  /// Reads what tables say about the entities and relations of others, but for whether there are
  /// such relations.
  ///
  /// - Parameter citations: The tables of citations that are being read.
  mutating func readAdditions(_ citations: [Int: CitationsAhead]) {
    guard files.contains(where: { $0.table?.additions != nil }) else { return }
    var positions: [String: Int]?
    forEachFile { reader in
      guard let (part, map) = reader.file.table?.additions, reader.file[map].firstChild != 0
      else { return }
      if let citations = citations[reader.number] { return reader.readCitations(citations) }
      let known = positions ?? reader.entityPositions
      positions = known
      if part == .names {
        reader.readNames(in: map, known)
      } else {
        reader.readAttributes(in: map, known)
      }
    }
    joinCitations()
  }

  /// Where the first entity of each identifier stands among those read.
  private var entityPositions: [String: Int] {
    Dictionary(
      entities.enumerated().map { ($1.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A table whose rows are lost keeps nobody from being cited.
  mutating func noteLostAdditions() {
    guard let table = file.table else { return }
    if let (part, map) = table.additions, part == .citations, file[map].isDamaged {
      declared.lacksCitations = true
    }
  }

  private mutating func readAttributes(in map: Int, _ positions: [String: Int]) {
    for (key, row) in file.pairs(of: map) {
      let entity = entity(key)
      let attribute = attribute(row)
      guard let entity, let position = positions[entity] else { continue }
      entities[position].attributes.append(attribute)
      note(row, addedTo: entity, in: \.attributes)
    }
  }

  private mutating func readNames(in map: Int, _ positions: [String: Int]) {
    var languages: [String: Int] = [:]
    var names: [Int: [Names.Entry]] = [:]
    var unlabelled: [String] = []
    let problemCount = log.count
    for (key, row) in file.pairs(of: map) {
      let entity = entity(key)
      let fields = fields(NameKey.self, of: row, subject: .name)
      let role = choice(fields[.role], NameRole.self) ?? .alias
      let alias = Alias(
        text(fields[.text]) ?? "", in: text(fields[.lang]), during: period(fields[.when]),
        citations: citations(fields[.cite]))
      guard let entity, let position = positions[entity], !alias.text.isEmpty else { continue }
      if role == .alias {
        entities[position].aliases.append(alias)
        note(row, addedTo: entity, in: \.aliases)
        continue
      }
      if let field = fields[.role], fields[.when] != nil || fields[.cite] != nil {
        report(
          .unknownValue("name", of: "role", suggestion: "alias", known: []),
          at: file[field.value].range)
      }
      if let field = fields[.lang], !YAMLScalar.fitsKey(alias.language ?? "") {
        let start = file[field.value].range.lowerBound
        report(.longKey, at: start..<start + 1)
      }
      if let language = alias.language, let field = fields[.lang] {
        let first = languages.updateValue(field.value, forKey: "\(position) \(language)")
        let isShown = entities[position].names.all.contains { $0.language == language }
        if first != nil || isShown {
          let start = file[first ?? field.value].range.lowerBound
          report(
            .repeatedKey(language, first: place(of: start, in: number)),
            at: file[field.value].range)
        }
      }
      if names[position] == nil, entities[position].names[0].language == nil {
        unlabelled.append(entity)
      }
      if log.count == problemCount, fields[.lang] == nil {
        report(.emptyCell("lang", of: .name), at: self.place(of: row))
      }
      names[position, default: []].append(Names.Entry(alias.text, in: alias.language))
      note(row, addedTo: entity, in: \.names)
    }
    if log.count == problemCount {
      for entity in unlabelled { reportNameWithoutLanguage(of: entity) }
    }
    for (position, entries) in names {
      let all = entities[position].names.all + entries
      entities[position].names = Names(all[0], Array(all.dropFirst()))
    }
  }

  /// Reports, at its own row, an entity whose name has no language, though others of its names have.
  private mutating func reportNameWithoutLanguage(of entity: String) {
    guard let entry = declared.entities[entity] else { return }
    let range = files[entry.file][entry.key].range
    log.add(.emptyCell("lang", of: .entity(entity)), in: entry.file, at: range)
  }

  /// Remembers for a review which row adds something to an entity.
  private mutating func note(
    _ row: Int, addedTo entity: String,
    in rows: WritableKeyPath<TableAdditions, [String: [EntryPlace]]>
  ) {
    guard isReviewed else { return }
    additions[keyPath: rows][entity, default: []].append(EntryPlace(file: number, node: row))
  }

  /// The entity that a row of another table is about; a finding where there is none.
  private mutating func entity(_ key: Int) -> String? {
    reference(Fields.Field(key: EntityKey.of, keyNode: key, value: key))?.rawValue
  }
}

/// The keys of a row of the table of names.
enum NameKey: String, DataSetKey {
  case text, lang, role, when, cite

  static var required: [Self] { [.text] }
}

/// What the text of a row of the table of names is.
private enum NameRole: String, CaseIterable {
  case name, alias
}

/// The keys of a row of the table of citations.
enum CitationKey: String, DataSetKey {
  case source, locator

  static var required: [Self] { [.source] }
}

extension DataSetReader {
  /// The identifier of a relation, unless it only joins tables: then one follows from the content.
  func ownID(_ id: Relation.ID?) -> Relation.ID? {
    guard let id, file.isTable, id.hasDerivedForm else { return id }
    return nil
  }

  mutating func noteUncited(_ id: String?, at place: Range<Int>) {
    additions.uncited.append(TableAdditions.UncitedRow(file: number, place: place, id: id))
  }
}

extension DataSetReader {
  /// Reports citations of relations that are not there, and relations without a citation.
  mutating func finishAdditions() {
    var misspelt: Set<String> = []
    var names: [String]?
    let strays = additions.chains.filter { !$0.value.isUsed }
    for (text, chain) in strays.sorted(by: { $0.value.first < $1.value.first }) {
      if declared.relations.contains(text) || declared.lacksRelations || declared.isIncomplete {
        continue
      }
      let candidates = names ?? declared.relations.names(in: files).sorted()
      names = candidates
      let suggestion = speller.suggestion(for: text, among: candidates, list: "relations")
      if let suggestion { misspelt.insert(suggestion) }
      open(chain.file)
      report(.unknownRelation(text, suggestion: suggestion), at: file[chain.node].range)
    }
    if !declared.lacksCitations, !declared.isIncomplete {
      for row in additions.uncited where row.id.map({ !misspelt.contains($0) }) ?? true {
        open(row.file)
        report(.uncitedRow, at: row.place)
      }
    }
    resolveDisputes()
  }

  /// Writes in disputes the identifiers that relations get, for those that only join tables.
  private mutating func resolveDisputes() {
    guard files.contains(where: \.isTable) else { return }
    if disputes.isEmpty || additions.derivedIDs.isEmpty { return }
    relations.numberRepetitions()
    let derived = additions.derivedIDs.mapValues { relations[$0].id }
    for position in relations.indices where !relations[position].disputes.isEmpty {
      relations[position].disputes = relations[position].disputes.map { derived[$0] ?? $0 }
    }
    for position in entities.indices {
      for index in entities[position].attributes.indices {
        let old = entities[position].attributes[index].disputes
        if !old.isEmpty {
          entities[position].attributes[index].disputes = old.map { derived[$0] ?? $0 }
        }
      }
    }
  }
}

extension DataSetReader {
  /// Reports the files of a folder that are no tables of a data set.
  mutating func noteUnread(_ numbers: [Int]) {
    for number in numbers {
      let name = files[number].name.split(separator: "/").last.map(String.init) ?? ""
      let known = CSVTable.allCases.map(\.fileName)
      log.add(.unreadFile(name, known: known), in: number, at: 0..<0)
    }
  }
}
