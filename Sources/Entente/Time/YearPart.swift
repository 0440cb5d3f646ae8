/// A part of a year that is no month: a season, a quarter, a third or a half.
///
/// The standard numbers them 21 to 41 and leaves the days of the seasons open. Here a season is
/// three whole months, as meteorologists count them, and belongs to the year in which it begins:
/// winter 2013, `2013-24`, is December 2013 to February 2014. The seasons 21 to 24, which the standard
/// keeps independent of place, are taken as those of the northern hemisphere.
///
/// | number | part | months |
/// |---|---|---|
/// | 21–24, 25–28 | spring, summer, autumn, winter; northern hemisphere | 3–5, 6–8, 9–11, 12–2 |
/// | 29–32 | the same; southern hemisphere | 9–11, 12–2, 3–5, 6–8 |
/// | 33–36 | first to fourth quarter | 1–3, 4–6, 7–9, 10–12 |
/// | 37–39 | first to last third | 1–4, 5–8, 9–12 |
/// | 40, 41 | first and second half | 1–6, 7–12 |
enum YearPart {
  static let numbers = 21...41

  /// The first month of a part and how many months it has.
  private static func months(_ number: Int) -> (first: Int, count: Int) {
    switch number {
    case 21...28: (3 + (number - 21) % 4 * 3, 3)
    case 29, 30: (9 + (number - 29) * 3, 3)
    case 31, 32: (3 + (number - 31) * 3, 3)
    case 33...36: (1 + (number - 33) * 3, 3)
    case 37...39: (1 + (number - 37) * 4, 4)
    default: (number == 40 ? 1 : 7, 6)
    }
  }

  /// The days of a part of one year, or of the same part of several.
  static func days(_ number: Int, in years: ClosedRange<Int>) -> ClosedRange<CalendarDay> {
    let (first, count) = months(number)
    let last = first + count - 1
    let year = years.upperBound + (last > 12 ? 1 : 0)
    let month = last > 12 ? last - 12 : last
    return CalendarDay(
      existing: years.lowerBound, first, 1)...CalendarDay(
        existing: year, month, CalendarDay.count(ofMonth: month, in: year))
  }
}
