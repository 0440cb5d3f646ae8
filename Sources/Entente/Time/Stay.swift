/// Something that began on one day and ended on the same or a later one, where the days are not known.
///
/// Every pair of a first day from `starts` and a last day from `ends`, the last not before the first,
/// is a way it may have been.
struct Stay {
  let starts: ClosedRange<Edge>
  let ends: ClosedRange<Edge>

  /// A day, or where time has no edge.
  enum Edge: Comparable {
    case beginning
    case day(CalendarDay)
    case end
  }

  static let anywhere = Edge.beginning...Edge.end

  /// Makes a stay; days on which it cannot begin because it would have ended before are left out.
  init(starts: ClosedRange<Edge>, ends: ClosedRange<Edge>) {
    let firstEnd = max(starts.lowerBound, ends.lowerBound)
    let lastStart = min(starts.upperBound, ends.upperBound)
    self.starts = min(starts.lowerBound, lastStart)...lastStart
    self.ends = firstEnd...max(firstEnd, ends.upperBound)
  }

  /// A stay somewhere within some days.
  init(somewhereIn days: ClosedRange<Edge>) {
    (starts, ends) = (days, days)
  }

  /// All of some days.
  init(allOf days: ClosedRange<CalendarDay>) {
    starts = .day(days.lowerBound) ... .day(days.lowerBound)
    ends = .day(days.upperBound) ... .day(days.upperBound)
  }
}

extension Stay {
  func mayMeet(_ other: Stay) -> Bool {
    starts.lowerBound <= other.ends.upperBound && other.starts.lowerBound <= ends.upperBound
  }

  func mustMeet(_ other: Stay) -> Bool {
    starts.upperBound <= other.ends.lowerBound && other.starts.upperBound <= ends.lowerBound
  }

  func mayLie(within other: Stay) -> Bool {
    starts.upperBound >= other.starts.lowerBound && ends.lowerBound <= other.ends.upperBound
  }

  func mustLie(within other: Stay) -> Bool {
    starts.lowerBound >= other.starts.upperBound && ends.upperBound <= other.ends.lowerBound
  }
}

extension ClosedRange<CalendarDay> {
  /// The same days among edges.
  var edges: ClosedRange<Stay.Edge> { .day(lowerBound) ... .day(upperBound) }
}
