import Entente
import Testing

@Suite struct PeriodSetTests {
  @Test(
    arguments: [
      ("[1667,1668,1670..1672]", Period.Form.oneOf, 3, "1667-01-01", "1672-12-31"),
      ("[..1760-12-03]", .oneOf, 1, nil, "1760-12-03"),
      ("[1760-12..]", .oneOf, 1, "1760-12-01", nil),
      ("[1760-01,1760-02,1760-12..]", .oneOf, 3, "1760-01-01", nil),
      ("[1667,1760-12]", .oneOf, 2, "1667-01-01", "1760-12-31"),
      ("{1667,1668,1670..1672}", .allOf, 3, "1667-01-01", "1672-12-31"),
      ("{1960,1961-12}", .allOf, 2, "1960-01-01", "1961-12-31"),
      ("{..1984}", .allOf, 1, nil, "1984-12-31"),
      ("{..1900,1992,2013..}", .allOf, 3, nil, nil),
      ("[1992]", .oneOf, 1, "1992-01-01", "1992-12-31"),
      ("[1995,1992]", .oneOf, 2, "1992-01-01", "1995-12-31"),
      ("[1992?,199X,Y17E7]", .oneOf, 3, "1990-01-01", "+170000000-12-31"),
      ("[1992-21..1993-22]", .oneOf, 1, "1992-03-01", "1993-08-31"),
    ] as [(String, Period.Form, Int, String?, String?)])
  func `sets have members and the bounds of them all`(
    text: String, form: Period.Form, count: Int, first: String?, last: String?
  ) throws {
    let period = try Period(text)
    #expect(period.text == text)
    #expect(period.form == form)
    #expect(period.members.count == count)
    #expect(period.earliest?.description == first)
    #expect(period.latest?.description == last)
  }

  @Test func `the open ends of a set are those of its first and last member`() {
    let set: Period = "{..1900,2013..}"
    #expect(set.start == .open && set.end == .open)
    #expect(set.members[0].end == Period("1900").end)
    #expect(set.years == 0...0)
    #expect(Period("[1950S2,1870]").years == 1870...1999)
  }

  @Test(arguments: [
    "[]", "{}", "[", "{1992", "[1992}", "[1992,]", "[,1992]", "[1992,1993", "1992,1993", "[..]",
    "[1992, 1993]", "[1992,..1995]", "[1992..,1995]", "[1992...1995]", "[1992/1995]", "[[1992]]",
    "[1992..1995-06]", "[1992-21..1992-06]", "[1995..1992]", "[1992]/1995", "[1992..1993..1994]",
  ])
  func `what is no set is refused`(text: String) {
    #expect(throws: PeriodError.self) { try Period(text) }
  }
}
