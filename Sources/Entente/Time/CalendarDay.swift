/// A day of the proleptic Gregorian calendar.
///
/// Years are counted as astronomers and ISO 8601 do: year 0 is the year before year 1, and -43 is
/// 44 BC. There is no first or last year.
public struct CalendarDay: Sendable, Hashable {
  /// The year; 0 is the year before 1.
  public let year: Int

  /// The month, 1 to 12.
  public let month: Int

  /// The day of the month, 1 to 31.
  public let day: Int

  /// A day that is known to exist.
  init(existing year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Creates the day of a year, a month and a number, or nothing if there is no such day.
  ///
  /// ```swift
  /// CalendarDay(year: 1900, month: 2, day: 29)    // nil
  /// ```
  public init?(year: Int, month: Int, day: Int) {
    guard EDTFDate.yearLimits.contains(year), (1...12).contains(month),
      (1...Self.count(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.init(existing: year, month, day)
  }
}

extension CalendarDay: Comparable {
  /// Whether one day comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as ISO 8601 writes it: "1992-01-07", "-0043-03-15", "+170000002-12-31".
  ///
  /// A year of more than four digits has a sign, as in the expanded representation of the standard.
  public var description: String {
    let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
    let digits = padded(Int(clamping: year.magnitude), to: 4)
    return "\(sign)\(digits)-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension CalendarDay {
  /// How many days a month has.
  static func count(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first to the last day of some months of a year.
  static func days(of months: ClosedRange<Int>, in year: Int) -> ClosedRange<CalendarDay> {
    let last = months.upperBound
    return CalendarDay(
      existing: year, months.lowerBound, 1)...CalendarDay(
        existing: year, last, count(ofMonth: last, in: year))
  }

  /// The day after.
  var next: CalendarDay {
    if day < Self.count(ofMonth: month, in: year) {
      CalendarDay(existing: year, month, day + 1)
    } else if month < 12 {
      CalendarDay(existing: year, month + 1, 1)
    } else {
      CalendarDay(existing: year + 1, 1, 1)
    }
  }
}

/// A number with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
