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
    if let period = entity.period { facts.append(period.inWords) }
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
      let marks = [alias.language, alias.period?.inWords, alias.citations.text]
        .compactMap { $0 }
      return "\(alias.text) (\(marks.joined(separator: ", ")))"
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
    if let period = attribute.period { line += ", \(period.inWords)" }
    for mark in graph.marks(of: attribute) { line += ", \(mark)" }
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
    if let period = relation.period { text += ", \(period.inWords)" }
    if let amount = relation.amount { text += ", \(amount)" }
    if let name = relation.nameInSource { text += ", as '\(name)'" }
    for mark in graph.marks(of: relation) { text += ", \(mark)" }
    return relation.hasDerivedID ? text : text + " (\(relation.id))"
  }

  func name(of id: Entity.ID) -> String { graph[id]?.name(in: lang) ?? id.rawValue }
}
