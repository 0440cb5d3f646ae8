import Entente
import EntenteFormats

/// Everything that is known about a relation, as text, as a table and as JSON.
struct StatementReport {
  let relation: Relation
  let graph: Graph
  let lang: String?
  let texts: CitedTexts

  /// What the relation says, key by key.
  private var rows: [(key: String, value: String)] {
    let kind = graph.vocabulary.phrase(of: relation.kind)
    let rows: [(String, String?)] = [
      ("from", name(relation.from)), ("relation", "\(kind) (\(relation.kind))"),
      ("to", name(relation.to)), ("family", graph.kind(of: relation)?.family.rawValue),
      ("when", relation.period?.text), ("role", relation.role),
      ("place", relation.place.map { name($0) }), ("amount", relation.amount),
      ("weight", relation.weight.map { "\($0)" }), ("under", relation.under.map { name($0) }),
      ("as", relation.nameInSource), ("basis", relation.basis.rawValue),
      ("confidence", relation.confidence.rawValue), ("standing", relation.standing.rawValue),
      ("denied", relation.isDenied ? "true" : nil),
      ("disputes", disputed.isEmpty ? nil : disputed.text),
      ("disputed by", disputing.isEmpty ? nil : disputing.text),
      ("cite", relation.citationText), ("curator's note", relation.note),
    ]
    return rows.compactMap { key, value in value.map { (key, $0) } }
  }

  /// What this relation disputes.
  private var disputed: Rivals { graph.rivals(disputedBy: relation, atMost: .max) }

  /// What disputes this relation.
  private var disputing: Rivals { graph.rivals(disputing: relation, atMost: .max) }

  private func name(_ id: Entity.ID) -> String {
    graph[id].map { "\($0.name(in: lang)) (\(id))" } ?? id.rawValue
  }
}

extension StatementReport {
  func text(style: TextStyle, width: Int) -> String {
    let ends = [relation.from, relation.to].map { graph[$0]?.name(in: lang) ?? $0.rawValue }
    let phrase = graph.vocabulary.phrase(of: relation.kind)
    var text = style.bold("\(ends[0]) \(phrase) \(ends[1])".onOneLine)
    text += " (\(relation.id.rawValue.onOneLine))\n"
    for (key, value) in rows {
      for (index, line) in value.onOneLine.wrapped(toWidth: max(20, width - 20)).enumerated() {
        text += "  " + (index == 0 ? key : "").padded(toWidth: 16) + line + "\n"
      }
    }
    return text + texts.text(of: relation.citations, style: style, width: width)
  }

  var table: Table {
    var table = Table([.init(name: "key"), .init(name: "value")])
    table.rows = rows.map { [$0.key, $0.value] }
    if !texts.isEmpty { table.rows.append(["text", texts.plain(of: relation.citations)]) }
    return table
  }

  var json: JSON {
    let said: [(String, JSON)] = [
      ("relationID", .string(relation.id.rawValue)), ("from", .string(relation.from.rawValue)),
      ("relation", .string(relation.kind.rawValue)), ("to", .string(relation.to.rawValue)),
      ("when", .optional(relation.period?.text)), ("role", .optional(relation.role)),
      ("place", .optional(relation.place?.rawValue)), ("amount", .optional(relation.amount)),
      ("weight", relation.weight.map { .double($0) } ?? .null),
      ("under", .optional(relation.under?.rawValue)), ("as", .optional(relation.nameInSource)),
      ("basis", .string(relation.basis.rawValue)),
      ("confidence", .string(relation.confidence.rawValue)),
      ("standing", .string(relation.standing.rawValue)), ("denied", .bool(relation.isDenied)),
    ]
    return JSON.answer(
      "show",
      said + graph.disputeJSON(of: relation, atMost: .max) + [
        ("uncited", .bool(relation.citations.isEmpty)),
        ("citations", texts.json(of: relation.citations)), ("note", .optional(relation.note)),
      ], citing: graph.sources)
  }
}
