/// Two periods that are compared, each taken whole.
struct PeriodPair {
  private let first: ClosedRange<Int>
  private let second: ClosedRange<Int>

  /// Many relations share few periods.
  private var answers: [Period: Courses] = [:]

  /// Makes the pair of two periods that say where they begin and end.
  init(_ first: Period, _ second: Period) throws(ComparisonError) {
    self.first = try Self.days(of: first)
    self.second = try Self.days(of: second)
  }

  private static func days(of period: Period) throws(ComparisonError) -> ClosedRange<Int> {
    for bound in [period.start, period.end] {
      switch bound {
      case .date(let date) where date.isUncertain || date.isApproximate:
        throw .doubtedPeriod(period)
      case .unknown: throw .unknownEnd(period)
      default: continue
      }
    }
    let window = period.window(believing: .everything)
    return window.starts.lowerBound.number...window.ends.upperBound.number
  }

  /// In which of the two something of a period held; nobody says when what has none held.
  mutating func courses(of period: Period?) -> Courses {
    guard let period else {
      // Of two periods that overlap it may be impossible to hold in one alone.
      let anywhere = presences(of: Stay(starts: Stay.anywhere, ends: Stay.anywhere))
      return Courses(possible: anywhere)
    }
    if let answer = answers[period] { return answer }
    let answer = Courses(
      written: presences(of: period.stays(believing: .everything)),
      firm: presences(of: period.stays(believing: .unqualified)))
    answers[period] = answer
    return answer
  }

  private func presences(of stays: [[Stay]]) -> Presences {
    stays.reduce(.outside) { joined, ways in
      joined.joined(with: ways.reduce(into: []) { $0.formUnion(presences(of: $1)) })
    }
  }

  private func presences(of stay: Stay) -> Presences {
    let starts = stay.starts.lowerBound.number...stay.starts.upperBound.number
    let ends = stay.ends.lowerBound.number...stay.ends.upperBound.number
    var found: Presences = []
    for presence in 0...3 {
      for one in Self.limits(of: first, isMet: presence & 1 != 0) {
        for other in Self.limits(of: second, isMet: presence & 2 != 0)
        where one.and(other).allow(starts, ends) {
          found.insert(Presences(presence: presence))
        }
      }
    }
    return found
  }

  /// Within which limits a stay shares a day with some days, or shares none: before or after them.
  private static func limits(of days: ClosedRange<Int>, isMet: Bool) -> [Limits] {
    if isMet { return [Limits(latestStart: days.upperBound, earliestEnd: days.lowerBound)] }
    var limits: [Limits] = []
    if days.lowerBound > .min { limits.append(Limits(latestEnd: days.lowerBound - 1)) }
    if days.upperBound < .max { limits.append(Limits(earliestStart: days.upperBound + 1)) }
    return limits
  }
}

/// Between which days a stay begins and ends.
private struct Limits {
  var earliestStart = Int.min
  var latestStart = Int.max
  var earliestEnd = Int.min
  var latestEnd = Int.max

  func and(_ other: Limits) -> Limits {
    Limits(
      earliestStart: max(earliestStart, other.earliestStart),
      latestStart: min(latestStart, other.latestStart),
      earliestEnd: max(earliestEnd, other.earliestEnd),
      latestEnd: min(latestEnd, other.latestEnd))
  }

  /// Whether a first day and a last day, not before it, can be chosen within the limits.
  func allow(_ starts: ClosedRange<Int>, _ ends: ClosedRange<Int>) -> Bool {
    let firstStart = max(starts.lowerBound, earliestStart)
    let lastEnd = min(ends.upperBound, latestEnd)
    return firstStart <= min(starts.upperBound, latestStart)
      && max(ends.lowerBound, earliestEnd) <= lastEnd && firstStart <= lastEnd
  }
}

extension Stay.Edge {
  /// The number of the day; the ends of time are the least and the greatest number.
  fileprivate var number: Int {
    switch self {
    case .beginning: .min
    case .day(let day): day.number
    case .end: .max
    }
  }
}
