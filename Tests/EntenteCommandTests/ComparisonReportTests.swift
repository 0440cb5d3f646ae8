import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@testable import EntenteCommand

@Suite struct ComparisonReportTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `every tie and every rank has its sources or is marked as uncited`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let comparison = try graph.comparison(of: "1990/1995", with: "2004/2010")
    let report = Self.report(of: comparison)
    let cited = try #require(report.table.columns.firstIndex { $0.name == "citations" })
    for row in report.table.rows { #expect(!row[cited].isEmpty, "\(row), seed \(seed)") }
    let text = report.document.text(style: TextStyle(isOn: false), width: 100_000)
    let lines = text.split(separator: "\n").filter { $0.contains("│ ") }
    #expect(lines.allSatisfy { $0.hasSuffix("]") }, "seed \(seed)")
    let marks = report.json.text.split(separator: "\n").filter { $0.contains("\"uncited\":") }
    #expect(
      marks.map { $0.contains("true") } == comparison.ties.map(\.relation.citations.isEmpty),
      "seed \(seed)")
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `without a tie, the report is another one`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let whole = Self.report(of: try graph.comparison(of: "1990/1995", with: "2004/2010"))
    for tie in whole.comparison.ties {
      let rest = try graph.filtered { $0.id != tie.relation.id }
        .comparison(of: "1990/1995", with: "2004/2010")
      #expect(Self.report(of: rest).table.rows != whole.table.rows, "\(tie), seed \(seed)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `what ended and what began is told in order of time`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let comparison = try graph.comparison(of: "1990/1995", with: "2004/2010")
    for group in Self.report(of: comparison).groups {
      let ties = group.certain
      #expect(Set(ties) == Set(comparison.ties(group.course, .certainly)), "seed \(seed)")
      #expect(ties.count == comparison.ties(group.course, .certainly).count, "seed \(seed)")
      for ties in [ties, group.possible] {
        let days = ties.map { $0.relation.period?.earliest }
        let dated = days.compactMap { $0 }
        #expect(dated == dated.sorted(), "seed \(seed)")
        #expect(days.prefix(dated.count).allSatisfy { $0 != nil }, "seed \(seed)")
      }
    }
  }

  @Test func `periods are words in the report, and as written in the data`() throws {
    let comparison = try RandomGraphs.graph(seed: 3).comparison(of: "1990/1995", with: "2004/2010")
    let report = Self.report(of: comparison)
    #expect(report.summary.contains("only in 1990–95, "))
    #expect(!report.summary.contains("/"))
    #expect(report.json.text.contains("\"1990/1995\""))
  }

  @Test func `what only the first edition has keeps its names and sources`() throws {
    let first = try Graph {
      Entity("a", name: "Old Academy", kind: .organisation)
      Entity("b", name: "Bureau", kind: .organisation)
      Source("gazette", title: "Gazette")
      Relation("a", "representativeOf", "b", on: "1992", citing: ["gazette": "p. 1"])
    }
    let second = try Graph { Entity("b", name: "Bureau", kind: .organisation) }
    let text = Self.report(of: try first.comparison(with: second)).document
      .text(style: TextStyle(isOn: false), width: 200)
    #expect(text.contains("│ Old Academy represents Bureau, 1992  [gazette, p. 1]\n"))
    #expect(text.contains("gazette 1\n"))
  }

  private static func report(of comparison: Comparison) -> ComparisonReport {
    ComparisonReport(
      comparison: comparison, shifts: comparison.rankShifts(by: .degree), title: "x", lang: nil,
      limit: nil)
  }
}
