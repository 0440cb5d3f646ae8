/// How the relations of a way must lie in time.
///
/// The two readings of "a way existed" differ: France and an institute may have been tied to the same
/// person, one before the other, and never at once.
public enum TimeRule: String, Sendable, Hashable, CaseIterable {
  /// All relations of the way held on one common day.
  case together

  /// There is a day for each relation on which it held, none before that of the relation before it.
  ///
  /// What passes along the way, an idea or a person, can do so in one day or wait at an entity (the
  /// non-decreasing paths of Kempe, Kleinberg and Kumar 2002).
  case inOrder = "in-order"

  /// There is a day for each relation on which it held, each after that of the relation before it.
  case strictlyInOrder = "strictly-in-order"
}

/// Which way is best among those whose relations lie right in time.
public enum TimePreference: String, Sendable, Hashable, CaseIterable {
  /// The one with the fewest steps.
  case fewestSteps = "fewest-steps"

  /// The one that arrives first.
  case earliest

  /// The one that takes the fewest days from its first relation to its last.
  case fastest
}

/// A way whose relations lie right in time.
public struct TimedPath: Sendable, Hashable {
  /// The way; each step names the one relation that it is taken by.
  public let path: Path

  /// The rule that it satisfies.
  public let rule: TimeRule

  /// Whether it does so whatever the dates leave open.
  ///
  /// It is certain if one choice of a relation for each step satisfies the rule on all days that the
  /// dates allow. Relations without a date possibly held at any time.
  public let certainty: Certainty

  /// The first day on which all may have held, or else the day of the first step; none where it has
  /// no bound.
  public let start: CalendarDay?

  /// The last day on which all may have held, or else the day of the last step.
  public let end: CalendarDay?

  /// The days from the first to the last, a single one being 0 apart; none where one has no bound.
  public var dayCount: Int? {
    guard let start, let end else { return nil }
    return end.number - start.number
  }
}

/// Why a question about ways in time has no answer.
public enum TimedPathError: Error, Sendable, Hashable {
  /// The graph or the restriction does not fit.
  case graph(GraphError)

  /// It would take too long.
  case tooLarge(dayCount: Int, relationCount: Int)
}

extension TimedPathError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .graph(let error): error.description
    case .tooLarge(let days, let relations):
      "To try \(days) days on \(relations) relations would take too long. "
        + "Ask about fewer kinds of relations, or about a shorter period."
    }
  }
}
