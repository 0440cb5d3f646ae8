import Entente
internal import EntenteFormats

extension Portrait {
  /// The cells of a row: those of a statement that has no such field are empty.
  private struct Row {
    var what: String
    var family = ""
    var relation = ""
    var entity = ""
    var when: Period?
    var role = ""
    var place = ""
    var under = ""
    var amount = ""
    var weight = ""
    var nameInSource = ""
    var basis = ""
    var confidence = ""
    var standing = ""
    var denied = ""
    var disputes = ""
    var disputedBy = ""
    var citations: [Citation] = []
    var id = ""
    var relationID = ""
    var note = ""

    static let columns = [
      "what", "family", "relation", "entity", "when", "role", "place", "under", "amount", "weight",
      "as", "basis", "confidence", "standing", "denied", "disputes", "disputedBy", "citations",
      "id", "relationID", "note",
    ]

    var cells: [String] {
      [
        what, family, relation, entity, when?.text ?? "", role, place, under, amount, weight,
        nameInSource, basis, confidence, standing, denied, disputes, disputedBy, citations.text,
        id, relationID, note,
      ]
    }
  }

  /// A row for the entity, each of its names, aliases, identifiers and attributes, and each relation.
  ///
  /// Under `relation` stands what is said, under `entity` of whom or what, under `as` what the source
  /// calls them. Places and agreements stand by identifier. Names, dates and identifiers are the curator's
  /// word, and uncited.
  var table: Table {
    var table = Table(
      Row.columns.map { Table.Column(name: $0) } + (texts.isEmpty ? [] : [.init(name: "text")]))
    table.rows = (ownRows + entity.attributes.map(row) + relations.map(row)).map { row in
      row.cells + (texts.isEmpty ? [] : [texts.plain(of: row.citations)])
    }
    return table
  }

  /// What is said of the entity itself.
  private var ownRows: [Row] {
    [
      Row(
        what: "entity", relation: graph.vocabulary.name(of: entity.kind),
        entity: entity.name(in: lang), when: entity.period, id: entity.id.rawValue,
        note: entity.note ?? "")
    ]
      + entity.states.map {
        Row(what: "of", entity: name(of: $0), id: $0.rawValue)
      }
      + entity.names.all.map {
        Row(what: "name", entity: $0.text, role: $0.language ?? "", id: entity.id.rawValue)
      }
      + entity.aliases.map {
        Row(
          what: "alias", entity: $0.text, when: $0.period, role: $0.language ?? "",
          citations: $0.citations, id: entity.id.rawValue)
      }
      + entity.externalIDs.map {
        Row(what: "identifier", relation: $0.register, entity: $0.value, id: entity.id.rawValue)
      }
  }

  private func row(of attribute: Attribute) -> Row {
    Row(
      what: "attribute", relation: attribute.name,
      entity: attribute.value + (attribute.unit.map { " \($0)" } ?? ""), when: attribute.period,
      basis: attribute.basis.rawValue, confidence: attribute.confidence.rawValue,
      standing: attribute.standing.rawValue,
      disputes: graph.rivals(disputedBy: attribute).text, citations: attribute.citations,
      id: entity.id.rawValue, note: attribute.note ?? "")
  }

  private func row(of relation: Relation) -> Row {
    let isForward = relation.from == entity.id
    let other = isForward ? relation.to : relation.from
    return Row(
      what: "relation", family: graph.kind(of: relation)?.family.rawValue ?? "",
      relation: graph.vocabulary.phrase(of: relation.kind, forward: isForward),
      entity: name(of: other), when: relation.period, role: relation.role ?? "",
      place: relation.place?.rawValue ?? "", under: relation.under?.rawValue ?? "",
      amount: relation.amount ?? "", weight: relation.weight.map { "\($0)" } ?? "",
      nameInSource: relation.nameInSource ?? "", basis: relation.basis.rawValue,
      confidence: relation.confidence.rawValue, standing: relation.standing.rawValue,
      denied: String(relation.isDenied), disputes: graph.rivals(disputedBy: relation).text,
      disputedBy: graph.rivals(disputing: relation).text, citations: relation.citations,
      id: other.rawValue, relationID: relation.id.rawValue, note: relation.note ?? "")
  }

  var json: JSON {
    JSON.answer(
      "show",
      [
        ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
        ("kind", .string(entity.kind.rawValue)),
        ("of", .array(entity.states.map { .string($0.rawValue) })),
        ("when", .optional(entity.period?.text)),
        (
          "names",
          .array(
            entity.names.all.map {
              .object([("language", .optional($0.language)), ("text", .string($0.text))])
            })
        ),
        (
          "aliases",
          .array(
            entity.aliases.map {
              .object([
                ("text", .string($0.text)), ("language", .optional($0.language)),
                ("when", .optional($0.period?.text)), ("uncited", .bool($0.citations.isEmpty)),
                ("citations", $0.citations.json),
              ])
            })
        ),
        (
          "ids",
          .object(entity.externalIDs.map { ($0.register, .string($0.value)) })
        ),
        ("attributes", .array(entity.attributes.map(json(of:)))),
        ("note", .optional(entity.note)), ("rows", .array(relations.map(json(of:)))),
      ], citing: graph.sources)
  }

  private func json(of attribute: Attribute) -> JSON {
    .object(
      [
        ("name", .string(attribute.name)), ("value", .string(attribute.value)),
        ("unit", .optional(attribute.unit)), ("when", .optional(attribute.period?.text)),
        ("basis", .string(attribute.basis.rawValue)),
        ("confidence", .string(attribute.confidence.rawValue)),
        ("standing", .string(attribute.standing.rawValue)),
        ("note", .optional(attribute.note)),
      ] + graph.rivals(disputedBy: attribute).json(named: "disputes") + [
        ("uncited", .bool(attribute.citations.isEmpty)),
        ("citations", texts.json(of: attribute.citations)),
      ])
  }

  private func json(of relation: Relation) -> JSON {
    let isForward = relation.from == entity.id
    let other = isForward ? relation.to : relation.from
    let said: [(String, JSON)] = [
      ("id", .string(other.rawValue)), ("name", .string(name(of: other))),
      ("kind", .optional(graph[other]?.kind.rawValue)),
      ("relation", .string(relation.kind.rawValue)), ("forward", .bool(isForward)),
      ("when", .optional(relation.period?.text)), ("role", .optional(relation.role)),
      ("place", .optional(relation.place?.rawValue)),
      ("under", .optional(relation.under?.rawValue)), ("amount", .optional(relation.amount)),
      ("weight", relation.weight.map { .double($0) } ?? .null),
      ("as", .optional(relation.nameInSource)), ("basis", .string(relation.basis.rawValue)),
      ("confidence", .string(relation.confidence.rawValue)),
      ("note", .optional(relation.note)), ("denied", .bool(relation.isDenied)),
      ("standing", .string(relation.standing.rawValue)),
      ("relationID", .string(relation.id.rawValue)),
    ]
    return .object(
      said + graph.disputeJSON(of: relation) + [
        ("uncited", .bool(relation.citations.isEmpty)),
        ("citations", texts.json(of: relation.citations)),
      ])
  }
}
