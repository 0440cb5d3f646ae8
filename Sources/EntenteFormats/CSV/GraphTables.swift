internal import Entente

/// A graph as the rows of the tables of a data set.
struct GraphTables {
  let graph: Graph

  /// The variables that sources of the graph have, in the order of their columns.
  let variables: [String]

  init(_ graph: Graph) {
    self.graph = graph
    let used = Set(graph.sources.flatMap { $0.fields.map(\.name) })
    variables = CSVTable.variables.filter(used.contains)
  }

  /// Writes the headings and the rows of a table.
  func write(_ table: CSVTable, to writer: inout CSVWriter) {
    writer.row(table == .sources ? sourceColumns : table.columns)
    switch table {
    case .dataset: writeHeading(to: &writer)
    case .sources: writeSources(to: &writer)
    case .entityKinds: writeEntityKinds(to: &writer)
    case .relationKinds: writeRelationKinds(to: &writer)
    case .entities: writeEntities(to: &writer)
    case .names: writeNames(to: &writer)
    case .attributes: writeAttributes(to: &writer)
    case .relations: writeRelations(to: &writer)
    case .citations: writeCitations(to: &writer)
    case .same: writeIdentities(to: &writer)
    }
  }

  private var sourceColumns: [String] {
    ["id", "type", "author", "title", "issued"] + variables + CSVTable.fileColumns
  }

  private func writeHeading(to writer: inout CSVWriter) {
    writer.row(["entente", "1"])
    for (key, value) in [
      ("title", graph.title), ("about", graph.about), ("licence", graph.licence),
    ] where value != nil {
      writer.row([key, value])
    }
  }

  private func writeSources(to writer: inout CSVWriter) {
    for source in graph.sources {
      writer.row(
        [source.id.rawValue, source.type, Self.list(source.authors), source.title, source.issued]
          + variables.map { values(of: $0, in: source) }
          + [source.file, source.sha256, source.lineCount.map(String.init), source.note])
    }
  }

  private func values(of variable: String, in source: Source) -> String? {
    let values = source.fields.filter { $0.name == variable }.map(\.value)
    return BibliographicVariables.isName(variable) ? Self.list(values) : values.first
  }

  private func writeIdentities(to writer: inout CSVWriter) {
    for identity in graph.identities {
      writer.row([
        Self.list(identity.entities.map(\.rawValue)), Self.citations(identity.citations),
        identity.note,
      ])
    }
  }
}

extension GraphTables {
  /// The kinds that the vocabulary adds to those of every data set, or changes.
  private func writeEntityKinds(to writer: inout CSVWriter) {
    for kind in graph.vocabulary.entityKinds where Vocabulary.bilateral[kind.id] != kind {
      writer.row([kind.id.rawValue, kind.parent?.rawValue, kind.name, kind.plural])
    }
  }

  private func writeRelationKinds(to writer: inout CSVWriter) {
    for kind in graph.vocabulary.relationKinds where Vocabulary.bilateral[kind.id] != kind {
      writer.row([
        kind.id.rawValue, kind.phrase, kind.inverse, "\(kind.isSymmetric)", "\(kind.isSingle)",
        Self.kinds(kind.domain), Self.kinds(kind.range),
        kind.family.rawValue, Self.number(kind.distance), "\(kind.isTie)",
      ])
    }
  }

  /// The kinds that a relation joins.
  private static func kinds(_ kinds: [Entity.Kind]) -> String? {
    kinds.isEmpty ? RelationKind.anyKind : list(kinds.map(\.rawValue))
  }
}

extension GraphTables {
  private func writeEntities(to writer: inout CSVWriter) {
    for entity in graph.entities {
      writer.row([
        entity.id.rawValue, entity.kind.rawValue, entity.name, entity.names.all[0].language,
        Self.list(entity.states.map(\.rawValue)), entity.period?.text,
        Self.pairs(entity.externalIDs), entity.note,
      ])
    }
  }

  private func writeNames(to writer: inout CSVWriter) {
    for entity in graph.entities {
      for name in entity.names.all.dropFirst() {
        writer.row([entity.id.rawValue, name.text, name.language, "name", nil, nil])
      }
      for alias in entity.aliases {
        writer.row([
          entity.id.rawValue, alias.text, alias.language, "alias", alias.period?.text,
          Self.citations(alias.citations),
        ])
      }
    }
  }

  private func writeAttributes(to writer: inout CSVWriter) {
    for entity in graph.entities {
      for attribute in entity.attributes {
        writer.row([
          entity.id.rawValue, attribute.name, attribute.value, attribute.unit,
          attribute.period?.text, Self.basis(attribute.basis),
          Self.confidence(attribute.confidence), Self.standing(attribute.standing),
          Self.list(attribute.disputes.map(\.rawValue)), Self.citations(attribute.citations),
          attribute.note,
        ])
      }
    }
  }
}

extension GraphTables {
  private func writeRelations(to writer: inout CSVWriter) {
    for relation in graph.relations {
      writer.cell(relation.id.rawValue)
      writer.cell(relation.from.rawValue)
      writer.cell(relation.kind.rawValue)
      writer.cell(relation.to.rawValue)
      writer.cell(relation.period?.text)
      writer.cell(relation.role)
      writer.cell(relation.place?.rawValue)
      writer.cell(relation.amount)
      writer.cell(relation.weight.map(Self.number))
      writer.cell(relation.under?.rawValue)
      writer.cell(relation.nameInSource)
      writer.cell(Self.basis(relation.basis))
      writer.cell(Self.confidence(relation.confidence))
      writer.cell(Self.standing(relation.standing))
      writer.cell(relation.isDenied ? "true" : nil)
      writer.cell(Self.list(relation.disputes.map(\.rawValue)))
      writer.cell(relation.note)
      writer.endRow()
    }
  }

  private func writeCitations(to writer: inout CSVWriter) {
    for relation in graph.relations {
      for citation in relation.citations {
        writer.cell(relation.id.rawValue)
        writer.cell(citation.source.rawValue)
        writer.cell(citation.locator)
        writer.endRow()
      }
    }
  }
}

extension GraphTables {
  private static func basis(_ basis: Basis) -> String? {
    basis == .stated ? nil : basis.rawValue
  }

  private static func confidence(_ confidence: Confidence) -> String? {
    confidence == .certain ? nil : confidence.rawValue
  }

  private static func standing(_ standing: Standing) -> String? {
    standing == .normal ? nil : standing.rawValue
  }

  /// A number without a needless fraction.
  private static func number(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Several values in one cell.
  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.map { CSVEscape.part($0) }.joined(separator: "; ")
  }

  private static func citations(_ citations: [Citation]) -> String? {
    if citations.isEmpty { return nil }
    return citations.map { citation in
      let source = CSVEscape.part(citation.source.rawValue, escaping: ":")
      return citation.locator.map { "\(source): \(CSVEscape.part($0))" } ?? source
    }.joined(separator: "; ")
  }

  private static func pairs(_ ids: [Entity.ExternalID]) -> String? {
    if ids.isEmpty { return nil }
    return ids.map { id in
      "\(CSVEscape.part(id.register, escaping: ":")): \(CSVEscape.part(id.value))"
    }.joined(separator: "; ")
  }
}
