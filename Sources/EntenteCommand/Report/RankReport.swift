import Entente
internal import EntenteFormats

/// A ranking as a table and as JSON, each row with the sources that its ties rest on.
struct RankReport {
  let ties: TieNetwork
  let rankings: [Ranking]
  let rows: [Ranking.Row]

  /// The ranks in every reading, where they were asked for.
  let intervals: RankIntervals?

  let lang: String?

  /// What the ties are, where they are not all.
  let scope: String?

  private let relations: [Entity.ID: [Relation]]

  /// How many sources relations rest on alone, where readings leave them out in turn.
  private let soleSourceCount: Int

  init(
    ties: TieNetwork, rankings: [Ranking], rows: [Ranking.Row], intervals: RankIntervals?,
    lang: String?, scope: String? = nil
  ) {
    self.scope = scope
    self.ties = ties
    self.rankings = rankings
    self.rows = rows
    self.intervals = intervals
    self.lang = lang
    soleSourceCount = intervals == nil ? 0 : ties.soleSourceCount
    relations = ties.relations(of: rows.map(\.entity.id))
  }

  /// What the ranking rests on beside its ties.
  private var grounds: RestrictionReport {
    RestrictionReport(restriction: ties.restriction, graph: ties.graph)
  }

  /// The rankings whose values are computed from a sample.
  private var drawn: [Ranking] { rankings.filter { $0.marginOfError != nil } }

  /// A row for each entity; identifiers are for other programs, and so is how far a value may be off,
  /// which a sentence below the table says to everybody else.
  func table(withIDs: Bool) -> Table {
    var table = Table(
      [.init(name: "#", isNumeric: true), .init(name: "entity"), .init(name: "kind")]
        + rankings.map { .init(name: $0.measure, isNumeric: true) }
        + (withIDs ? drawn.map { .init(name: "\($0.measure) ±", isNumeric: true) } : [])
        + (intervals == nil ? [] : [.init(name: "ranks", isNumeric: true)])
        + [.init(name: "sources", isEvidence: true)]
        + (withIDs ? ["id", "within", "conventions"].map { .init(name: $0) } : []))
    let within = withIDs ? grounds.line : ""
    let made = withIDs ? (made + spans).joined(separator: "; ") : ""
    table.rows = rows.map { row in
      [
        String(row.rank), row.entity.name(in: lang),
        ties.graph.vocabulary.name(of: row.entity.kind),
      ]
        + rankings.map { $0[row.entity.id].map(\.valueText) ?? (withIDs ? "" : "–") }
        + (withIDs ? drawn.map { "\($0.marginOfError?.error ?? 0)" } : [])
        + (intervals.map { [$0[row.entity.id]?.span ?? ""] } ?? [])
        + [evidence(of: row.entity).line]
        + (withIDs ? [row.entity.id.rawValue, within, made] : [])
    }
    return table
  }

  /// How the numbers are made, and what the ranking rests on.
  var conventions: [String] {
    made + ["rests on: \(grounds.line)"] + spans
  }

  /// Between which ranks an entity stands, where that was asked.
  private var spans: [String] { intervals.map { [words(of: $0)] } ?? [] }

  /// How the numbers are made: a sentence for each measure, one for what counts, one for sources.
  private var made: [String] {
    let restriction = ties.restriction
    let directed = rankings.filter(\.isDirected).map(\.measure)
    let direction =
      directed.count == rankings.count
      ? "directed"
      : directed.isEmpty
        ? "undirected" : "undirected but for " + directed.formattedList(joiner: "and")
    let counted =
      restriction.isTiesOnly
      ? "only relations that are ties count" : "every relation asked for counts"
    let limits = scope.map { "; \($0)" } ?? ""
    return rankings.map { "\($0.measure): \($0.convention)" } + [
      "#: the rank by \(rankings[0].measure) among those asked for; equals share one",
      "\(direction); \(ties.parallel.convention); \(counted)\(limits)",
      "sources: how many of the entity's own relations cite each; 'uncited' where none is cited",
    ]
  }

  private func words(of intervals: RankIntervals) -> String {
    let readings = intervals.readings.map(\.description).joined(separator: "; ")
    return "ranks: from the highest to the lowest by \(intervals.measure) in "
      + counted(intervals.readings.count, "reading", "readings") + " (\(readings))"
      + (soleSourceCount <= TieNetwork.sourceReadingLimit
        ? ""
        : "; \(soleSourceCount) sources have relations that rest on them alone, and only the "
          + "\(TieNetwork.sourceReadingLimit) with the most of these were left out in turn")
  }

  /// The sources of the relations that an entity takes part in, with the number of relations.
  private func evidence(of entity: Entity) -> [(source: String, count: Int)] {
    (relations[entity.id] ?? []).evidence(in: ties.graph)
  }
}

extension RankReport {
  var json: JSON {
    var members: [(String, JSON)] = [
      ("conventions", .array(conventions.map { .string($0) })),
      ("parallel", .string(ties.parallel.rawValue)), ("restriction", grounds.json),
    ]
    if !drawn.isEmpty {
      let margins = drawn.compactMap { ranking in
        ranking.marginOfError.map { margin in
          (
            ranking.measure,
            JSON.object([
              ("error", .double(margin.error)), ("confidence", .double(margin.confidence)),
            ])
          )
        }
      }
      members.append(("margins", .object(margins)))
    }
    if let intervals {
      let readings = zip(intervals.readings, intervals.omittedCounts).map { reading, count in
        JSON.object([("reading", .string(reading.description)), ("omitted", .int(count))])
      }
      members.append(("readings", .array(readings)))
      if soleSourceCount > TieNetwork.sourceReadingLimit {
        members += [
          ("soleSources", .int(soleSourceCount)),
          ("soleSourcesTried", .int(TieNetwork.sourceReadingLimit)),
        ]
      }
    }
    return JSON.answer(
      "rank", members + [("rows", .array(rows.map(json)))], citing: ties.graph.sources)
  }

  private func json(of row: Ranking.Row) -> JSON {
    let entity = row.entity
    var members: [(String, JSON)] = [
      ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
      ("kind", .string(entity.kind.rawValue)), ("rank", .int(row.rank)),
    ]
    members += rankings.map { ($0.measure, $0[entity.id].map { .double($0) } ?? .null) }
    if let interval = intervals?[entity.id] {
      members += [
        ("ranks", .array(interval.ranks.map { $0.map { .int($0) } ?? .null })),
        ("ranksInWords", .string(interval.description)),
      ]
    }
    return .object(
      members + [
        ("sources", evidence(of: entity).json),
        ("relations", (relations[entity.id] ?? []).statementsJSON(in: ties.graph)),
      ])
  }
}
