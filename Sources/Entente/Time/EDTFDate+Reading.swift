extension EDTFDate {
  /// Reads a date.
  ///
  /// - Throws: ``PeriodError`` that says what was expected.
  /// - Complexity: O(*k*) in the length of the text, and up to 10,000 years for unspecified digits.
  init(_ text: Substring) throws(PeriodError) {
    var scanner = DateScanner(text)
    var qualifiers = QualifiedParts()
    qualifiers.before(.year, scanner.qualifier())
    let year = try WrittenYear(&scanner, of: text)
    qualifiers.after([.year], scanner.qualifier())

    var parts: [String] = []
    for part in [Parts.month, .day] where year.isCalendarYear && scanner.take("-") {
      qualifiers.before(part, scanner.qualifier())
      guard let digits = scanner.digitsOrUnspecified(2) else { throw .notADate(String(text)) }
      parts.append(digits)
      let upToHere: Parts = part == .month ? [.year, .month] : [.year, .month, .day]
      qualifiers.after(upToHere, scanner.qualifier())
    }
    var time: ClockTime?
    if parts.count == 2, qualifiers.isEmpty, year.unspecified == nil,
      !parts.contains(where: Self.isUnspecified), scanner.take("T")
    {
      time = try ClockTime(&scanner, of: text)
    }
    guard scanner.isAtEnd else { throw .notADate(String(text)) }

    self.text = String(text)
    self.time = time
    years = year.range
    uncertainParts = qualifiers.uncertain
    approximateParts = qualifiers.approximate
    precision = 1 + parts.count + (time == nil ? 0 : 1)
    let number = parts.first.flatMap { Int($0) }
    if let number, YearPart.numbers.contains(number) {
      guard parts.count == 1 else { throw .dayOfYearPart(String(text), number) }
      let days = YearPart.days(number, in: year.range)
      (first, last, yearPart) = (days.lowerBound, days.upperBound, number)
      (month, day, mask) = (nil, nil, nil)
      return
    }
    if let number, !(1...12).contains(number) { throw .monthOutOfRange(String(text), number) }
    let days = try Self.days(year, parts, of: text)
    (first, last, mask) = (days.bounds.lowerBound, days.bounds.upperBound, days.mask)
    (month, day, yearPart) = (number, parts.dropFirst().first.flatMap { Int($0) }, nil)
  }

  /// The days that a year, a month and a day can mean.
  private static func days(
    _ year: WrittenYear, _ parts: [String], of text: Substring
  ) throws(PeriodError) -> (bounds: ClosedRange<CalendarDay>, mask: DateMask?) {
    if year.unspecified != nil || parts.contains(where: isUnspecified) {
      let mask = DateMask(
        year: year.unspecified ?? signed(year.range.lowerBound), month: parts.first,
        day: parts.dropFirst().first)
      guard let bounds = mask.bounds else { throw .noSuchDay(String(text)) }
      return (bounds, mask)
    }
    let month = parts.first.flatMap { Int($0) }
    guard let month, let day = parts.dropFirst().first.flatMap({ Int($0) }) else {
      let months = month.map { $0...$0 } ?? 1...12
      let end = CalendarDay.days(of: months, in: year.range.upperBound).upperBound
      return (CalendarDay(existing: year.range.lowerBound, months.lowerBound, 1)...end, nil)
    }
    guard let only = CalendarDay(year: year.range.lowerBound, month: month, day: day) else {
      let last = CalendarDay.count(ofMonth: month, in: year.range.lowerBound)
      throw .dayOutOfRange(String(text), day, last: last)
    }
    return (only...only, nil)
  }

  private static func isUnspecified(_ digits: String) -> Bool {
    digits.utf8.contains(UInt8(ascii: "X"))
  }

  /// A year of the calendar as the mask reads it.
  private static func signed(_ year: Int) -> String {
    (year < 0 ? "-" : "") + padded(abs(year), to: 4)
  }
}

/// The qualifiers met while a date is read.
private struct QualifiedParts {
  var uncertain: EDTFDate.Parts = []
  var approximate: EDTFDate.Parts = []

  var isEmpty: Bool { uncertain.isEmpty && approximate.isEmpty }

  /// A qualifier before a part is about that part alone.
  mutating func before(_ part: EDTFDate.Parts, _ qualifier: DateQualifier?) {
    after(part, qualifier)
  }

  /// A qualifier after a part is about that part and all before it.
  mutating func after(_ parts: EDTFDate.Parts, _ qualifier: DateQualifier?) {
    if qualifier?.isUncertain == true { uncertain.formUnion(parts) }
    if qualifier?.isApproximate == true { approximate.formUnion(parts) }
  }
}
