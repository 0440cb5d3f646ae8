import Entente
internal import EntenteFormats

extension Relation {
  /// The relation as an answer rests on it: what it says, when, on whose word, and who disputes it.
  func statementJSON(in graph: Graph) -> JSON {
    .object([
      ("id", .string(id.rawValue)), ("from", .string(from.rawValue)),
      ("relation", .string(kind.rawValue)), ("to", .string(to.rawValue)),
      ("when", .optional(period?.text)), ("basis", .string(basis.rawValue)),
      ("confidence", .string(confidence.rawValue)), ("standing", .string(standing.rawValue)),
      ("disputedBy", graph.disputeJSON(of: self)), ("uncited", .bool(citations.isEmpty)),
      ("citations", citations.json),
    ])
  }
}

extension Sequence<Relation> {
  /// The relations as an answer rests on them, one after another.
  func statementsJSON(in graph: Graph) -> JSON { .array(map { $0.statementJSON(in: graph) }) }

  /// How many relations cite each source, in the order of the sources; then those that cite none.
  func evidence(in graph: Graph) -> [(source: String, count: Int)] {
    var counts: [Source.ID: Int] = [:]
    var uncited = 0
    for relation in self {
      if relation.citations.isEmpty { uncited += 1 }
      for source in Set(relation.citations.map(\.source)) { counts[source, default: 0] += 1 }
    }
    let cited = graph.sources.compactMap { source in
      counts[source.id].map { (source: source.id.rawValue, count: $0) }
    }
    return cited + (uncited > 0 ? [(source: "uncited", count: uncited)] : [])
  }
}

extension [(source: String, count: Int)] {
  /// The sources in one line, each with its number of relations; none where there are no relations.
  var line: String {
    isEmpty ? "no relations" : map { "\($0.source) \($0.count)" }.joined(separator: ", ")
  }

  var json: JSON {
    .array(map { .object([("source", .string($0.source)), ("relations", .int($0.count))]) })
  }
}
