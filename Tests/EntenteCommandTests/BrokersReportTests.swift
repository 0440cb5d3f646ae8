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
      graph: graph, brokerage: try Self.brokerage(), restriction: .ties, lang: nil, limit: nil)
    var groups: [String] = []
    for row in report.table.rows where groups.last != row[0] { groups.append(row[0]) }
    #expect(groups == ["joint", "third", "first", "second"])
  }

  /// Two unions that join the same two academies, and one of them a third.
  private static func unions(equal: Bool) throws -> Graph {
    try Graph {
      Entity("east", name: "East", kind: .state)
      Entity("west", name: "West", kind: .state)
      Entity("a", name: "Academy East", kind: .organisation, of: ["east"])
      Entity("b", name: "Academy West", kind: .organisation, of: ["west"])
      Entity("c", name: "Chamber West", kind: .organisation, of: ["west"])
      Entity("first", name: "First Union", kind: .organisation)
      Entity("second", name: "Second Union", kind: .organisation)
      Entity("town", name: "Town", kind: "city")
      Entity("pact", name: "Pact", kind: "treaty")
      Source("book", title: "Book")
      Relation(
        "a", .memberOf, "first", at: "town", under: "pact",
        citations: [Citation("book", at: "p. 1")])
      Relation("b", .memberOf, "first", citing: ["book": "p. 2"])
      Relation("a", .memberOf, "second", citing: ["book": "p. 3"])
      Relation("b", .memberOf, "second")
      if !equal { Relation("c", .memberOf, "second") }
    }
  }

  private static func text(of graph: Graph) throws -> (report: BrokersReport, words: String) {
    let report = BrokersReport(
      graph: graph, brokerage: try graph.brokerage(between: "east", and: "west"),
      restriction: .ties, lang: nil, limit: nil)
    let text = report.document.text(style: TextStyle(isOn: false), width: 100)
    return (report, text.split { $0.isWhitespace }.joined(separator: " "))
  }

  @Test func `of equals none is said to lead alone`() throws {
    let (report, words) = try Self.text(of: Self.unions(equal: true))
    #expect(report.leaders.map(\.entity.id) == ["first", "second"])
    #expect(
      words.contains(
        "Besides the states, 2 stand on more of the shortest ways across than anybody else, with a "
          + "betweenness of 0.0833 each: First Union [1, p. 1; 1, p. 2] and Second Union [1, p. 3; uncited]."
      ), "\(words)")
    let (other, alone) = try Self.text(of: Self.unions(equal: false))
    #expect(other.leaders.map(\.entity.id) == ["second"])
    #expect(alone.contains("Besides the states, Second Union stands on more of the shortest ways"))
  }

  @Test func `a relation is told with its place and its agreement`() throws {
    let (_, words) = try Self.text(of: Self.unions(equal: true))
    let sentence = "Academy East is a member of First Union at Town under Pact [1, p. 1]"
    #expect(words.contains(sentence), "\(words)")
  }
}
