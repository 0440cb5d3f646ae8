/// The year of a date as it stands in the text.
///
/// Four digits, of which some may be unspecified: `1992`, `-0044`, `199X`. With the letter Y, a year
/// of more than four digits, perhaps with an exponent: `Y170000002`, `Y-17E7`. After either, how many
/// of its digits are significant: `1950S2` is some year from 1900 to 1999, estimated to be 1950.
struct WrittenYear {
  /// The years it can mean, from the first to the last.
  let range: ClosedRange<Int>

  /// The four digits with their sign, where some are unspecified.
  var unspecified: String?

  /// How many digits are significant, where the text says so.
  var significantDigits: Int?

  /// Whether months and days may follow.
  var isCalendarYear = true

  /// Reads the year that comes next.
  ///
  /// - Throws: ``PeriodError`` about the whole text.
  init(_ scanner: inout DateScanner, of text: Substring) throws(PeriodError) {
    let isLong = scanner.take("Y")
    let isNegative = scanner.take("-")
    let year: Int
    if isLong {
      year = try Self.long(&scanner, of: text)
      isCalendarYear = false
    } else {
      guard let digits = scanner.digitsOrUnspecified(4) else { throw .notADate(String(text)) }
      if digits.utf8.contains(UInt8(ascii: "X")) {
        let written = (isNegative ? "-" : "") + digits
        let years = DateMask.years(written)
        guard let first = years.first, let last = years.last else {
          throw .notADate(String(text))
        }
        range = first...last
        unspecified = written
        return
      }
      guard let number = Int(digits), !(isNegative && number == 0) else {
        throw .notADate(String(text))
      }
      year = number
    }
    guard scanner.take("S") else {
      range = isNegative ? -year ... -year : year...year
      return
    }
    let written = scanner.digits()
    let available = String(year).utf8.count
    guard !written.isEmpty else { throw .notADate(String(text)) }
    guard let count = Int(written), (1...available).contains(count) else {
      throw .significanceOutOfRange(String(text), digits: available)
    }
    let unit = (count..<available).reduce(1) { unit, _ in unit * 10 }
    let first = year - year % unit
    let last = first + (unit - 1)
    range = isNegative ? -last ... -first : first...last
    significantDigits = count
    isCalendarYear = false
  }

  /// Reads the digits after the letter Y, and an exponent.
  private static func long(
    _ scanner: inout DateScanner, of text: Substring
  ) throws(PeriodError) -> Int {
    let digits = scanner.digits()
    guard let first = digits.utf8.first, first != UInt8(ascii: "0") else {
      throw .notADate(String(text))
    }
    var year = Int(digits)
    if scanner.take("E") {
      let written = scanner.digits()
      guard !written.isEmpty else { throw .notADate(String(text)) }
      guard let exponent = Int(written), exponent <= 18 else {
        throw .yearOutOfRange(String(text))
      }
      for _ in 0..<exponent {
        guard let product = year?.multipliedReportingOverflow(by: 10) else { break }
        year = product.overflow ? nil : product.partialValue
      }
    } else if digits.utf8.count <= 4 {
      throw .notADate(String(text))
    }
    guard let year, EDTFDate.yearLimits.contains(year) else {
      throw .yearOutOfRange(String(text))
    }
    return year
  }
}
