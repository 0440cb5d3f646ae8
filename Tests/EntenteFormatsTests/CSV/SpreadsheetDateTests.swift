import Foundation
import Testing

@testable import EntenteFormats

@Suite struct SpreadsheetDateTests {
  @Test(arguments: [
    ("17/09/2013", ["2013-09-17"]), ("9/17/2013", ["2013-09-17"]),
    ("03/04/2013", ["2013-04-03", "2013-03-04"]), ("05/05/2013", ["2013-05-05"]),
    ("17.9.13", ["2013-09-17"]), ("17.09.72", ["1972-09-17"]), ("09.2013", ["2013-09"]),
    ("9/2013", ["2013-09"]), ("sept.-13", ["2013-09"]), ("Sep-13", ["2013-09"]),
    ("янв.92", ["1992-01"]), ("17-Sep-2013", ["2013-09-17"]), ("17 sept. 2013", ["2013-09-17"]),
    ("Dec-29", ["2029-12"]), ("Dec-30", ["1930-12"]), ("31/02/2013", []), ("13.13.2013", []),
    ("2013", []), ("17/09", []), ("Sep", []), ("99999", []), ("9999", []), ("", []),
    ("http://a/b", []), ("about 1901", []),
  ])
  func `a rewritten date is recognised`(text: String, dates: [String]) {
    #expect(SpreadsheetDate.readings(of: text) == dates)
  }

  @Test func `a number of days is the date that the calendar says`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let start = try #require(
      calendar.date(from: DateComponents(year: 1899, month: 12, day: 30)))
    for number in stride(from: 10_000, through: 73_415, by: 97) {
      let date = try #require(calendar.date(byAdding: .day, value: number, to: start))
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
      let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      #expect(SpreadsheetDate.readings(of: "\(number)") == [text], "\(number)")
    }
  }
}
