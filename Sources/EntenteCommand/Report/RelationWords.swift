import Entente
import EntenteDrawing

/// Puts relations into sentences, with names in one language.
struct RelationWords {
  let graph: Graph
  let lang: String?

  /// An edition that still has the names which the graph lacks.
  var earlier: Graph?

  /// What was asked: of a period, each relation says where it may not have held in it.
  var restriction = Restriction.none

  /// Whether the order of dates was asked about, so that a relation without one is called undated.
  var isTimed = false

  /// How the citations of a statement that disputes another are written.
  var citing: ([Citation]) -> String = { $0.text }

  /// The name of an entity.
  func name(_ id: Entity.ID) -> String {
    (graph[id] ?? earlier?[id])?.name(in: lang) ?? id.rawValue
  }

  /// What a relation says: who, what, whom, in what role, where, under what, and its reserves.
  func sentence(of relation: Relation, withDate: Bool = true) -> String {
    var text = "\(name(relation.from)) \(graph.vocabulary.phrase(of: relation.kind))"
    text += " \(name(relation.to))"
    return text + remarks(of: relation, withDate: withDate)
  }

  /// What a relation says besides who and whom, each part led in by a comma or a word.
  func remarks(of relation: Relation, withDate: Bool = true) -> String {
    var text = ""
    if let role = relation.role { text += " (\(role))" }
    if let place = relation.place { text += " at \(name(place))" }
    if let agreement = relation.under { text += " under \(name(agreement))" }
    if withDate, let period = relation.period { text += ", \(period.inWords)" }
    if withDate, let doubt = doubt(of: relation) { text += ", \(doubt)" }
    if let amount = relation.amount { text += ", \(amount)" }
    for mark in graph.marks(of: relation, citing: citing) { text += ", \(mark)" }
    return text
  }

  /// What keeps a relation from having held for sure in the period asked about, or in turn.
  private func doubt(of relation: Relation) -> String? {
    restriction.doubt(of: relation) ?? (isTimed && relation.period == nil ? "undated" : nil)
  }

  /// The sentence with what it cites.
  func line(
    _ relation: Relation, lead: String = "", remark: String = "", withDate: Bool = true
  ) -> CitedLine {
    CitedLine(
      sentence: lead + sentence(of: relation, withDate: withDate) + remark,
      citations: relation.citationText)
  }
}
