/// How many statements fall in each decade.
///
/// A statement counts in every decade from the first to the last year that its period names
/// (``Period/years``); an open or unknown end names none. The 1990s are 1990 to 1999; their number
/// is 1990.
///
/// ```swift
/// graph.quality().decades[1990]       // how many in the 1990s
/// ```
public struct Timeline: Sendable, Hashable {
  /// Neighboring decades with the same number of statements, in order of time; decades without any
  /// are left out.
  ///
  /// There are at most twice as many stretches as statements, however long their periods.
  public let stretches: [Stretch]

  /// Neighboring decades with the same number of statements.
  public struct Stretch: Sendable, Hashable {
    /// The first and the last decade, each by its first year.
    public let decades: ClosedRange<Int>

    /// The number of statements in each of them.
    public let count: Int
  }

  /// Counts statements by the years of their periods.
  ///
  /// - Complexity: O(*k* log *k*) in the periods.
  init(_ years: [ClosedRange<Int>]) {
    var changes: [Int: Int] = [:]
    for range in years {
      changes[Self.number(of: range.lowerBound), default: 0] += 1
      changes[Self.number(of: range.upperBound) + 1, default: 0] -= 1
    }
    var stretches: [Stretch] = []
    var count = 0
    var start = 0
    for (number, change) in changes.sorted(by: { $0.key < $1.key }) where change != 0 {
      if count > 0 {
        stretches.append(Stretch(decades: start * 10...(number - 1) * 10, count: count))
      }
      (count, start) = (count + change, number)
    }
    self.stretches = stretches
  }

  private static func number(of year: Int) -> Int {
    (year - (year % 10 + 10) % 10) / 10
  }
}

extension Timeline {
  /// The number of statements in a decade, named by any of its years.
  ///
  /// - Complexity: O(log *k*) in the stretches.
  public subscript(year: Int) -> Int {
    let floor = year.subtractingReportingOverflow((year % 10 + 10) % 10)
    let decade = floor.overflow ? year : floor.partialValue
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].decades.upperBound < decade { low = middle + 1 } else { high = middle }
    }
    guard low < stretches.count, stretches[low].decades.contains(decade) else { return 0 }
    return stretches[low].count
  }

  /// The first and the last decade with a statement, each by its first year; none where there is
  /// no dated statement.
  public var decades: ClosedRange<Int>? {
    guard let first = stretches.first, let last = stretches.last else { return nil }
    return first.decades.lowerBound...last.decades.upperBound
  }

  /// Decades and their numbers of statements, in order of time, those without any left out.
  ///
  /// A statement about the ice ages counts in ten thousand decades: of more than a limit of rows,
  /// the latest are given.
  ///
  /// - Complexity: O(*limit* + *k*).
  public func rows(limit: Int = 1000) -> [(decade: Int, count: Int)] {
    var rows: [(decade: Int, count: Int)] = []
    for stretch in stretches.reversed() {
      for decade in stride(
        from: stretch.decades.upperBound, through: stretch.decades.lowerBound, by: -10)
      {
        if rows.count >= limit { return rows.reversed() }
        rows.append((decade, stretch.count))
      }
    }
    return rows.reversed()
  }
}
