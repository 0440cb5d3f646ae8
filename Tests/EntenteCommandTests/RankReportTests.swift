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

  @Test func `programs are told how the numbers of each row are made`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "b")
    }
    func conventions(_ parallel: ParallelRelations, raw: Bool) throws -> Set<String> {
      let ties = try graph.ties(within: .none, parallel: parallel)
      let ranking = ties.ranking(by: .betweenness(normalized: !raw))
      let report = RankReport(
        ties: ties, rankings: [ranking], rows: Array(ranking), intervals: nil, lang: nil)
      let table = report.table(withIDs: true)
      let column = try #require(table.columns.firstIndex { $0.name == "conventions" })
      #expect(table.rows.allSatisfy { $0[column].contains(ranking.convention) })
      #expect(table.rows.allSatisfy { $0[column].contains(parallel.convention) })
      return Set(table.rows.map { $0[column] })
    }
    let sets = try [
      conventions(.one, raw: false), conventions(.one, raw: true),
      conventions(.distinct, raw: false),
    ]
    #expect(sets.allSatisfy { $0.count == 1 })
    #expect(Set(sets).count == 3)
    let found = try graph.ties(within: .none)
    let rows = CommunitiesReport(
      ties: found, found: found.communities(resolution: 1.5, seed: 7), lang: nil, memberLimit: 9
    ).rows
    let column = try #require(rows.columns.firstIndex { $0.name == "conventions" })
    #expect(rows.rows.count == 2)
    #expect(rows.rows.allSatisfy { $0[column].contains("resolution 1.5, seed 7;") })
  }
}
