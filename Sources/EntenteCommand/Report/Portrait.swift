import Entente
import EntenteDrawing
internal import EntenteFormats

extension [Relation] {
  /// The relations, the earliest first and those without a date last; else in the order written.
  fileprivate var inOrderOfTime: [Relation] {
    enumerated().sorted { left, right in
      (left.element.firstYear, left.element.earliest, left.offset)
        < (right.element.firstYear, right.element.earliest, right.offset)
    }
    .map(\.element)
  }
}

extension Relation {
  fileprivate var firstYear: Int { period?.years.lowerBound ?? .max }

  /// The date as written, for the order within a year.
  fileprivate var earliest: String { period?.text ?? "" }
}

/// Everything that is known about an entity, as text, as a table and as JSON.
struct Portrait {
  let entity: Entity
  let graph: Graph
  let lang: String?
  let texts: CitedTexts
  let relations: [Relation]

  init(of entity: Entity, in graph: Graph, lang: String?, texts: CitedTexts) {
    self.entity = entity
    self.graph = graph
    self.lang = lang
    self.texts = texts
    relations = graph.relations(of: entity.id).inOrderOfTime
  }
}

extension Portrait {
  func text(style: TextStyle, width: Int) -> String {
    var text = style.bold(entity.name(in: lang).onOneLine) + " (\(entity.id.rawValue.onOneLine))\n"
    var facts = [graph.vocabulary.name(of: entity.kind)]
    if !entity.states.isEmpty { facts.append(entity.states.map(name(of:)).joined(separator: ", ")) }
    if let period = entity.period { facts.append(period.text) }
    text += facts.joined(separator: " · ").onOneLine + "\n"
    for line in nameLines { text += paragraph(line, width: width) }
    for attribute in entity.attributes {
      text += statement(
        line(of: attribute), attribute.citations.text, note: attribute.note,
        cited: attribute.citations, style: style, width: width)
    }
    for line in noteLines { text += paragraph(line, width: width) }
    for family in RelationKind.Family.allCases {
      let members = relations.filter { graph.kind(of: $0)?.family == family }
      if members.isEmpty { continue }
      text += "\n" + style.bold(family.rawValue) + "\n"
      for relation in members {
        text += statement(
          sentence(of: relation), relation.citationText, note: relation.note,
          cited: relation.citations, style: style, width: width)
      }
    }
    return text
  }

  /// A statement with its citations, the curator's note about it, and the lines it rests on.
  private func statement(
    _ sentence: String, _ citationText: String, note: String?, cited: [Citation],
    style: TextStyle, width: Int
  ) -> String {
    var text = CitedLine(sentence: sentence, citations: citationText)
      .text(lead: "  ", style: style, width: width)
    for line in (note.map { "note: \($0)" } ?? "").onOneLine.wrapped(toWidth: width - 6) {
      text += style.dim("      " + line) + "\n"
    }
    return text + texts.text(of: cited, style: style, width: width)
  }

  private func paragraph(_ line: String, width: Int) -> String {
    line.onOneLine.wrapped(toWidth: width - 4).enumerated()
      .map { ($0.offset == 0 ? "  " : "    ") + $0.element + "\n" }.joined()
  }

  private var nameLines: [String] {
    let others = entity.names.all.filter { $0.text != entity.name(in: lang) }
      .map { "\($0.text)\($0.language.map { " (\($0))" } ?? "")" }
    let aliases = entity.aliases.map { alias in
      let cited = alias.citations.isEmpty ? nil : alias.citations.text
      let marks = [alias.language, alias.period?.text, cited].compactMap { $0 }
      return alias.text + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    }
    let ids = entity.externalIDs.map { "\($0.register) \($0.value)" }
    return [
      others.isEmpty ? nil : "names: " + others.joined(separator: "; "),
      aliases.isEmpty ? nil : "also: " + aliases.joined(separator: "; "),
      ids.isEmpty ? nil : "ids: " + ids.joined(separator: "; "),
    ]
    .compactMap { $0 }
  }

  private var noteLines: [String] { entity.note.map { ["curator's note: \($0)"] } ?? [] }

