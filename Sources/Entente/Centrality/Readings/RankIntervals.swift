/// Between which ranks entities stand, whichever way the data are read.
///
/// ```swift
/// let intervals = try graph.ties().rankIntervals(by: .betweenness)
/// intervals.rows.first?.description   // "first in all 14 readings"
/// ```
public struct RankIntervals: Sendable {
  /// An entity and its rank in each reading.
  public struct Row: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Its rank in each reading; nothing where it has no value in one.
    public let ranks: [Int?]

    /// The highest rank.
    public var best: Int? { ranks.compactMap { $0 }.min() }

    /// The lowest rank.
    public var worst: Int? { ranks.compactMap { $0 }.max() }
  }

  /// The name of the measure.
  public let measure: String

  /// The readings, that of everything first.
  public let readings: [RankReading]

  /// For each reading how many of the relations it leaves out.
  public let omittedCounts: [Int]

  /// The entities in the order of the first reading, then those that have no value in it.
  public let rows: [Row]

  private let positions: [Entity.ID: Int]

  fileprivate init(
    measure: String, readings: [RankReading], omittedCounts: [Int], rows: [Row]
  ) {
    self.measure = measure
    self.readings = readings
    self.omittedCounts = omittedCounts
    self.rows = rows
    var positions: [Entity.ID: Int] = [:]
    for (position, row) in rows.enumerated() { positions[row.entity.id] = position }
    self.positions = positions
  }

  /// The row of an entity; nothing where the question left it out.
  ///
  /// - Complexity: O(1).
  public subscript(id: Entity.ID) -> Row? { positions[id].map { rows[$0] } }
}

extension RankIntervals.Row: CustomStringConvertible {
  /// Between which ranks the entity stands: "first in all 14 readings", "rank 2–5 in 14 readings".
  public var description: String {
    let found = ranks.compactMap { $0 }
    let readings = ranks.count == 1 ? "the one reading" : "all \(ranks.count) readings"
    guard let best, let worst else { return "no rank in \(readings)" }
    if found.count < ranks.count {
      return "rank \(span) in \(found.count) of \(ranks.count) readings, no rank in the others"
    }
    if best < worst { return "rank \(span) in \(ranks.count) readings" }
    return best == 1 ? "first in \(readings)" : "rank \(best) in \(readings)"
  }

  /// The ranks alone: "1", "2–5"; nothing where there are none.
  public var span: String {
    guard let best, let worst else { return "" }
    return best == worst ? "\(best)" : "\(best)–\(worst)"
  }
}

extension TieNetwork {
  /// Between which ranks entities stand in every reading of the ties.
  ///
  /// A rank that holds on everybody's word, and without any one source, is worth more than one that a
  /// single article makes. Each reading is computed anew.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - readings: The readings; nothing for all that differ, see ``readings()``.
  ///   - isIncluded: Which entities are ranked; all take part in the ties.
  ///   - progress: Called with what is done, from 0 to 1.
  /// - Returns: The ranks of each entity in each reading.
  /// - Complexity: That of the measure, for each reading.
  public func rankIntervals(
    by measure: some Centrality, readings: [RankReading]? = nil,
    among isIncluded: (Entity) -> Bool = { _ in true }, progress: (Double) -> Void = { _ in }
  ) -> RankIntervals {
    let readings = readings ?? self.readings()
    let disputed = disputedRelations
    let relations = relations
    var whole: Ranking?
    var omittedCounts: [Int] = []
    let rankings = readings.enumerated().map { number, reading in
      func tell(_ done: Double) { progress((Double(number) + done) / Double(readings.count)) }
      tell(0)
      let omitted = relations.count { !reading.reads($0, disputed: disputed) }
      omittedCounts.append(omitted)
      if omitted == 0, let whole { return whole }
      let ties = omitted == 0 ? self : filtered { reading.reads($0, disputed: disputed) }
      let ranking = ties.ranking(by: measure, progress: tell).filtered(isIncluded)
      if omitted == 0 { whole = ranking }
      return ranking
    }
    var order = rankings.first?.map(\.entity) ?? []
    let ranked = Set(order.map(\.id))
    order += (0..<entityCount).map(entity).filter { isIncluded($0) && !ranked.contains($0.id) }
    let rows = order.map { entity in
      RankIntervals.Row(entity: entity, ranks: rankings.map { $0.row(of: entity.id)?.rank })
    }
    return RankIntervals(
      measure: measure.name, readings: readings, omittedCounts: omittedCounts, rows: rows)
  }
}
