/// When something held: a date, an interval or a set, as the Extended Date/Time Format writes it.
///
/// ```swift
/// let visit: Period = "2015-11-04/2015-11-06"
/// visit.earliest                        // 2015-11-04
/// let office = try Period(text)         // a text that comes from elsewhere: "2013/.."
/// office.latest                         // nil: it has not ended
/// ```
///
/// All of levels 0 to 2 of the format is read (ISO 8601-2:2019): the dates of ``EDTFDate``, intervals
/// of them with open (`..`) and unknown (empty) ends, and sets, of which one date (`[1992,1995]`) or
/// every date (`{1992,1995}`) holds. In a set, `..` between two dates stands for all between them, and
/// before the first or after the last for everything up to it or from it on. Date-times may
/// be the ends of an interval, as in ISO 8601-1. A period is printed as it was written.
public struct Period: Sendable, Hashable {
  /// The period as written.
  public let text: String

  /// What the text means.
  ///
  /// It follows from the text and is large: kept apart, a million relations share a few of them.
  private let meaning: Meaning

  /// Whether it is a date, an interval or a set.
  public var form: Form { meaning.form }

  /// Where it begins; for a set, its earliest date.
  public var start: Bound { meaning.start }

  /// Where it ends; the same as the start for a single date; for a set, its latest date.
  public var end: Bound { meaning.end }

  /// The members of a set; none for a date or an interval.
  var setMembers: [Member] { meaning.setMembers }

  /// What a period is made of.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// One date: `1992`.
    case date

    /// From one date to another: `1992/1995`.
    case interval

    /// One of several dates, nobody knows which: `[1992,1995]`.
    case oneOf

    /// Several dates, and all hold: `{1992,1995}`.
    case allOf
  }

  /// An end of a period.
  public enum Bound: Sendable, Hashable {
    /// A date.
    case date(EDTFDate)

    /// No end: `..`.
    case open

    /// An end that nobody knows: nothing before or after the stroke.
    case unknown
  }

  /// A member of a set: a date, or all dates between two.
  public struct Member: Sendable, Hashable {
    /// Its first date; open before the first member of a set such as `[..1995]`.
    public let start: Bound

    /// Its last date; the same as the first for a single date.
    public let end: Bound
  }

  /// Reads a period.
  ///
  /// - Throws: ``PeriodError`` that says what was expected.
  /// - Complexity: O(*k*) in the length of the text, which has 1,000 bytes at most.
  public init(_ text: String) throws(PeriodError) {
    guard text.utf8.count <= Self.longest else {
      throw .tooLong(String(text.unicodeScalars.prefix(40)), limit: Self.longest)
    }
    self.text = text
    meaning = try Meaning(of: text)
  }

  /// How many bytes a period may have.
  static let longest = 1000
}

extension Period {
  /// The first day on which it can have held; none where the start is open or unknown.
  public var earliest: CalendarDay? { start.bounds?.lowerBound }

  /// The last day on which it can have held; none where the end is open or unknown.
  public var latest: CalendarDay? { end.bounds?.upperBound }

  /// The years it names, the first and the last, for headings and summaries.
  public var years: ClosedRange<Int> {
    let named = [start, end].compactMap { bound -> ClosedRange<Int>? in
      if case .date(let date) = bound { date.years } else { nil }
    }
    guard let first = named.first, let last = named.last else { return 0...0 }
    return min(first.lowerBound, last.lowerBound)...max(first.upperBound, last.upperBound)
  }

  /// The dates it is made of: the members of a set, or the date or interval itself.
  public var members: [Member] {
    setMembers.isEmpty ? [Member(start: start, end: end)] : setMembers
  }
}

/// What the text of a period means.
private final class Meaning: Sendable {
  let form: Period.Form
  let start: Period.Bound
  let end: Period.Bound
  let setMembers: [Period.Member]

  init(of text: String) throws(PeriodError) {
    if let first = text.first, first == "[" || first == "{" {
      form = first == "[" ? .oneOf : .allOf
      setMembers = try Period.members(of: text)
      (start, end) = Period.hull(of: setMembers)
      return
    }
    setMembers = []
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    switch halves.count {
    case 1:
      form = .date
      start = .date(try EDTFDate(halves[0]))
      end = start
    case 2:
      form = .interval
      start = try Period.bound(halves[0], of: text)
      end = try Period.bound(halves[1], of: text)
      try Period.checkOrder(start, end, of: text)
    default:
      throw .notADate(text)
    }
  }
}

extension Period {
  /// Whether two periods are written alike, and so mean the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.meaning === right.meaning || left.text == right.text
  }

  /// Feeds the text to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Period.Bound {
  /// The days a date can mean.
  var bounds: ClosedRange<CalendarDay>? {
    if case .date(let date) = self { date.bounds } else { nil }
  }
}

extension Period: ExpressibleByStringLiteral {
  /// Creates a period from a literal in a program; a literal that is no period is a mistake there.
  public init(stringLiteral text: String) {
    do {
      self = try Period(text)
    } catch {
      preconditionFailure(error.description)
    }
  }
}

extension Period: CustomStringConvertible {
  /// The period as written.
  public var description: String { text }
}
