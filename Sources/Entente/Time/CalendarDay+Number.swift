extension CalendarDay {
  /// The days from the first of March of the year 0 to this one, so that days can be counted.
  ///
  /// Years begin in March here, so that the day a leap year adds is the last of its year.
  var number: Int {
    let year = month < 3 ? year - 1 : year
    return Self.number(ofMarchIn: year) + Self.daysBeforeMonth[(month + 9) % 12] + day - 1
  }

  /// The day of a number.
  init(number: Int) {
    let cycles = Self.quotient(number, Self.daysInCycle)
    let rest = number - cycles * Self.daysInCycle
    var year = cycles * 400 + rest * 400 / Self.daysInCycle
    while Self.number(ofMarchIn: year) > number { year -= 1 }
    while Self.number(ofMarchIn: year + 1) <= number { year += 1 }
    let day = number - Self.number(ofMarchIn: year)
    let month = (Self.daysBeforeMonth.firstIndex { $0 > day } ?? 12) - 1
    let isOfNextYear = month >= 10
    self.init(
      existing: isOfNextYear ? year + 1 : year, isOfNextYear ? month - 9 : month + 3,
      day - Self.daysBeforeMonth[month] + 1)
  }

  private static let daysInCycle = 400 * 365 + 97

  /// The days from the first of March to the first of each month, from March on.
  private static let daysBeforeMonth = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337]

  private static func number(ofMarchIn year: Int) -> Int {
    year * 365 + quotient(year, 4) - quotient(year, 100) + quotient(year, 400)
  }

  /// The quotient rounded down.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }
}
