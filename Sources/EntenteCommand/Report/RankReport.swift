import Entente

/// A ranking as a table and as JSON.
struct RankReport {
  let graph: Graph
  let rankings: [Ranking]
  let rows: [Ranking.Row]
  let lang: String?

  /// A row for each entity; identifiers are for other programs.
  func table(withIDs: Bool) -> Table {
    var table = Table(
      [.init(name: "#", isNumeric: true), .init(name: "entity"), .init(name: "kind")]
        + rankings.map { .init(name: $0.measure, isNumeric: true) }
        + (withIDs ? [.init(name: "id")] : []))
    table.rows = rows.enumerated().map { position, row in
      [
        String(position + 1), row.entity.name(in: lang),
        graph.vocabulary.name(of: row.entity.kind),
      ] + rankings.map { text(of: $0[row.entity.id] ?? 0) }
        + (withIDs ? [row.entity.id.rawValue] : [])
    }
    return table
  }

  func json(allRelations: Bool) -> JSON {
    let rows = rows.map { row in
      JSON.object(
        [
          ("id", .string(row.entity.id.rawValue)), ("name", .string(row.entity.name(in: lang))),
          ("kind", .string(row.entity.kind.rawValue)),
        ]
          + rankings.map { ranking -> (String, JSON) in
            (ranking.measure, .double(ranking[row.entity.id] ?? 0))
          })
    }
    return JSON.answer(
      "rank",
      [("conventions", .string(conventions(allRelations: allRelations))), ("rows", .array(rows))])
  }

  /// How the numbers are made, in a line for each measure and one for what counts.
  func conventions(allRelations: Bool) -> String {
    (rankings.map { "\($0.measure): \($0.convention)" } + [
      "undirected; parallel relations count as one; "
        + (allRelations ? "every relation counts" : "only relations that are ties count")
    ])
    .joined(separator: "\n")
  }

  private func text(of value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 && value >= 1
      ? value.rounded(to: 0) : value.rounded(to: 4)
  }
}
