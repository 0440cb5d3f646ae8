extension Period {
  /// How much of what is written is believed.
  enum Belief {
    /// All of it; what this makes possible is possible.
    case everything

    /// Only what has no qualifier; what this makes certain is certain.
    case unqualified
  }

  /// What the period says: several stays for a set in braces, else one; for each, the ways it may have been.
  ///
  /// - Complexity: O(*m*) in the number of members, and up to ``stretchLimit`` for unspecified digits.
  func stays(believing belief: Belief) -> [[Stay]] {
    switch form {
    case .date, .oneOf:
      return [members.flatMap { somewhere(in: $0, belief) }]
    case .interval:
      return [[Self.unbroken(start, end, belief)]]
    case .allOf:
      return setMembers.map { member in
        member.start == member.end
          ? somewhere(in: member, belief)
          : [Self.unbroken(member.start, member.end, belief)]
      }
    }
  }

  /// The period as the days somebody asks about: all of them, from the first to the last.
  func window(believing belief: Belief) -> Stay {
    let starts = members.map { Self.edges(of: $0.start, belief, open: .beginning, \.lowerBound) }
    let ends = members.map { Self.edges(of: $0.end, belief, open: .end, \.upperBound) }
    let start = starts.dropFirst().reduce(starts[0]) {
      min($0.lowerBound, $1.lowerBound)...min($0.upperBound, $1.upperBound)
    }
    let end = ends.dropFirst().reduce(ends[0]) {
      max($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
    return Stay(starts: start, ends: end)
  }

  /// How many separate stretches of days the unspecified digits of a period are taken apart into.
  static let stretchLimit = 400

  /// A stay on some day or days of one date.
  private func somewhere(in member: Member, _ belief: Belief) -> [Stay] {
    if case .date(let date) = member.start, member.start == member.end,
      let mask = date.mask, belief == .everything || !(date.isUncertain || date.isApproximate),
      let stretches = mask.stretches(limit: Self.stretchLimit / members.count)
    {
      return stretches.map { Stay(somewhereIn: $0.edges) }
    }
    let start = Self.days(of: member.start, belief, open: .beginning).lowerBound
    let end = Self.days(of: member.end, belief, open: .end).upperBound
    return [Stay(somewhereIn: start...max(start, end))]
  }

  /// A stay from some day of one date to some day of another.
  private static func unbroken(_ start: Bound, _ end: Bound, _ belief: Belief) -> Stay {
    Stay(
      starts: days(of: start, belief, open: .beginning), ends: days(of: end, belief, open: .end))
  }

  /// The days on which a bound can lie.
  private static func days(
    of bound: Bound, _ belief: Belief, open: Stay.Edge
  ) -> ClosedRange<Stay.Edge> {
    switch bound {
    case .open: open...open
    case .unknown: Stay.anywhere
    case .date(let date):
      switch belief {
      case .everything: date.bounds.edges
      case .unqualified: date.firmBounds?.edges ?? Stay.anywhere
      }
    }
  }

  /// The days on which the edge of a window can lie: the outermost of the date, unless it is qualified.
  private static func edges(
    of bound: Bound, _ belief: Belief, open: Stay.Edge,
    _ outermost: KeyPath<ClosedRange<CalendarDay>, CalendarDay>
  ) -> ClosedRange<Stay.Edge> {
    if case .date(let date) = bound,
      belief == .everything || !(date.isUncertain || date.isApproximate)
    {
      let day = Stay.Edge.day(date.bounds[keyPath: outermost])
      return day...day
    }
    return days(of: bound, belief, open: open)
  }
}
