import Entente
import Testing

@Suite struct EDTFDateTests {
  static func date(_ text: String) throws -> EDTFDate {
    guard case .date(let date) = try Period(text).start else { throw PeriodError.noDate(text) }
    return date
  }

  @Test(arguments: [
    ("201X", "2010-01-01", "2019-12-31"), ("XXXX", "0000-01-01", "9999-12-31"),
    ("1985-XX-XX", "1985-01-01", "1985-12-31"), ("1XXX-XX", "1000-01-01", "1999-12-31"),
    ("1XXX-12", "1000-12-01", "1999-12-31"), ("1984-1X", "1984-10-01", "1984-12-31"),
    ("1984-0X", "1984-01-01", "1984-09-30"), ("1984-X2", "1984-02-01", "1984-12-31"),
    ("2013-XX-17", "2013-01-17", "2013-12-17"), ("2013-XX-31", "2013-01-31", "2013-12-31"),
    ("XXXX-12-XX", "0000-12-01", "9999-12-31"), ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("19X9-02-X9", "1909-02-09", "1999-02-19"), ("190X-02-29", "1904-02-29", "1908-02-29"),
    ("19X3", "1903-01-01", "1993-12-31"), ("2004-02-2X", "2004-02-20", "2004-02-29"),
    ("-004X", "-0049-01-01", "-0040-12-31"), ("-000X-12", "-0009-12-01", "-0001-12-31"),
  ])
  func `unspecified digits leave every day that fits`(
    text: String, first: String, last: String
  ) throws {
    let date = try Self.date(text)
    #expect(date.first.description == first)
    #expect(date.last.description == last)
  }

  /// The standard leaves the months of seasons open.
  ///
  /// The table of YearPart is the library's choice; where it has an expectation, the reference agrees
  /// but for winter.
  @Test(arguments: [
    (21, "03-01", "05-31"), (22, "06-01", "08-31"), (23, "09-01", "11-30"), (25, "03-01", "05-31"),
    (26, "06-01", "08-31"), (27, "09-01", "11-30"), (29, "09-01", "11-30"), (31, "03-01", "05-31"),
    (32, "06-01", "08-31"), (33, "01-01", "03-31"), (34, "04-01", "06-30"), (35, "07-01", "09-30"),
    (36, "10-01", "12-31"), (37, "01-01", "04-30"), (38, "05-01", "08-31"), (39, "09-01", "12-31"),
    (40, "01-01", "06-30"), (41, "07-01", "12-31"),
  ])
  func `parts of a year are whole months`(number: Int, first: String, last: String) throws {
    let date = try Self.date("2013-\(number)")
    #expect(date.first.description == "2013-\(first)")
    #expect(date.last.description == "2013-\(last)")
    #expect(date.yearPart == number && date.month == nil)
  }

  @Test(arguments: ["24", "28", "30"])
  func `a season that crosses new year belongs to the year in which it begins`(
    number: String
  ) throws {
    #expect(try Self.date("2003-\(number)").first.description == "2003-12-01")
    #expect(try Self.date("2003-\(number)").last.description == "2004-02-29")
    #expect(try Self.date("9999-\(number)").last.description == "+10000-02-29")
    #expect(try Self.date("199X-\(number)").last.description == "2000-02-29")
  }

  @Test(arguments: [
    ("-0043", -43, -43), ("0000", 0, 0), ("-9999", -9999, -9999),
    ("Y170000002", 170_000_002, 170_000_002), ("Y-170000002", -170_000_002, -170_000_002),
    ("Y17E7", 170_000_000, 170_000_000), ("Y-17E7", -170_000_000, -170_000_000),
    ("Y1E14", 100_000_000_000_000, 100_000_000_000_000), ("Y17E0", 17, 17),
    ("Y999999999999999", 999_999_999_999_999, 999_999_999_999_999),
    ("1950S2", 1900, 1999), ("1950S4", 1950, 1950), ("1950S1", 1000, 1999),
    ("-1950S2", -1999, -1900),
    ("0150S1", 100, 199), ("0000S1", 0, 0), ("Y171010000S3", 171_000_000, 171_999_999),
    ("Y3388E2S3", 338_000, 338_999), ("Y-171010000S3", -171_999_999, -171_000_000),
  ])
  func `years of every notation have their bounds`(text: String, first: Int, last: Int) throws {
    let date = try Self.date(text)
    #expect(date.years == first...last)
    #expect(date.year == first)
    #expect(date.first == CalendarDay(year: first, month: 1, day: 1))
    #expect(date.last == CalendarDay(year: last, month: 12, day: 31))
    #expect(try Period(text).years == first...last)
  }

  @Test(
    arguments: [
      ("2004?-06-11", [.year], []), ("2004-06~-11", [], [.year, .month]),
      ("2004-06-11%", [.year, .month, .day], [.year, .month, .day]),
      ("2004-?06-11", [.month], []), ("2004-06-~11", [], [.day]), ("?2004-06-~11", [.year], [.day]),
      ("2004-%06-11", [.month], [.month]), ("?2013-09", [.year], []), ("2013-?21", [.month], []),
      ("?-0043", [.year], []), ("Y17E7~", [], [.year]), ("1950S2?", [.year], []),
      ("~156X-?12-25", [.month], [.year]), ("2013", [], []),
    ] as [(String, EDTFDate.Parts, EDTFDate.Parts)])
  func `qualifiers belong to the parts they stand at`(
    text: String, uncertain: EDTFDate.Parts, approximate: EDTFDate.Parts
  ) throws {
    let date = try Self.date(text)
    #expect(date.uncertainParts == uncertain)
    #expect(date.approximateParts == approximate)
    #expect(date.isUncertain == !uncertain.isEmpty)
    #expect(date.isApproximate == !approximate.isEmpty)
  }

  @Test(arguments: [
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30", "1985-04-12T00:00:00", "1985-04-12T23:59:60Z",
  ])
  func `a time of day is kept and moves no bound`(text: String) throws {
    let period = try Period(text)
    #expect(period.text == text)
    #expect(period.earliest?.description == "1985-04-12")
    #expect(period.latest == period.earliest)
  }

  @Test(arguments: [
    "1985-04-12T23:20", "1985-04-12T232030Z", "1985-04-12T23:20:30.5Z", "1985-04T12:00:00",
    "1985-04-12?T12:00:00", "198X-04-12T12:00:00", "1985-04-12T12:00:00Z?", "1985-04-12T12:00:00+4",
    "2013??", "?~2013", "2013-9", "201-09", "20133", "2013-", "-2013-", "-0000", "Y2013", "Y02013",
    "Y12345-01", "Y", "Y-", "YE7", "Y17E", "1950S", "1950S2-05", "19X0S2", "2013-2Z", "2013-09-1",
    "2013-09-17-01", "2013-XX-32", "2013-4X", "2013-W38", "2013-260", "P1Y", "２０１３", "2013\u{301}",
    "1992--07", "", " ", "19 92", "1992/1993/1994",
  ])
  func `what the standard does not write is not read`(text: String) {
    #expect(throws: PeriodError.self) { try Period(text) }
  }

  @Test func `a calendar day exists or is nothing`() {
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29)?.description == "2000-02-29")
    #expect(CalendarDay(year: -4, month: 2, day: 29)?.description == "-0004-02-29")
    #expect(CalendarDay(year: 2013, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 2013, month: 1, day: 0) == nil)
    #expect(CalendarDay(year: .max, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: .min, month: 2, day: 1) == nil)
  }
}
