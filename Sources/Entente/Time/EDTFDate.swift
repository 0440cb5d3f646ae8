/// A date as exact as the source gives it: a day, a month or a year, perhaps uncertain.
///
/// The notation is the Extended Date/Time Format (ISO 8601-2:2019, level 0 and the qualified dates
/// of level 1): `1992-01-07`, `2013-09`, `1901~`.
public struct EDTFDate: Sendable, Hashable {
  /// The year, 0 to 9999.
  public let year: Int

  /// The month, if the source gives one.
  public let month: Int?

  /// The day of the month, if the source gives one.
  public let day: Int?

  /// Whether the source doubts it: `?` or `%`.
  public let isUncertain: Bool

  /// Whether it is only near: `~` or `%`.
  public let isApproximate: Bool

  /// The first day it can mean; a year begins on the first of January.
  public var first: CalendarDay { CalendarDay(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day it can mean; a year ends on the last of December.
  ///
  /// Bounds are strict: a qualifier does not widen them.
  public var last: CalendarDay {
    let month = month ?? 12
    return CalendarDay(
      year: year, month: month, day: day ?? CalendarDay.count(ofMonth: month, in: year))
  }
}

extension EDTFDate {
  /// Reads a date.
  ///
  /// - Throws: ``PeriodError`` that says what was expected.
  init(_ text: Substring) throws(PeriodError) {
    var body = text
    var uncertain = false
    var approximate = false
    switch body.last {
    case "?": uncertain = true
    case "~": approximate = true
    case "%": (uncertain, approximate) = (true, true)
    default: break
    }
    if uncertain || approximate { body.removeLast() }
    if let refused = PeriodError.Unread(in: body) { throw .notYetRead(String(text), refused) }

    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = Self.digits(parts[0], 4) else {
      throw .notADate(String(text))
    }
    var month: Int?
    var day: Int?
    if parts.count > 1 {
      guard let number = Self.digits(parts[1], 2) else { throw .notADate(String(text)) }
      if (21...41).contains(number) { throw .notYetRead(String(text), .season) }
      guard (1...12).contains(number) else { throw .monthOutOfRange(String(text), number) }
      month = number
    }
    if parts.count > 2, let month {
      guard let number = Self.digits(parts[2], 2) else { throw .notADate(String(text)) }
      let last = CalendarDay.count(ofMonth: month, in: year)
      guard (1...last).contains(number) else {
        throw .dayOutOfRange(String(text), number, last: last)
      }
      day = number
    }
    self.year = year
    self.month = month
    self.day = day
    isUncertain = uncertain
    isApproximate = approximate
  }

  /// The number that exactly so many digits write.
  static func digits(_ text: Substring, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
