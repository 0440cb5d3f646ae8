/// A date with unspecified digits: all days that fit.
///
/// `156X-12-25` is the 25th of December of one of ten years, `2013-XX-31` the 31st of one of the
/// seven months that have one.
struct DateMask: Sendable, Hashable {
  private let year: String
  private let month: String?
  private let day: String?

  /// Makes the mask of a year, a month and a day, each as written or not given.
  ///
  /// A month or day without any digit is one that is not given: `2013-XX` is a month of 2013, and
  /// thus some time of 2013.
  init(year: String, month: String?, day: String?) {
    let day = day == "XX" ? nil : day
    self.year = year
    self.month = month == "XX" && day == nil ? nil : month
    self.day = day
  }

  private var months: [Int] { Self.numbers(month ?? "XX").filter { (1...12).contains($0) } }
  private var days: [Int] { Self.numbers(day ?? "XX").filter { (1...31).contains($0) } }

  /// The first and the last day that fit; none if no day does.
  ///
  /// - Complexity: O(*y*) in the number of years that fit, 10,000 at most.
  var bounds: ClosedRange<CalendarDay>? {
    let years = Self.years(year)
    guard let first = runs(in: years).first(where: { _ in true }),
      let last = runs(in: years.reversed(), isBackward: true).first(where: { _ in true })
    else { return nil }
    return first.lowerBound...last.upperBound
  }

  /// The first and the last month that fit.
  var monthBounds: ClosedRange<Int>? {
    guard let first = months.first, let last = months.last else { return nil }
    return first...last
  }

  /// The stretches of days that fit, neighbors joined; none if there are more than the limit.
  ///
  /// - Complexity: O(*y* + *limit*) in the number of years that fit.
  func stretches(limit: Int) -> [ClosedRange<CalendarDay>]? {
    var joined: [ClosedRange<CalendarDay>] = []
    for run in runs(in: Self.years(year)) {
      if let last = joined.last, last.upperBound.next == run.lowerBound {
        joined[joined.count - 1] = last.lowerBound...run.upperBound
      } else if joined.count == limit {
        return nil
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// Years, months or single days that fit, one after another.
  private func runs(
    in years: [Int], isBackward: Bool = false
  ) -> some Sequence<ClosedRange<CalendarDay>> {
    let months = isBackward ? months.reversed() : months
    let days = isBackward ? days.reversed() : days
    return years.lazy.flatMap { year -> [ClosedRange<CalendarDay>] in
      if month == nil, day == nil { return [CalendarDay.days(of: 1...12, in: year)] }
      return months.flatMap { month -> [ClosedRange<CalendarDay>] in
        if day == nil { return [CalendarDay.days(of: month...month, in: year)] }
        return days.filter { $0 <= CalendarDay.count(ofMonth: month, in: year) }.map {
          let only = CalendarDay(existing: year, month, $0)
          return only...only
        }
      }
    }
  }
}

extension DateMask {
  /// The numbers that fit digits, ascending: "1X" is 10 to 19.
  static func numbers(_ digits: String) -> [Int] {
    digits.utf8.reduce(into: [0]) { numbers, digit in
      let fitting =
        digit == UInt8(ascii: "X") ? Array(0...9) : [Int(digit) - Int(UInt8(ascii: "0"))]
      numbers = numbers.flatMap { number in fitting.map { number * 10 + $0 } }
    }
  }

  /// The years that fit a sign and digits, ascending; there is no year minus nothing.
  static func years(_ written: String) -> [Int] {
    guard written.utf8.first == UInt8(ascii: "-") else { return numbers(written) }
    return numbers(String(written.dropFirst())).reversed().filter { $0 != 0 }.map { -$0 }
  }
}