  private func line(of attribute: Attribute) -> String {
    var line = "\(attribute.name): \(attribute.value)"
    if let unit = attribute.unit { line += " \(unit)" }
    if let period = attribute.period { line += ", \(period.written(in: lang))" }
    for mark in attribute.marks { line += ", \(mark)" }
    return line
  }

  private func sentence(of relation: Relation) -> String {
    let isForward = relation.from == entity.id
    let other = isForward ? relation.to : relation.from
    var text = graph.vocabulary.phrase(of: relation.kind, forward: isForward)
    text += " \(name(of: other))"
    if let role = relation.role { text += " (\(role))" }
    if let place = relation.place { text += " at \(name(of: place))" }
    if let under = relation.under { text += " under \(name(of: under))" }
    if let period = relation.period { text += ", \(period.written(in: lang))" }
    if let amount = relation.amount { text += ", \(amount)" }
    if let name = relation.nameInSource { text += ", as '\(name)'" }
    for mark in relation.marks { text += ", \(mark)" }
    return relation.hasDerivedID ? text : text + " (\(relation.id))"
  }

  private func name(of id: Entity.ID) -> String { graph[id]?.name(in: lang) ?? id.rawValue }
}

extension Portrait {
  /// A row for each relation.
  var table: Table {
    var table = Table(
      [
        "family", "relation", "entity", "when", "role", "basis", "confidence", "standing", "denied",
        "citations", "id", "relationID", "note",
      ].map { Table.Column(name: $0) } + (texts.isEmpty ? [] : [.init(name: "text")]))
    table.rows = relations.map { relation in
      let isForward = relation.from == entity.id
      let other = isForward ? relation.to : relation.from
      return [
        graph.kind(of: relation)?.family.rawValue ?? "",
        graph.vocabulary.phrase(of: relation.kind, forward: isForward), name(of: other),
        relation.period?.text ?? "", relation.role ?? "", relation.basis.rawValue,
        relation.confidence.rawValue, relation.standing.rawValue, String(relation.isDenied),
        relation.citationText, other.rawValue, relation.id.rawValue, relation.note ?? "",
      ] + (texts.isEmpty ? [] : [texts.plain(of: relation.citations)])
    }
    return table
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
                ("when", .optional($0.period?.text)), ("citations", $0.citations.json),
              ])
            })
        ),
        (
          "ids",
          .object(entity.externalIDs.map { ($0.register, .string($0.value)) })
        ),
        ("attributes", .array(entity.attributes.map(json(of:)))),
        ("note", .optional(entity.note)), ("rows", .array(relations.map(json(of:)))),
      ])
  }

  private func json(of attribute: Attribute) -> JSON {
    .object([
      ("name", .string(attribute.name)), ("value", .string(attribute.value)),
      ("unit", .optional(attribute.unit)), ("when", .optional(attribute.period?.text)),
      ("basis", .string(attribute.basis.rawValue)),
      ("confidence", .string(attribute.confidence.rawValue)),
      ("standing", .string(attribute.standing.rawValue)),
      ("note", .optional(attribute.note)),
      ("citations", texts.json(of: attribute.citations)),
    ])
  }

  private func json(of relation: Relation) -> JSON {
    let isForward = relation.from == entity.id
    let other = isForward ? relation.to : relation.from
    return .object([
      ("id", .string(other.rawValue)), ("name", .string(name(of: other))),
      ("kind", .optional(graph[other]?.kind.rawValue)),
      ("relation", .string(relation.kind.rawValue)), ("forward", .bool(isForward)),
      ("when", .optional(relation.period?.text)), ("role", .optional(relation.role)),
      ("place", .optional(relation.place?.rawValue)),
      ("under", .optional(relation.under?.rawValue)), ("amount", .optional(relation.amount)),
      ("basis", .string(relation.basis.rawValue)),
      ("confidence", .string(relation.confidence.rawValue)),
      ("note", .optional(relation.note)), ("denied", .bool(relation.isDenied)),
      ("standing", .string(relation.standing.rawValue)),
      ("relationID", .string(relation.id.rawValue)),
      ("uncited", .bool(relation.citations.isEmpty)),
      ("citations", texts.json(of: relation.citations)),
    ])
  }
}
