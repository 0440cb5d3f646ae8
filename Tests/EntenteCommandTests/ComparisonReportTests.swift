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
    #expect(
      report.json.uncitedMarks == graph.uncitedMarks(of: comparison.ties.map(\.relation)),
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

  @Test(arguments: ["1999?/2005", "2005~", "1995/2005%", "1985?", "2001-05?"] as [Period])
  func `text and rows say the same of a doubted date`(period: Period) throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", "representativeOf", "b", during: period)
    }
    let windows: [Period] = ["1992/1995", "2001/2010"]
    let report = Self.report(of: try graph.comparison(of: windows[0], with: windows[1]))
    let cells = try ["course", "certainty", "inFirst", "inSecond"].map { name in
      report.table.rows[0][try #require(report.table.columns.firstIndex { $0.name == name })]
    }
    // As an answer in the period has it, which names what is left out by saying nothing.
    #expect(cells.suffix(2) == windows.map { period.held(in: $0).rawValue })
    let group = try #require(report.groups.first { $0.course == .began })
    #expect(group.certain.isEmpty == (cells[0] != "began"))
    #expect((cells[1] == "certainly") == !cells[0].contains("|"))
    let told = cells[0].split(separator: "|").compactMap { Course(rawValue: String($0)) }
    #expect(
      report.words(of: report.comparison.ties[0].courses)
        == told.map { report.words(of: $0) }.formattedList(joiner: "or"))
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
