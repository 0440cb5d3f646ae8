import Entente
import EntenteTestSupport
import Testing

@Suite struct PeriodTests {
  /// What the library reads today: level 0 without times, and of level 1 the qualifiers and open ends.
  @Test func `reference dates have their strict bounds, or are refused with a sentence`() throws {
    let cases = try ReferenceValue(fileNamed: "edtf")["cases"].list
    #expect(cases.count >= 50)
    var read = 0
    for entry in cases {
      let text = try entry["edtf"].text
      do {
        let period = try Period(text)
        read += 1
        #expect(try entry["valid"].bool, "\(text) was read, but is no date")
        #expect(period.text == text)
        try #expect(
          period.earliest?.description == bound(entry["lower_strict"]), "start of \(text)")
        try #expect(period.latest?.description == bound(entry["upper_strict"]), "end of \(text)")
      } catch let error as PeriodError {
        if try entry["valid"].bool {
          guard case .notYetRead = error else {
            Issue.record("\(text) is a date, but: \(error)")
            continue
          }
        }
        #expect(error.description.hasSuffix(".") || error.description.hasSuffix("?"))
      }
    }
    #expect(read >= 19)
  }

  private func bound(_ value: ReferenceValue) throws -> String? { try? value.text }

  @Test(arguments: [
    ("17.09.2013", "'17.09.2013' is not a date. Did you mean '2013-09-17'?"),
    ("2013-9-17", "'2013-9-17' is not a date. Did you mean '2013-09-17'?"),
    ("1992-1993", "'1992-1993' is not a date. Did you mean '1992/1993'?"),
    ("2013-14", "'2013-14' has the month 14. Months are 01 to 12."),
    ("circa 1901", "'circa 1901' is not a date. Did you mean '1901~'?"),
    ("09/17/2013", "'09/17/2013' is not a date. Did you mean '2013-09-17'?"),
    ("2013-02-30", "'2013-02-30' has the day 30. That month has 28 days."),
    ("2013-13", "'2013-13' has the month 13. Months are 01 to 12."),
    ("2013/1992", "'2013/1992' ends before it starts. Write the earlier date first."),
    (
      "soon",
      "'soon' is not a date. Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."
    ),
    (
      "199X",
      "'199X' uses unspecified digits, which is not read yet. "
        + "Write a day, a month, a year or an interval."
    ),
    (
      "2013-21",
      "'2013-21' uses a season, which is not read yet. Write a day, a month, a year or an interval."
    ),
    (
      "-0044",
      "'-0044' uses a year outside 0000 to 9999, which is not read yet. "
        + "Write a day, a month, a year or an interval."
    ),
  ])
  func `a text that is no date says what was likely meant`(text: String, message: String) {
    #expect(throws: PeriodError.self) { try Period(text) }
    do { _ = try Period(text) } catch { #expect(error.description == message) }
  }

  @Test func `qualifiers are kept and do not widen the bounds`() {
    let period: Period = "1901~/1910?"
    guard case .date(let start) = period.start, case .date(let end) = period.end else {
      Issue.record("both ends are dates")
      return
    }
    #expect(start.isApproximate && !start.isUncertain)
    #expect(end.isUncertain && !end.isApproximate)
    #expect(period.earliest?.description == "1901-01-01")
    #expect(period.latest?.description == "1910-12-31")
    #expect(period.years == 1901...1910)
  }

  @Test func `no text traps, however odd`() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("0123456789-/.~?%XYET[]{},қ\u{301} ")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...14, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "-" })
      if let period = try? Period(text) {
        #expect(period.text == text)
        if let first = period.earliest, let last = period.latest {
          #expect(first <= last, "\(text)")
        }
      }
    }
    #expect(throws: PeriodError.self) { try Period(String(repeating: "9", count: 1_000_000)) }
  }
}
