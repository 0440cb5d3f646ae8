import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@testable import EntenteCommand

@Suite struct EvidenceTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `every step in every format has its sources or is marked as uncited`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id else { return }
    let ways = try graph.connections(between: first, and: last, limit: 5).ways
    let report = PathReport(
      graph: graph, paths: ways.map { PathReport.Entry(path: $0.path, score: $0.score) },
      restriction: .none, lang: nil)
    let relations = ways.flatMap(\.path.steps).flatMap(\.carriers).map(\.relation)
    let column = try #require(report.table.columns.firstIndex { $0.name == "citations" })
    let cited = relations.map {
      $0.citations.isEmpty ? "uncited" : $0.citations.map(\.description).joined(separator: "; ")
    }
    #expect(report.table.rows.map { $0[column] } == cited, "seed \(seed)")
    let text = report.text(style: TextStyle(isOn: false), width: 100_000)
    let lines = text.split(separator: "\n").filter { $0.contains("│ ") }
    #expect(
      lines.count == relations.count && lines.allSatisfy { $0.hasSuffix("]") }, "seed \(seed)")
    #expect(report.json.uncitedMarks == graph.uncitedMarks(of: relations), "seed \(seed)")
  }

  @Test func `an answer names its reading and restriction`() throws {
    let graph = try RandomGraphs.graph(seed: 3)
    for reading in [Reading.best, .all, .stated, .undisputed] {
      let report = RestrictionReport(restriction: Restriction(reading: reading), graph: graph)
      #expect(report.line == reading.words)
      #expect(report.json.text.contains("\"reading\": \"\(reading)\""))
    }
  }
}
