import Entente
import EntenteTestSupport
import Testing

@Suite struct PeriodTests {
  /// The reference bounds come from the Python package edtf 5.0.2.
  ///
  /// Where it and ISO 8601-2 part, the standard is followed: the package ends the winter of 2013 with
  /// the year, though the standard names no months and every winter of the north has a January.
  static let otherBounds = ["2013-24": ("2013-12-01", "2014-02-28")]

  @Test func `reference dates are read with their strict bounds, and nothing else is`() throws {
    let cases = try ReferenceValue(fileNamed: "edtf")["cases"].list
    #expect(cases.count >= 50)
    for entry in cases {
      let text = try entry["edtf"].text
      guard try entry["valid"].bool else {
        #expect(throws: PeriodError.self, "\(text) is no date") { try Period(text) }
        continue
      }
      let period = try Period(text)
      #expect(period.description == text)
      let expected =
        try Self.otherBounds[text].map { ($0.0, $0.1) } ?? (
          bound(entry["lower_strict"]), bound(entry["upper_strict"])
        )
      #expect(period.earliest?.description == expected.0, "start of \(text)")
      #expect(period.latest?.description == expected.1, "end of \(text)")
      let dates = period.members.flatMap { [$0.start, $0.end] }.compactMap { bound in
        if case .date(let date) = bound { date } else { nil }
      }
      #expect(dates.contains(where: \.isUncertain) == entry.has("uncertain"), "\(text)")
      #expect(dates.contains(where: \.isApproximate) == entry.has("approximate"), "\(text)")
    }
  }

  /// The reference writes a long year in words; the library writes it as ISO 8601 expands it.
  private func bound(_ value: ReferenceValue) throws -> String? {
    (try? value.text)?.replacing("year ", with: "+")
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
    #expect(period.form == .interval)
  }

  @Test(arguments: [
    ("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"),
    ("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"),
    ("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
    ("2003-22/2004-22", "2003-06-01", "2004-08-31"),
    ("199X/2003", "1990-01-01", "2003-12-31"),
    ("Y-17E7/-0043", "-170000000-01-01", "-0043-12-31"),
    ("-0100/0100", "-0100-01-01", "0100-12-31"),
    ("1964/2008", "1964-01-01", "2008-12-31"),
    ("2004-02-01/2005", "2004-02-01", "2005-12-31"),
    ("2013-09/2013", "2013-09-01", "2013-12-31"),
    ("1992-01-07T12:00:00Z/1992-01-09T09:30:00Z", "1992-01-07", "1992-01-09"),
  ])
  func `intervals run from the start of one date to the end of another`(
    text: String, first: String, last: String
  ) throws {
    let period = try Period(text)
    #expect(period.form == .interval)
    #expect(period.earliest?.description == first)
    #expect(period.latest?.description == last)
    #expect(period.members.map(\.start) == [period.start])
    #expect(period.members.map(\.end) == [period.end])
  }

  @Test func `no text traps, however odd`() {
    let pieces = [
      "0", "1", "2", "3", "9", "-", "/", "..", ".", "~", "?", "%", "X", "Y", "E", "S", "T", "Z",
      ":",
      "[", "]", "{", "}", ",", "+", " ", "қ", "\u{301}", "1992", "2013-09", "-17", "199X", "XX",
      "-24",
      "Y17E7", "1950S2", "T12:00:00", "999999999999999999999", "Y-999999999999999", "BC", "s",
    ]
    for seed in UInt64(1)...3 {
      var generator = SeededGenerator(seed: seed)
      var read = 0
      for _ in 0..<20_000 {
        let length = Int.random(in: 0...9, using: &generator)
        let text = (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        do {
          let period = try Period(text)
          read += 1
          #expect(period.text == text)
          if let first = period.earliest, let last = period.latest {
            #expect(first <= last, "\(text), seed \(seed)")
          }
          #expect(period.overlaps(period) != .no, "\(text), seed \(seed)")
          #expect(period.isBefore(period) != .certainly, "\(text), seed \(seed)")
          #expect(period.isWithin(period) != .no, "\(text), seed \(seed)")
          #expect(period.held(in: period) != .no, "\(text), seed \(seed)")
        } catch {
          #expect(error.description.hasSuffix(".") || error.description.hasSuffix("?"))
          if let better = error.suggestion {
            #expect(throws: Never.self, "\(text), seed \(seed)") { try Period(better) }
          }
        }
      }
      #expect(read > 200, "seed \(seed)")
    }
  }

  @Test func `the work is bounded, however much a text asks for`() throws {
    #expect(throws: PeriodError.self) { try Period(String(repeating: "9", count: 1_000_000)) }
    let everything: Period = "XXXX-XX-XX"
    #expect(everything.earliest?.description == "0000-01-01")
    #expect(everything.latest?.description == "9999-12-31")
    #expect(everything.overlaps(everything) == .possibly)
    let dates = "[" + Array(repeating: "XXXX-XX-X1", count: 90).joined(separator: ",") + "]"
    let set = try Period(dates)
    #expect(set.overlaps(set) == .possibly)
    #expect(set.isBefore(set) == .possibly)
    let nothing = "XXXX-02-3X"
    #expect(throws: PeriodError.noSuchDay(nothing)) { try Period(nothing) }
    #expect(Period("{0000..9999}").held(in: "5000") == .certainly)
  }
}
