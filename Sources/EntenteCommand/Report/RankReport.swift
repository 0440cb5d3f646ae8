import Entente
internal import EntenteFormats

/// A ranking as a table and as JSON, each row with the sources that its ties rest on.
struct RankReport {
  let graph: Graph
  let rankings: [Ranking]
  let rows: [Ranking.Row]
  let restriction: Restriction
  let lang: String?

  /// A row for each entity; identifiers are for other programs.
  func table(withIDs: Bool) -> Table {
    var table = Table(
      [.init(name: "#", isNumeric: true), .init(name: "entity"), .init(name: "kind")]
        + rankings.map { .init(name: $0.measure, isNumeric: true) } + [.init(name: "sources")]
        + (withIDs ? [.init(name: "id")] : []))
    table.rows = rows.enumerated().map { position, row in
      [
        String(position + 1), row.entity.name(in: lang),
        graph.vocabulary.name(of: row.entity.kind),
      ] + rankings.map { text(of: $0[row.entity.id] ?? 0) }
        + [evidence(of: row.entity).map { "\($0.source) \($0.count)" }.joined(separator: ", ")]
        + (withIDs ? [row.entity.id.rawValue] : [])
    }
    return table
  }

  var json: JSON {
    let rows = rows.map { row in
      JSON.object(
        [
          ("id", .string(row.entity.id.rawValue)), ("name", .string(row.entity.name(in: lang))),
          ("kind", .string(row.entity.kind.rawValue)),
        ]
          + rankings.map { ranking -> (String, JSON) in
            (ranking.measure, .double(ranking[row.entity.id] ?? 0))
          } + [
            (
              "sources",
              .array(
                evidence(of: row.entity).map {
                  .object([("source", .string($0.source)), ("relations", .int($0.count))])
                })
            )
          ])
    }
    return JSON.answer(
      "rank",
      [("conventions", .array(conventions.map { .string($0) })), ("rows", .array(rows))])
  }

  /// How the numbers are made: a sentence for each measure, one for what counts, one for sources.
  var conventions: [String] {
    let direction = restriction.isDirected ? "directed" : "undirected"
    let counted =
      restriction.isTiesOnly
      ? "only relations that are ties count" : "every relation asked for counts"
    return rankings.map { "\($0.measure): \($0.convention)" } + [
      "\(direction); parallel relations count as one; \(counted)",
      "sources: how many of the entity's own relations cite each; 'uncited' where none is cited",
    ]
  }

  /// The sources of the relations that an entity takes part in, with the number of relations.
  private func evidence(of entity: Entity) -> [(source: String, count: Int)] {
    let relations = graph.relations(of: entity.id, within: restriction)
    let cited = graph.sources.map { source in
      (source.id.rawValue, relations.count { $0.citations.contains { $0.source == source.id } })
    }
    let uncited = ("uncited", relations.count { $0.citations.isEmpty })
    return (cited + [uncited]).filter { $0.1 > 0 }.map { (source: $0.0, count: $0.1) }
  }

  private func text(of value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 && (value >= 1 || value == 0)
      ? value.formatted(decimals: 0) : value.formatted(decimals: 4)
  }
}
