import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@testable import EntenteCommand

@Suite struct TimelineReportTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `every event has its sources or is marked as uncited`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let chronology = try graph.chronology(of: graph.entities.map(\.id))
    for grouping in TimelineReport.Grouping.allCases {
      let report = TimelineReport(
        graph: graph, chronology: chronology, restriction: .none, title: "x", grouping: grouping,
        lang: nil, limit: nil)
      let count = chronology.entries.count + chronology.undated.count
      let column = try #require(report.table.columns.firstIndex { $0.name == "citations" })
      #expect(report.table.rows.count == count)
      for row in report.table.rows { #expect(!row[column].isEmpty, "\(row), seed \(seed)") }
      let lines = report.document.blocks.flatMap { block in
        if case .dated(let lines) = block { lines.map(\.1) } else { [CitedLine]() }
      }
      #expect(lines.count == count && lines.allSatisfy { !$0.citations.isEmpty }, "seed \(seed)")
      let dated = chronology.entries.flatMap { entry in
        if case .relation(let told) = entry.subject {
          graph.uncitedMarks(of: [told])
        } else {
          [true]
        }
      }
      let undated = graph.uncitedMarks(of: chronology.undated)
      #expect(report.json.uncitedMarks == dated + undated, "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      ("1992?", "1992?"), ("199X", "1990s"), ("1901~", "c. 1901"), ("[..2001]", "2001 or earlier"),
      ("2015-11-04/2015-11-06", "4–6 Nov 2015"), ("2013-21", "spring 2013"),
    ] as [(Period, String)])
  func `dates stand as people write them`(period: Period, words: String) throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", "representativeOf", "b", during: period)
    }
    let report = TimelineReport(
      graph: graph, chronology: try graph.chronology(), restriction: .none, title: "x",
      grouping: nil, lang: nil, limit: nil)
    let text = report.document.text(style: TextStyle(isOn: false), width: 100)
    #expect(text.contains("\n  \(words)  A represents B  [uncited]\n"), "\(text)")
  }
}
