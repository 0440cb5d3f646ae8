/// Who rose and who fell by a measure, from one period or edition to another.
///
/// Ranks are those among the entities that have a tie. Where the dates leave open which ties there
/// were, they are read in several ways, and only what is so in all of them is told as settled.
///
/// ```swift
/// let shifts = comparison.rankShifts(by: .betweenness)
/// for row in shifts.rows where row.direction == .rose { print(row.entity.name, row.before, row.after) }
/// ```
public struct RankShifts: Sendable {
  /// The name of the measure.
  public let measure: String

  /// How the numbers are made, in words.
  public let convention: String

  /// How the dates are read: one reading where they leave nothing open.
  public let readings: Readings

  /// Every entity that has a rank in some reading, in the order written.
  public let rows: [Row]

  /// How dates that leave something open are read.
  public enum Readings: Sendable, Hashable {
    /// The dates leave nothing open.
    case one

    /// Only what certainly held in each period, as the restriction asks.
    case certain

    /// Every way to read them, so many.
    case every(Int)

    /// Too many ways to read them: first only what certainly held, then all that possibly held.
    case certainAndPossible
  }

  /// An entity and its ranks.
  public struct Row: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Its rank and value before, in each reading; nothing where it has no tie.
    public let before: [Place?]

    /// Its rank and value after, in each reading; nothing where it has no tie.
    public let after: [Place?]
  }

  /// A rank and the value it rests on.
  public struct Place: Sendable, Hashable {
    /// One more than the number of entities that stand higher; equals share it.
    public let rank: Int

    /// The value.
    public let value: Double
  }

  /// Which way an entity went.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// It stands higher after.
    case rose

    /// It stands lower after.
    case fell

    /// Its rank is the same.
    case stayed

    /// It has ties after only.
    case came

    /// It has ties before only.
    case left
  }
}

extension RankShifts.Row {
  /// Which way the entity went in each reading; nothing where it has no tie in one.
  public var directions: [RankShifts.Direction?] {
    zip(before, after).map { before, after in
      switch (before, after) {
      case (nil, nil): nil
      case (nil, _): .came
      case (_, nil): .left
      case (let before?, let after?):
        after.rank < before.rank ? .rose : after.rank > before.rank ? .fell : .stayed
      }
    }
  }

  /// Which way the entity went in every reading; nothing where it cannot be told.
  public var direction: RankShifts.Direction? {
    guard let first = directions.first, directions.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// By how many ranks it went at least, of all readings in which it has both; up is positive.
  public var leastShift: Int {
    let shifts = zip(before, after).compactMap { before, after -> Int? in
      guard let before, let after else { return nil }
      return before.rank - after.rank
    }
    return shifts.min { abs($0) < abs($1) } ?? 0
  }
}

extension Comparison {
  /// The most ways to read the dates that are gone through.
  public static var readingLimit: Int { 512 }

  /// Who rose and who fell by a measure.
  ///
  /// All ways to read the dates are gone through where there are at most ``readingLimit`` and the
  /// ties are few enough; otherwise two: what certainly held in each period, and what possibly did.
  /// A restriction to what is certain leaves one.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - progress: Called with what is done, from 0 to 1.
  /// - Returns: The ranks before and after, in every reading.
  /// - Complexity: That of the measure, twice for each reading.
  public func rankShifts(
    by measure: some Centrality, progress: (Double) -> Void = { _ in }
  ) -> RankShifts {
    progress(0)
    let readings = rankReadings()
    // To see what the dates leave open, to choose the ties and to rank by a degree take about as long.
    let shares = WorkShares(costs: [1] + Array(repeating: 2, count: 2 * readings.count))
    var places: [Entity.ID: (before: [RankShifts.Place?], after: [RankShifts.Place?])] = [:]
    var convention = measure.convention
    let none = [RankShifts.Place?](repeating: nil, count: readings.count)
    for number in 0..<readings.count {
      let presences = readings.presences(number)
      for isAfter in [false, true] {
        func tell(_ done: Double) {
          progress(shares.share(1 + 2 * number + (isAfter ? 1 : 0), done))
        }
        tell(0)
        let ties = network(isAfter: isAfter, presences)
        let tied = ties.tiedEntities
        tell(0.5)
        let ranking = ties.ranking(by: measure) { tell((1 + $0) / 2) }
          .filtered { tied.contains($0.id) }
        convention = ranking.convention
        for row in ranking {
          let place = RankShifts.Place(rank: row.rank, value: row.value)
          if isAfter {
            places[row.entity.id, default: (none, none)].after[number] = place
          } else {
            places[row.entity.id, default: (none, none)].before[number] = place
          }
        }
      }
    }
    let rows = entities.compactMap { presence in
      places[presence.entity.id].map {
        RankShifts.Row(entity: presence.entity, before: $0.before, after: $0.after)
      }
    }
    return RankShifts(
      measure: measure.name, convention: convention, readings: readings.kind, rows: rows)
  }

  /// The ties before or after in a reading that says which are present when.
  private func network(isAfter: Bool, _ presences: [Relation.ID: Int]) -> TieNetwork {
    guard let whole else { return isAfter ? after : before }
    return whole.filtered { (presences[$0.id] ?? 0) & (isAfter ? 2 : 1) != 0 }
  }
}
