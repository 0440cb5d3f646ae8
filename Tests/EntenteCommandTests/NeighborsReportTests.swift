import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

@testable import EntenteCommand

@Suite struct NeighborsReportTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `every tie has its sources or is marked as uncited`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let center = graph.entities.first else { return }
    let neighborhood = try graph.neighborhood(of: center.id, depth: 2)
    let report = NeighborsReport(
      graph: graph, neighborhood: neighborhood, restriction: .none, lang: nil, limit: nil)
    let relations = neighborhood.rings.joined().flatMap(\.steps).flatMap(\.carriers)
      .map(\.relation)
    let column = try #require(report.table.columns.firstIndex { $0.name == "citations" })
    #expect(report.table.rows.count == relations.count)
    for row in report.table.rows { #expect(!row[column].isEmpty, "\(row), seed \(seed)") }
    let text = report.document.text(style: TextStyle(isOn: false), width: 100_000)
    let lines = text.split(separator: "\n").filter { $0.contains("│ ") }
    #expect(lines.allSatisfy { $0.hasSuffix("]") }, "seed \(seed)")
    #expect(report.json.uncitedMarks == graph.uncitedMarks(of: relations), "seed \(seed)")
  }
}
