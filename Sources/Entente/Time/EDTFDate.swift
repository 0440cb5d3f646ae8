/// A date as exact as the source gives it: a day, a month, a season, a year, or some of its digits.
///
/// The notation is the Extended Date/Time Format of ISO 8601-2:2019, levels 0 to 2:
///
/// | written | meaning |
/// |---|---|
/// | `1992-01-07`, `2013-09`, `2013` | a day, a month, a year |
/// | `1992-01-07T12:00:00Z` | a day; the time of day is kept and moves no bound |
/// | `1901~`, `2013-09?`, `2013%` | near, doubted, both |
/// | `2013-?09`, `2013~-09-17` | a doubted month, a year that is only near |
/// | `199X`, `2013-XX-17`, `1XXX-12` | digits that are not specified |
/// | `2013-21`, `2013-33`, `2013-41` | spring, first quarter, second half of 2013 |
/// | `-0043`, `Y170000002`, `Y-17E7` | 44 BC, years of more than four digits, 170 million years BC |
/// | `1950S2` | some year from 1900 to 1999, estimated to be 1950 |
///
/// A qualifier before a part is about that part, one after it about that part and all before it.
/// A season is three whole months and belongs to the year in which it begins: winter 2013, `2013-24`,
/// is December 2013 to February 2014. Seasons 21 to 24 are those of the northern hemisphere; 29 to 32
/// are southern ones. The standard leaves both open.
public struct EDTFDate: Sendable, Hashable {
  /// The date as written.
  public let text: String

  /// The years it can mean; one, unless digits of the year are not specified or not significant.
  public let years: ClosedRange<Int>

  /// The month, if the source gives one with both digits.
  public let month: Int?

  /// The day of the month, if the source gives one with both digits.
  public let day: Int?

  /// The season, quarter, third or half of the year: its number in the standard, 21 to 41.
  public let yearPart: Int?

  /// The parts that the source doubts: `?` or `%`.
  public let uncertainParts: Parts

  /// The parts that are only near: `~` or `%`.
  public let approximateParts: Parts

  /// The first day it can mean; a year begins on the first of January.
  public let first: CalendarDay

  /// The last day it can mean; a year ends on the last of December.
  ///
  /// Bounds are strict: a qualifier does not widen them.
  public let last: CalendarDay

  /// The days that fit, where digits are not specified.
  let mask: DateMask?

  /// The time of day, where the source gives one.
  let time: ClockTime?

  /// How many parts are written: a year, a month or season, a day, a time.
  let precision: Int

  /// The parts of a date.
  public struct Parts: OptionSet, Sendable, Hashable {
    /// The set as bits.
    public let rawValue: UInt8

    /// Creates a set of parts from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The year.
    public static let year = Parts(rawValue: 1)

    /// The month, or the season.
    public static let month = Parts(rawValue: 2)

    /// The day of the month.
    public static let day = Parts(rawValue: 4)
  }

  /// The years that can be written: up to fifteen digits.
  static let yearLimits = -999_999_999_999_999...999_999_999_999_999
}

extension EDTFDate {
  /// The year; the first it can be where digits are not specified.
  public var year: Int { years.lowerBound }

  /// Whether the source doubts some part of it: `?` or `%`.
  public var isUncertain: Bool { !uncertainParts.isEmpty }

  /// Whether some part of it is only near: `~` or `%`.
  public var isApproximate: Bool { !approximateParts.isEmpty }

  /// The days it can mean, from the first to the last.
  var bounds: ClosedRange<CalendarDay> { first...last }

  /// The days it can mean if nothing that is qualified is believed; none if not even the year is.
  ///
  /// A doubted day leaves the month, a doubted month the year.
  var firmBounds: ClosedRange<CalendarDay>? {
    let doubted = uncertainParts.union(approximateParts)
    if doubted.contains(.year) { return nil }
    if doubted.isEmpty { return bounds }
    let months = doubted.contains(.month) ? 1...12 : mask?.monthBounds ?? month.map { $0...$0 }
    guard let months else { return bounds }
    let start = CalendarDay(existing: years.lowerBound, months.lowerBound, 1)
    let end = CalendarDay.days(of: months, in: years.upperBound).upperBound
    return min(first, start)...max(last, end)
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The date as written.
  public var description: String { text }
}
