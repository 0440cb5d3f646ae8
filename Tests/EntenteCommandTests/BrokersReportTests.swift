import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

@Suite struct BrokersReportTests {
  private static func brokerage() throws -> Brokerage {
    try KnownDataSets.franceKazakhstan().brokerage(between: "france", and: "kazakhstan")
  }

  /// What is left of a text that may be broken into lines, or escaped for another program.
  private static func plain(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  @Test(arguments: ["text", "markdown", "csv", "json", "latex"])
  func `every format says how its numbers are made, and on whose word`(format: String) throws {
    let run = try ProgramRun(
      "entente",
      [
        "brokers", "Graphs/france-kazakhstan", "--between", "france", "kazakhstan", "-f", format,
        "--limit", "100",
      ])
    #expect(run.status == 0, "\(run.errors)")
    let said = Self.plain(run.output)
    let brokerage = try Self.brokerage()
    for convention in brokerage.conventions {
      #expect(said.contains(Self.plain(convention.words)), "\(convention.name)")
    }
    for broker in brokerage.brokers {
      #expect(said.contains(Self.plain(broker.entity.name)), "\(broker.entity.id)")
      for citation in broker.citations {
        #expect(said.contains(Self.plain(citation.locator ?? "")), "\(citation)")
      }
    }
  }

  @Test func `those who stand between come first, in rows as in the report`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let report = BrokersReport(
      graph: graph, brokerage: try Self.brokerage(), lang: nil, limit: nil)
    var groups: [String] = []
    for row in report.table.rows where groups.last != row[0] { groups.append(row[0]) }
    #expect(groups == ["joint", "third", "first", "second"])
  }
}
