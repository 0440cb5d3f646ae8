import Entente
import Testing

@Suite struct PeriodErrorTests {
  @Test(arguments: [
    ("2013-02-30", "'2013-02-30' has the day 30. That month has 28 days."),
    ("2013-13", "'2013-13' has the month 13. Months are 01 to 12."),
    ("2013-14", "'2013-14' has the month 14. Did you mean '2013/2014'?"),
    ("2013-17-09", "'2013-17-09' has the month 17. Did you mean '2013-09-17'?"),
    ("2013/1992", "'2013/1992' ends before it starts. Write the earlier date first."),
    (
      "1992-01-07T12:00:00Z/1992-01-07T11:59:59Z",
      "'1992-01-07T12:00:00Z/1992-01-07T11:59:59Z' ends before it starts. "
        + "Write the earlier date first."
    ),
    (
      "soon",
      "'soon' is not a date. Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."
    ),
    (
      "2013/soon",
      "'soon' in '2013/soon' is not a date. "
        + "Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."
    ),
    (
      "2013-XX-32",
      "No day of the calendar fits '2013-XX-32'. Months are 01 to 12, days at most 31."
    ),
    (
      "2013-21-05",
      "'2013-21-05' has a day in 21, which is a part of a year. Months are 01 to 12."
    ),
    ("1992-01-07T24:00:00", "'1992-01-07T24:00:00' has the hour 24. The last is 23."),
    ("1992-01-07T12:60:00", "'1992-01-07T12:60:00' has the minute 60. The last is 59."),
    ("Y17E70", "'Y17E70' has a year of more than 15 digits. Years have up to 15 digits."),
    (
      "Y1234567890123456",
      "'Y1234567890123456' has a year of more than 15 digits. Years have up to 15 digits."
    ),
    (
      "1950S5",
      "'1950S5' has a wrong number after S. This year has 1 to 4 significant digits."
    ),
    ("../..", "'../..' names no date. Write one at either end, such as 2013/.. or ../2013."),
    ("[..]", "'[..]' names no date. Write one at either end, such as 2013/.. or ../2013."),
    (
      "[1992..1995-06]",
      "'1992..1995-06' runs between dates of different precision. Write both with the same parts."
    ),
    (
      "[1992,..1995]",
      "'[1992,..1995]' is open between two members. "
        + "Write '..' before the first or after the last."
    ),
  ])
  func `a text that is no date says what is wrong`(text: String, message: String) {
    #expect(throws: PeriodError.self) { try Period(text) }
    do { _ = try Period(text) } catch { #expect(error.description == message) }
  }

  @Test func `a long text is not repeated`() {
    let text = String(repeating: "1992,", count: 300)
    do {
      _ = try Period(text)
      Issue.record("it was read")
    } catch {
      let start = String(text.prefix(40))
      #expect(
        error.description == "'\(start)…' is too long for a period. It has 1000 bytes at most.")
    }
  }

  @Test(arguments: [
    ("17.09.2013", "2013-09-17"), ("2013-9-17", "2013-09-17"), ("09/17/2013", "2013-09-17"),
    ("20130917", "2013-09-17"), ("2013.09.17", "2013-09-17"), ("2013−09−17", "2013-09-17"),
    ("1992-1993", "1992/1993"), ("1992–1993", "1992/1993"), ("2013/14", "2013/2014"),
    ("2013-14", "2013/2014"), ("1992 / 1993", "1992/1993"), ("9/2013", "2013-09"),
    ("2013-09-17 - 2013-09-20", "2013-09-17/2013-09-20"), ("1992-01–1992-03", "1992-01/1992-03"),
    ("circa 1901", "1901~"), ("c1901", "1901~"), ("ca. 1901", "1901~"), ("circa-2013", "2013~"),
    ("vers 1901", "1901~"), ("около 1901", "1901~"), ("circa 1901/1910", "1901~/1910"),
    ("1901 ?", "1901?"), ("1901(?)", "1901?"), ("1901?~", "1901%"), ("?~1901", "%1901"),
    ("1990s", "199X"), ("199x", "199X"), ("199u", "199X"), ("19??", "19XX"), ("y17e7", "Y17E7"),
    ("unknown/2013", "/2013"), ("2013/open", "2013/.."), ("2013/present", "2013/.."),
    ("2013/unknown", "2013/"), ("2013-", "2013/.."), ("since 2013", "2013/.."),
    ("depuis 2013", "2013/.."), ("until 2013", "../2013"), ("Y2013", "2013"), ("+2013", "2013"),
    ("44 BC", "-0043"), ("1 BC", "0000"), ("753 av. J.-C.", "-0752"), ("1200 BCE", "-1199"),
    ("17 September 2013", "2013-09-17"), ("Sept. 17, 2013", "2013-09-17"),
    ("17 septembre 2013", "2013-09-17"), ("août 2013", "2013-08"),
    ("17 сентября 2013", "2013-09-17"),
    ("May 2013", "2013-05"), ("spring 2013", "2013-21"), ("hiver 2013", "2013-24"),
    ("2013-09-17 12:00:00", "2013-09-17T12:00:00"), ("2013-09-17T12:00", "2013-09-17T12:00:00"),
    ("2013-09-17T12:00:00.5", "2013-09-17T12:00:00"), ("2013-09-17T24:00:00", "2013-09-17"),
    ("[1992, 1993]", "[1992,1993]"), ("[1992/1995]", "[1992..1995]"),
    ("{1992;1993}", "{1992,1993}"),
    ("[1992,1993", "[1992,1993]"), (" 2013 ", "2013"),
  ])
  func `a slip says what was likely meant`(text: String, better: String) {
    do {
      _ = try Period(text)
      Issue.record("\(text) was read")
    } catch { #expect(error.suggestion == better, "\(text)") }
  }

  @Test(arguments: [
    "soon", "2013-02-30", "before 1991", "winter", "2013-13", "1992/1993/1994", "13",
  ])
  func `what cannot be guessed is not`(text: String) {
    do { _ = try Period(text) } catch { #expect(error.suggestion == nil, "\(text)") }
  }
}
