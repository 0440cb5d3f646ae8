/// When something held: a date or an interval, as the Extended Date/Time Format writes it.
///
/// ```swift
/// let visit: Period = "2015-11-04/2015-11-06"
/// visit.earliest                        // 2015-11-04
/// let office = try Period(text)         // a text that comes from elsewhere: "2013/.."
/// office.latest                         // nil: it has not ended
/// ```
///
/// Days, months, years, intervals, open (`..`) and unknown (empty) ends and the qualifiers `?`, `~`
/// and `%` are read (ISO 8601-2:2019). The rest of the standard is refused with a sentence.
/// A period is printed as it was written.
public struct Period: Sendable, Hashable {
  /// The period as written.
  public let text: String

  /// Where it begins.
  public let start: Bound

  /// Where it ends; the same as the start for a single date.
  public let end: Bound

  /// An end of a period.
  public enum Bound: Sendable, Hashable {
    /// A date.
    case date(EDTFDate)

    /// No end: `..`.
    case open

    /// An end that nobody knows: nothing before or after the stroke.
    case unknown
  }

  /// Reads a period.
  ///
  /// - Throws: ``PeriodError`` that says what was expected.
  /// - Complexity: O(*k*) in the length of the text.
  public init(_ text: String) throws(PeriodError) {
    guard text.utf8.count <= 64 else { throw .notADate(String(text.prefix(60)) + "…") }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    switch halves.count {
    case 1:
      start = .date(try EDTFDate(halves[0]))
      end = start
    case 2:
      start = try Self.bound(halves[0])
      end = try Self.bound(halves[1])
    default:
      throw .notADate(text)
    }
    self.text = text
    switch (start, end) {
    case (.date(let first), .date(let last)):
      if last.last < first.first { throw .endBeforeStart(text) }
    case (.date, _), (_, .date): break
    default: throw .notADate(text)
    }
  }

  private static func bound(_ text: Substring) throws(PeriodError) -> Bound {
    switch text {
    case "..": .open
    case "": .unknown
    default: .date(try EDTFDate(text))
    }
  }
}

extension Period {
  /// The first day on which it can have held; none where the start is open or unknown.
  public var earliest: CalendarDay? {
    if case .date(let date) = start { date.first } else { nil }
  }

  /// The last day on which it can have held; none where the end is open or unknown.
  public var latest: CalendarDay? {
    if case .date(let date) = end { date.last } else { nil }
  }

  /// The years it names, the first and the last, for headings and summaries.
  public var years: ClosedRange<Int> {
    let years = [start, end].compactMap { bound -> Int? in
      if case .date(let date) = bound { date.year } else { nil }
    }
    guard let first = years.first, let last = years.last else { return 0...0 }
    return min(first, last)...max(first, last)
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
