import Entente
internal import EntenteFormats

extension Relation {
  /// The relation as an answer rests on it: what it says, when, on whose word, and how it is disputed.
  ///
  /// What an answer tells of it besides stands between who is related to whom and when.
  func statementJSON(in graph: Graph, telling more: [(String, JSON)] = []) -> JSON {
    let ends: [(String, JSON)] = [
      ("id", .string(id.rawValue)), ("from", .string(from.rawValue)),
      ("relation", .string(kind.rawValue)), ("to", .string(to.rawValue)),
    ]
    let qualifiers: [(String, JSON)] = [
      ("when", .optional(period?.text)), ("role", .optional(role)),
      ("place", .optional(place?.rawValue)), ("under", .optional(under?.rawValue)),
      ("amount", .optional(amount)), ("weight", weight.map { .double($0) } ?? .null),
      ("as", .optional(nameInSource)), ("basis", .string(basis.rawValue)),
      ("confidence", .string(confidence.rawValue)), ("standing", .string(standing.rawValue)),
    ]
    return .object(
      ends + more + qualifiers + graph.disputeJSON(of: self) + [
        ("uncited", .bool(citations.isEmpty)), ("citations", citations.json),
      ])
  }
}

extension Sequence<Relation> {
  /// The relations as an answer rests on them, one after another.
  func statementsJSON(in graph: Graph) -> JSON { .array(map { $0.statementJSON(in: graph) }) }

  /// How many relations cite each source, in the order of the sources; then those that cite none.
  func evidence(in graph: Graph) -> [(source: String, count: Int)] {
    evidence { graph.position(of: $0) }
  }

  /// The same, in the order of some numbers; sources without one are not told.
  func evidence(inOrder number: (Source.ID) -> Int?) -> [(source: String, count: Int)] {
    let (counts, uncitedCount) = citationCounts
    let cited = counts.compactMap { source, count in
      number(source).map { (number: $0, source: source.rawValue, count: count) }
    }
    return cited.sorted { $0.number < $1.number }.map { ($0.source, $0.count) }
      + (uncitedCount > 0 ? [(source: "uncited", count: uncitedCount)] : [])
  }

  /// How many relations cite each source, and how many cite none.
  ///
  /// - Complexity: O(*c*) for *c* citations.
  var citationCounts: (cited: [Source.ID: Int], uncitedCount: Int) {
    var counts: [Source.ID: Int] = [:]
    var uncitedCount = 0
    for relation in self {
      switch relation.citations.count {
      case 0: uncitedCount += 1
      case 1: counts[relation.citations[0].source, default: 0] += 1
      default:
        for source in Set(relation.citations.map(\.source)) { counts[source, default: 0] += 1 }
      }
    }
    return (counts, uncitedCount)
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
