import Entente
internal import EntenteFormats

/// Pairs that share entities of another kind, as a table and as JSON, each with its evidence.
struct ProjectionReport {
  let network: TwoModeNetwork
  let pairs: [Projection.Pair]

  /// How many pairs there are, shown or not.
  let pairCount: Int

  let lang: String?

  private let shared: [[Projection.Shared]]

  init(network: TwoModeNetwork, pairs: [Projection.Pair], pairCount: Int, lang: String?) {
    self.network = network
    self.pairs = pairs
    self.pairCount = pairCount
    self.lang = lang
    shared = network.evidence(for: pairs)
  }

  private var graph: Graph { network.ties.graph }

  private var grounds: RestrictionReport {
    RestrictionReport(restriction: network.ties.restriction, graph: graph)
  }

  /// A row for each pair; identifiers are for other programs.
  func table(withIDs: Bool) -> Table {
    var table = Table(
      [
        .init(name: "#", isNumeric: true), .init(name: "entity"), .init(name: "and"),
        .init(name: "shared", isNumeric: true), .init(name: "newman", isNumeric: true),
        .init(name: "jaccard", isNumeric: true), .init(name: "through"),
        .init(name: "sources", isEvidence: true),
      ] + (withIDs ? ["id", "andID", "within", "conventions"].map { .init(name: $0) } : []))
    let ends = withIDs ? [grounds.line, made.joined(separator: "; ")] : []
    table.rows = zip(pairs, shared).enumerated().map { position, row in
      let (pair, shared) = row
      return [
        String(position + 1), pair.first.name(in: lang), pair.second.name(in: lang),
        String(pair.sharedCount), pair.newman.formatted(decimals: 4),
        pair.jaccard.formatted(decimals: 4),
        names(of: shared.map(\.entity), limit: withIDs ? nil : Self.nameLimit),
        shared.flatMap(\.relations).evidence(in: graph).line,
      ] + (withIDs ? [pair.first.id.rawValue, pair.second.id.rawValue] + ends : [])
    }
    return table
  }

  /// How many of those that two share a table for readers names; the others it counts.
  private static let nameLimit = 3

  private func names(of entities: [Entity], limit: Int?) -> String {
    let names = entities.prefix(limit ?? entities.count).map { $0.name(in: lang) }
    let rest = entities.count - names.count
    return (names + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: "; ")
  }

  /// How many pairs there are, how the numbers are made, and what they rest on.
  var conventions: [String] {
    [
      (pairs.count < pairCount ? "the first \(pairs.count) of " : "")
        + counted(pairCount, "pair", "pairs")
    ] + made + ["rests on: \(grounds.line)"]
  }

  /// How the numbers are made.
  private var made: [String] {
    [
      "shared: how many entities both are tied to; parallel relations count as one",
      "newman: the sum over these of 1 divided by how many others each is tied to",
      "jaccard: those they share as a share of those either is tied to",
      "sources: how many of the relations behind a pair cite each; 'uncited' where none is cited",
    ]
  }

  var json: JSON {
    JSON.answer(
      "project",
      [
        ("pairs", .int(pairCount)), ("conventions", .array(conventions.map { .string($0) })),
        ("restriction", grounds.json), ("rows", .array(zip(pairs, shared).map(json))),
      ], citing: graph.sources)
  }

  private func json(_ pair: Projection.Pair, _ shared: [Projection.Shared]) -> JSON {
    .object([
      ("entities", .array([json(pair.first), json(pair.second)])),
      ("shared", .int(pair.sharedCount)), ("newman", .double(pair.newman)),
      ("jaccard", .double(pair.jaccard)),
      (
        "through",
        .array(
          shared.map { item in
            .object([
              ("entity", json(item.entity)),
              ("relations", item.relations.statementsJSON(in: graph)),
            ])
          })
      ),
    ])
  }

  private func json(_ entity: Entity) -> JSON {
    .object([
      ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
      ("kind", .string(entity.kind.rawValue)),
    ])
  }
}
