/// Why a text is not a period.
public enum PeriodError: Error, Sendable, Hashable {
  /// The text is no date.
  case notADate(String)

  /// An end of an interval or a member of a set is no date.
  case partNotADate(String, of: String)

  /// There is no such month.
  case monthOutOfRange(String, Int)

  /// The month has no such day.
  case dayOutOfRange(String, Int, last: Int)

  /// No day fits the digits that are given.
  case noSuchDay(String)

  /// A season, or another part of the year, is given a day.
  case dayOfYearPart(String, Int)

  /// The clock has no such hour, minute or second.
  case clockOutOfRange(String, ClockPart, Int, last: Int)

  /// The year has more digits than can be counted with.
  case yearOutOfRange(String)

  /// More digits are called significant than the year has.
  case significanceOutOfRange(String, digits: Int)

  /// The interval ends before it starts.
  case endBeforeStart(String)

  /// Neither end is a date.
  case noDate(String)

  /// A year runs to a month, or a month to a day.
  case mixedPrecision(String)

  /// A set is open between two of its members.
  case openInsideSet(String)

  /// The text is longer than a period can be; only its beginning is kept.
  case tooLong(String, limit: Int)

  /// A part of a time of day.
  public enum ClockPart: String, Sendable, Hashable {
    /// The hour, also of the distance to universal time.
    case hour

    /// The minute, also of the distance to universal time.
    case minute

    /// The second.
    case second
  }
}

extension PeriodError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    let better = suggestion.map { "Did you mean '\($0)'?" }
    switch self {
    case .notADate(let text):
      return "'\(text)' is not a date. \(better ?? Self.example)"
    case .partNotADate(let part, let text):
      if let better { return "'\(text)' is not a date. \(better)" }
      return "'\(part)' in '\(text)' is not a date. \(Self.example)"
    case .monthOutOfRange(let text, let month):
      let limits = better ?? "Months are 01 to 12."
      return "'\(text)' has the month \(padded(month, to: 2)). \(limits)"
    case .dayOutOfRange(let text, let day, let last):
      return "'\(text)' has the day \(padded(day, to: 2)). That month has \(last) days."
    case .noSuchDay(let text):
      return "No day of the calendar fits '\(text)'. Months are 01 to 12, days at most 31."
    case .dayOfYearPart(let text, let number):
      return "'\(text)' has a day in \(number), which is a part of a year. Months are 01 to 12."
    case .clockOutOfRange(let text, let part, let number, let last):
      return "'\(text)' has the \(part.rawValue) \(padded(number, to: 2)). The last is \(last)."
    case .yearOutOfRange(let text):
      return "'\(text)' has a year of more than 15 digits. Years have up to 15 digits."
    case .significanceOutOfRange(let text, let digits):
      let range = digits == 1 ? "1" : "1 to \(digits)"
      return "'\(text)' has a wrong number after S. This year has \(range) significant digits."
    case .endBeforeStart(let text):
      return "'\(text)' ends before it starts. Write the earlier date first."
    case .noDate(let text):
      return "'\(text)' names no date. Write one at either end, such as 2013/.. or ../2013."
    case .mixedPrecision(let text):
      return "'\(text)' runs between dates of different precision. Write both with the same parts."
    case .openInsideSet(let text):
      return "'\(text)' is open between two members. Write '..' before the first or after the last."
    case .tooLong(let text, let limit):
      return "'\(text)…' is too long for a period. It has \(limit) bytes at most."
    }
  }

  private static let example =
    "Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."

  /// The period that was most likely meant.
  public var suggestion: String? {
    switch self {
    case .notADate(let text), .partNotADate(_, let text), .monthOutOfRange(let text, _),
      .clockOutOfRange(let text, _, _, _):
      DateRepair.candidates(for: text).first { $0 != text && (try? Period($0)) != nil }
    default: nil
    }
  }
}
