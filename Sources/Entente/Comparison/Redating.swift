/// How a second edition dates a statement otherwise than the first.
///
/// A date leaves open on which days something began and ended: `1992` says on some day of 1992 each,
/// `1992/` says nothing of the end, `1992/..` that it has none. What counts is which first and last days
/// it allows, as written; a doubt moves no bound. So a span that gets shorter is not more exact: it says
/// something else.
public enum Redating: String, Sendable, Hashable, CaseIterable {
  /// The first edition has no date.
  case dated

  /// The second edition has no date.
  case undated

  /// The second allows only first and last days that the first allows, and not all of them: it says
  /// more exactly what the first left open.
  case narrowed

  /// The first allows only first and last days that the second allows, and not all of them.
  case widened

  /// Neither, and some first and last day fit both: perhaps the same time.
  case shifted

  /// They share some days, and no first and last day fit both: it began or ended on another day.
  case changed

  /// They share no day: certainly another time.
  case moved

  /// The same first and last days are allowed, and what is doubted or how it is put differs.
  case requalified
}

extension Redating {
  /// How a date becomes another; nothing where it is written alike.
  ///
  /// - Complexity: O(*v* · *w*) in the ways both may have been: one for a date or an interval, the members
  ///   of a set, and up to 400 for unspecified digits.
  init?(from before: Period?, to after: Period?) {
    if before == after { return nil }
    guard let before else {
      self = .dated
      return
    }
    guard let after else {
      self = .undated
      return
    }
    let (first, second) = (Spans(of: before), Spans(of: after))
    switch (second.areAllowed(by: first), first.areAllowed(by: second)) {
    case (true, true): self = .requalified
    case (true, false): self = .narrowed
    case (false, true): self = .widened
    case (false, false):
      self = first.mayEqual(second) ? .shifted : first.mayMeet(second) ? .changed : .moved
    }
  }
}

/// What a date allows: for each time that something held, one or several in a set of which all hold, the
/// ways it may have been.
private struct Spans {
  /// The earliest time first.
  private let times: [[Stay]]

  init(of period: Period) {
    times = period.stays(believing: .everything).sorted { left, right in
      (left.map(\.starts.lowerBound).min() ?? .end) < (right.map(\.starts.lowerBound).min() ?? .end)
    }
  }

  /// Whether another date allows every way that this one does.
  ///
  /// Where a date may have been in several ways, each is somewhere within a stretch of days; so what all
  /// of them together allow, one of them does.
  func areAllowed(by other: Spans) -> Bool {
    compare(other) { ways, others in
      ways.allSatisfy { way in others.contains { way.isAllowed(by: $0) } }
    }
  }

  /// Whether both dates allow one way.
  func mayEqual(_ other: Spans) -> Bool {
    compare(other) { ways, others in
      ways.contains { way in others.contains { way.mayEqual($0) } }
    }
  }

  /// Whether both dates allow one day.
  func mayMeet(_ other: Spans) -> Bool {
    times.joined().contains { way in other.times.joined().contains { way.mayMeet($0) } }
  }

  private func compare(_ other: Spans, _ holds: ([Stay], [Stay]) -> Bool) -> Bool {
    times.count == other.times.count && zip(times, other.times).allSatisfy(holds)
  }
}

extension Stay {
  /// Whether every first and last day that it allows is allowed by another.
  fileprivate func isAllowed(by other: Stay) -> Bool {
    other.starts.contains(starts) && other.ends.contains(ends)
  }

  /// Whether some first and last day are allowed by both.
  fileprivate func mayEqual(_ other: Stay) -> Bool {
    starts.overlaps(other.starts) && ends.overlaps(other.ends)
      && max(starts.lowerBound, other.starts.lowerBound)
        <= min(ends.upperBound, other.ends.upperBound)
  }
}

extension Redating: CustomStringConvertible {
  /// What happened to the date, in words: "is dated more exactly".
  public var description: String {
    switch self {
    case .dated: "is dated now"
    case .undated: "has no date any more"
    case .narrowed: "is dated more exactly"
    case .widened: "is dated less exactly"
    case .shifted: "is dated otherwise, perhaps to the same time"
    case .changed: "is dated to another span of time"
    case .moved: "is dated to another time"
    case .requalified: "is dated with another doubt"
    }
  }
}
