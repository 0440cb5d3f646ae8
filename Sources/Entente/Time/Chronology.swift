/// What began, ended and happened, in order of time.
///
/// ```swift
/// let chronology = try graph.chronology(of: ["unesco"])
/// for entry in chronology.entries { print(entry.moment, entry.event, entry.subject) }
/// chronology.undated.count        // how many statements nobody dates
/// ```
///
/// A statement with one date, or with two in the same year, happened then. One that lasted longer
/// began and ended, each for itself; where an end is open or unknown, only the other one is told.
/// Every date of a set in braces is an event of its own; of a set in brackets nobody knows which of
/// its dates it is.
public struct Chronology: Sendable {
  /// The events by their first possible day, then by their last one; else in the order written.
  public let entries: [Entry]

  /// The statements that nobody dates, in the order written.
  public let undated: [Relation]

  /// An event.
  public struct Entry: Sendable, Hashable {
    /// What began, ended or happened.
    public let subject: Subject

    /// Which of the three.
    public let event: Event

    /// When, as exactly as the data tell it.
    public let moment: Period

    /// The first and the last day on which it can have been, as far as it has them; doubts move
    /// none.
    public let days: ClosedRange<CalendarDay>
  }

  /// What an event is about.
  public enum Subject: Sendable, Hashable {
    /// A statement.
    case relation(Relation)

    /// An entity that the question names: when it existed or took place is the curator's own word.
    case entity(Entity)
  }

  /// What happens at a moment.
  public enum Event: String, Sendable, Hashable, CaseIterable {
    /// Something lasting began.
    case began

    /// Something took place, or lasted for less than a year.
    case happened

    /// Something lasting ended.
    case ended
  }
}

extension Chronology.Entry {
  /// The years in which it can have been; one unless its date is uncertain.
  public var years: ClosedRange<Int> { days.lowerBound.year...days.upperBound.year }

  /// On whose word it rests; none for an entity's own dates.
  public var citations: [Citation] {
    if case .relation(let relation) = subject { relation.citations } else { [] }
  }
}
