import Entente
import EntenteTestSupport
import Testing

@Suite struct PeriodQuestionsTests {
  /// The relations of the reference were written by hand from the outer bounds of both sides.
  ///
  /// One is answered more carefully here: of `1992/2013` and `2013-09/..` the first may have ended in
  /// January 2013, so that they possibly overlap, and not certainly.
  @Test func `reference relations hold`() throws {
    let relations = try ReferenceValue(fileNamed: "edtf")["relations"].list
    #expect(relations.count >= 12)
    for entry in relations {
      let (left, right) = try (Period(entry["left"].text), Period(entry["right"].text))
      let isBefore = left.isBefore(right)
      let isAfter = left.isAfter(right)
      let overlaps = left.overlaps(right)
      switch try entry["expected"].text {
      case "within": #expect(left.isWithin(right) == .certainly, "\(left) \(right)")
      case "contains": #expect(right.isWithin(left) == .certainly, "\(left) \(right)")
      case "before":
        #expect(isBefore == .certainly && isAfter == .no && overlaps == .no, "\(left) \(right)")
      case "possibly-equal":
        #expect(overlaps == .possibly && left.isWithin(right) == .possibly, "\(left) \(right)")
      case "overlaps": #expect(overlaps == .possibly, "\(left) \(right)")
      case "unknown": #expect(isBefore == .possibly && isAfter == .possibly, "\(left) \(right)")
      default: Issue.record("an unknown relation in the reference")
      }
    }
  }

  @Test(arguments: [
    ("1992", "1992-06-01", Certainty.possibly), ("1992-06-01", "1992-06-01", .certainly),
    ("1992", "1993-01-01", .no), ("1992/1995", "1993-01-01", .certainly),
    ("1992/1995", "1992-12-31", .certainly), ("1992/1995", "1992-12-30", .possibly),
    ("1992/1995", "1995-01-01", .certainly), ("1992/1995", "1995-01-02", .possibly),
    ("2013/..", "2099-01-01", .certainly), ("2013/", "2099-01-01", .possibly),
    ("../1991", "1900-01-01", .certainly), ("/1991", "1900-01-01", .possibly),
    ("/1991", "1991-01-01", .possibly), ("2013/", "2012-12-31", .no),
    ("[1992,1995]", "1993-05-01", .no), ("{1992,1995}", "1995-05-01", .possibly),
    ("{1992-01-07,1995}", "1992-01-07", .certainly), ("{1670..1672}", "1671-05-05", .certainly),
    ("[1670..1672]", "1671-05-05", .possibly), ("[..1672]", "0001-05-05", .possibly),
    ("156X-12-25", "1561-12-25", .possibly), ("156X-12-25", "1561-12-24", .no),
    ("XXXX-12-25", "1561-12-24", .possibly), ("2013-XX-31", "2013-02-28", .no),
    ("1992-01-07?", "1992-01-07", .possibly), ("1992-01-07?", "1992-01-08", .no),
    ("1901~/1910", "1905-01-01", .possibly), ("1901/1910~", "1905-01-01", .possibly),
    ("1901-~02/1910", "1902-01-01", .certainly), ("1992-01-07T23:00:00Z", "1992-01-07", .certainly),
    ("2013-24", "2014-01-15", .possibly),
  ])
  func `a day is answered for`(text: String, day: String, answer: Certainty) throws {
    let period = try Period(text)
    let asked = try #require(Period(day).earliest)
    #expect(period.held(on: asked) == answer)
    #expect(try period.held(in: Period(day)) == answer)
    #expect(try period.held(throughout: Period(day)) == answer)
  }

  @Test func `a window is taken whole`() {
    let recognition: Period = "1992"
    #expect(recognition.held(in: "1992") == .certainly)
    #expect(recognition.held(in: "1992-01") == .possibly)
    #expect(recognition.held(in: "1993") == .no)
    #expect(recognition.overlaps("1992") == .possibly)
    #expect(recognition.held(in: "1992~") == .possibly)
    #expect(Period("199X").held(in: "[1990..1999]") == .certainly)
    let office: Period = "2013/2015"
    #expect(office.held(in: "2013") == .certainly)
    #expect(office.held(in: "2013-09") == .possibly)
    #expect(office.held(in: "2014-09") == .certainly)
    #expect(office.held(throughout: "2014") == .certainly)
    #expect(office.held(throughout: "2013") == .possibly)
    #expect(office.held(throughout: "2014/..") == .no)
    #expect(Period("2013/..").held(throughout: "2014/..") == .certainly)
    #expect(Period("2013/").held(throughout: "2014/..") == .possibly)
    let visits: Period = "{2013-01-01,2013-01-02}"
    #expect(visits.held(throughout: "2013-01-01/2013-01-02") == .certainly)
    #expect(Period("[1992,1993]").held(throughout: "1992/1993") == .no)
  }

  @Test func `within, before and overlapping are told apart`() {
    #expect(Period("1992-01-07").isWithin("1992") == .certainly)
    #expect(Period("1992").isWithin("1992-01") == .possibly)
    #expect(Period("2013-?09").isWithin("2013") == .certainly)
    #expect(Period("2013-?09").isWithin("2013-09") == .possibly)
    #expect(Period("?2013-09").isWithin("2013") == .possibly)
    #expect(Period("{1992,1995}").isWithin("1992/1994") == .no)
    #expect(Period("1992-01").isBefore("1992-02") == .certainly)
    #expect(Period("[1992,1995]").isBefore("1993") == .possibly)
    #expect(Period("1901~").isBefore("2013") == .possibly)
    #expect(Period("1901~/1910").isBefore("2013") == .certainly)
    #expect(Period("1992/").isBefore("1995") == .possibly)
    #expect(Period("1992/..").isBefore("1995") == .no)
    #expect(Period("1992/1995").overlaps("1994/..") == .certainly)
    #expect(Period("1992").overlaps("1992") == .possibly)
    #expect(Period("156X-12-25").overlaps("156X-12-24") == .no)
    #expect(Period("{1992-01-07,1995}").overlaps("1990/1994") == .certainly)
  }

  @Test func `answers are ordered and read as words`() {
    #expect(min(Certainty.certainly, .possibly) == .possibly)
    #expect(Certainty.allCases.sorted() == [.no, .possibly, .certainly])
    #expect(Certainty.allCases.map(\.description) == ["no", "possibly", "certainly"])
  }
}
