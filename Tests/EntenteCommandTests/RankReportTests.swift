import Entente
import EntenteFormats
import GraphAlgorithms
import Testing

@testable import EntenteCommand

@Suite struct RankReportTests {
  /// A measure that says of its values that they are drawn.
  private struct Drawn: Centrality {
    let name = "drawn"
    let convention = "a number"
    func values(in adjacency: Adjacency) -> [Double] { adjacency.vertices.map { Double($0) } }
    func marginOfError(in ties: TieNetwork) -> MarginOfError? {
      MarginOfError(error: 0.25, confidence: 0.9)
    }
  }

  @Test func `programs are told how far values may be off that are drawn`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "b")
    }
    let ties = try graph.ties(within: .none)
    func report(_ rankings: [Ranking]) -> RankReport {
      RankReport(
        ties: ties, rankings: rankings, rows: Array(rankings[0]), intervals: nil, lang: nil)
    }
    let drawn = report([ties.ranking(by: Drawn()), ties.ranking(by: .degree)])
    let lines = drawn.table(withIDs: true).tsv.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let column = try #require(lines[0].firstIndex(of: "drawn ±"))
    #expect(lines.count == 3 && lines.dropFirst().allSatisfy { $0[column] == "0.25" })
    #expect(lines.allSatisfy { $0.count == lines[0].count })
    #expect(drawn.json.text.contains("\"margins\""))
    #expect(!drawn.table(withIDs: false).tsv.contains("±"))
    let exact = report([ties.ranking(by: .degree)])
    #expect(!exact.table(withIDs: true).tsv.contains("±"))
    #expect(!exact.json.text.contains("margins"))
  }
}
