import Entente
import Testing

@Suite struct RedatingTests {
  @Test(
    arguments: [
      (nil, "1992", .dated), ("1992", nil, .undated), ("1992", "1992-01-07", .narrowed),
      ("1992-01-07", "1992", .widened), ("1992", "1993", .moved),
      ("1992/1995", "1994/1997", .changed), ("1990/2000", "1990/1995", .changed),
      ("[1992..1996]", "[1994..1998]", .shifted), ("1992/199X", "199X/1999", .shifted),
      ("1992", "1992?", .requalified), ("1992/..", "1992/1999", .changed),
      ("1992/1999", "1992/", .widened), ("1992/", "1992/..", .narrowed),
      ("[1992,1995]", "1995", .narrowed), ("[1992,1995]", "1993", .moved),
      ("1992/1995", "1992-03/1995-07", .narrowed), ("1992", "1992-03/1992-07", .narrowed),
      ("{1992,1995}", "{1992-03,1995}", .narrowed), ("{1992,1995}", "1992", .changed),
      ("1992/1995", "[1992,1995]", .changed), ("199X", "1992~", .narrowed),
    ] as [(Period?, Period?, Redating)])
  func `a second edition dates a tie otherwise`(
    before: Period?, after: Period?, redating: Redating
  ) throws {
    func edition(_ period: Period?) throws -> Graph {
      try Graph {
        Entity("a", name: "A", kind: .organisation)
        Entity("b", name: "B", kind: .organisation)
        Relation("a", "representativeOf", "b", id: "r", during: period)
      }
    }
    let comparison = try edition(before).comparison(with: edition(after))
    let tie = try #require(comparison.redated.first)
    #expect(tie.redating == redating && tie.previous?.period == before)
    #expect(tie.courses.certain == .continued)
    let same = try edition(after).comparison(with: edition(after))
    #expect(same.redated.isEmpty)
    #expect(!redating.description.isEmpty)
  }

  @Test(arguments: AllowedSpans.all)
  func `it is more exact where fewer of the same first and last days are left open`(
    before: AllowedSpans
  ) throws {
    func edition(_ period: Period) throws -> Graph {
      try Graph {
        Entity("a", name: "A", kind: .organisation)
        Entity("b", name: "B", kind: .organisation)
        Relation("a", "representativeOf", "b", id: "r", during: period)
      }
    }
    for after in AllowedSpans.all where after.period != before.period {
      let tie = try #require(
        edition(before.period).comparison(with: edition(after.period)).redated.first)
      let expected: Redating =
        if before.spans == after.spans {
          .requalified
        } else if after.spans.isSubset(of: before.spans) {
          .narrowed
        } else if after.spans.isSuperset(of: before.spans) {
          .widened
        } else if !after.spans.isDisjoint(with: before.spans) {
          .shifted
        } else if before.days.isDisjoint(with: after.days) {
          .moved
        } else {
          .changed
        }
      #expect(tie.redating == expected, "\(before.period) becomes \(after.period)")
    }
  }

  @Test func `a tie that lost its standing has ended, though the data have it`() throws {
    func edition(_ standing: Standing) throws -> Graph {
      try Graph {
        Entity("a", name: "A", kind: .organisation)
        Entity("b", name: "B", kind: .organisation)
        Relation("a", "representativeOf", "b", id: "r", standing: standing)
      }
    }
    let comparison = try edition(.normal).comparison(with: edition(.deprecated))
    let tie = try #require(comparison.ties.first)
    #expect(tie.courses.certain == .ended && tie.previous?.standing == .normal)
    #expect(comparison.entities.map(\.courses.certain) == [.ended, .ended])
    #expect(comparison.entities.allSatisfy { $0.isListedAfter })
  }
}

/// A date with all that it allows, told one by one on a calendar of few cells.
struct AllowedSpans: CustomTestStringConvertible {
  /// A first and a last cell.
  struct Span: Hashable {
    let first: Int
    let last: Int
  }

  let period: Period
  let spans: Set<Span>

  /// Every cell in which it can have held.
  var days: Set<Int> { Set(spans.flatMap { $0.first...$0.last }) }

  var testDescription: String { period.text }

  /// The cells, each a stretch of days by how its dates begin.
  ///
  /// They are the months of 1992, January in three cells, and the years about it. Before the first and
  /// after the last stands what has no edge.
  private static let cells =
    ["beginning", "before", "1990", "1991", "1992-01-01", "1992-01-07", "1992-01-08"]
    + (2...12).map { "1992-\($0 < 10 ? "0" : "")\($0)" }
    + (1993...1999).map(String.init) + ["after", "end"]

  private static func cells(of date: String) -> [Int] {
    switch date {
    case "": Array(cells.indices)
    case "199X": cells.indices.filter { cells[$0].hasPrefix("199") }
    default: cells.indices.filter { cells[$0].hasPrefix(date) }
    }
  }

  private static func spans(from starts: [Int], to ends: [Int]) -> Set<Span> {
    Set(
      starts.flatMap { first in
        ends.filter { $0 >= first }.map { Span(first: first, last: $0) }
      })
  }

  /// A date, which is somewhere in its days.
  private static func date(_ text: String) -> Set<Span> {
    spans(from: cells(of: text), to: cells(of: text))
  }

  /// An interval; "" is an end that nobody knows, "beginning" and "end" are none.
  private static func interval(_ start: String, _ end: String) -> Set<Span> {
    spans(from: cells(of: start), to: cells(of: end))
  }

  static let all =
    ["1992", "1991", "1993", "1992-01", "1992-03", "1992-01-07", "199X"]
    .map { AllowedSpans(period: Period(stringLiteral: $0), spans: date($0)) }
    + [
      ("1992?", date("1992")), ("1992~", date("1992")), ("1992-03%", date("1992-03")),
      ("1992/1992", date("1992")), ("1991/1993", interval("1991", "1993")),
      ("1991/1992", interval("1991", "1992")), ("1991/1992?", interval("1991", "1992")),
      ("1992-01/1992-03", interval("1992-01", "1992-03")),
      ("1992-01/1992-03~", interval("1992-01", "1992-03")),
      ("1992-02/1992-11", interval("1992-02", "1992-11")),
      ("1992-01-07/1992-01-07", date("1992-01-07")),
      ("1992/", interval("1992", "")), ("1992/..", interval("1992", "end")),
      ("1991/..", interval("1991", "end")), ("/1992", interval("", "1992")),
      ("../1992", interval("beginning", "1992")), ("../1992-03", interval("beginning", "1992-03")),
      ("1992/199X", interval("1992", "199X")), ("199X/1999", interval("199X", "1999")),
      ("[1991,1993]", date("1991").union(date("1993"))),
      ("[1991,1992]", date("1991").union(date("1992"))),
      ("[1992-03,1993]", date("1992-03").union(date("1993"))),
    ].map { AllowedSpans(period: Period(stringLiteral: $0.0), spans: $0.1) }
}
