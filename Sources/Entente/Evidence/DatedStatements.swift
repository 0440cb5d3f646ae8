/// Statements by the days on which they can have held, so that those that share one with others are
/// found at once.
struct DatedStatements: Sendable {
  /// The positions of all of them.
  let all: [Int]

  /// The positions of those without a date.
  let undated: [Int]

  /// The dates that are told, each with the positions of its statements.
  private let periods: [(period: Period, positions: [Int])]

  /// The stretches of days of all dates, by their first day.
  private let stretches: [(days: ClosedRange<Stay.Edge>, period: Int)]

  /// The last day of each stretch and all before it.
  private let reach: [Stay.Edge]

  /// - Complexity: O(*k* log *k*) for *k* stretches of days of as many dates as differ.
  init(of positions: [Int], in graph: Graph) {
    all = positions
    undated = positions.filter { graph.relations[$0].period == nil }
    var numbers: [Period: Int] = [:]
    var periods: [(period: Period, positions: [Int])] = []
    for position in positions {
      guard let period = graph.relations[position].period else { continue }
      if let number = numbers[period] {
        periods[number].positions.append(position)
      } else {
        numbers[period] = periods.count
        periods.append((period, [position]))
      }
    }
    stretches = periods.indices.flatMap { number in
      periods[number].period.stretches.map { (days: $0, period: number) }
    }
    .sorted { $0.days.lowerBound < $1.days.lowerBound }
    var latest = Stay.Edge.beginning
    reach = stretches.map { stretch in
      latest = max(latest, stretch.days.upperBound)
      return latest
    }
    self.periods = periods
  }

  /// The positions of those that may share a day with a period, so many at most; none is undated.
  ///
  /// - Complexity: O(log *k* + *f*) to find *f* of them, where no long stretch lies before shorter ones.
  func positions(sharingADayWith period: Period, atMost limit: Int = .max) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int> = []
    for days in period.stretches {
      var next = count(beginningBy: days.upperBound) - 1
      while next >= 0, reach[next] >= days.lowerBound, found.count < limit {
        let stretch = stretches[next]
        next -= 1
        guard stretch.days.upperBound >= days.lowerBound, seen.insert(stretch.period).inserted
        else { continue }
        found += periods[stretch.period].positions.prefix(limit - found.count)
      }
    }
    return found
  }

  /// The positions of those that may share a day with any of some others.
  ///
  /// - Complexity: O(*k* log *l*) for *k* stretches of days of these and *l* of the others.
  func dated(sharingADayWith others: DatedStatements) -> [Int] {
    periods.flatMap { others.shareADay(with: $0.period) ? $0.positions : [] }
  }

  private func shareADay(with period: Period) -> Bool {
    period.stretches.contains { days in
      let count = count(beginningBy: days.upperBound)
      return count > 0 && reach[count - 1] >= days.lowerBound
    }
  }

  /// How many stretches begin on a day or before it.
  private func count(beginningBy day: Stay.Edge) -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].days.lowerBound <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Period {
  /// The days on which it can have held, as written: one stretch, or several for a set and for
  /// unspecified digits.
  fileprivate var stretches: [ClosedRange<Stay.Edge>] {
    stays(believing: .everything).joined().map { $0.starts.lowerBound...$0.ends.upperBound }
  }
}
