import Entente
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct ReferencesTests {
  private func figures() throws -> [(String, Figure)] {
    let graph = try KnownDataSets.franceKazakhstan()
    let ways = try graph.connections(between: "marindol", and: "abai-university", limit: 4)
    let highest = graph.centrality(.betweenness)
    return [
      ("whole", Figure(of: graph)), ("ways", Figure(of: ways, in: graph)),
      ("unesco", try Figure(around: "unesco", in: graph)),
      ("highest", Figure(ofHighest: 30, in: highest, of: graph)),
      ("springs", Figure(ofHighest: 20, in: highest, of: graph, layout: .force)),
      ("overview", Figure(ofHighest: 40, in: highest, of: graph, layout: .overview)),
    ]
  }

  /// Every number in brackets of a text, "?" among them.
  private func numbers(in text: String) -> Set<String> {
    var found: Set<String> = []
    for match in text.matches(of: /\[((?:\d+|\?)(?:,\s*(?:\d+|\?))*)\]/) {
      found.formUnion(match.1.split { $0 == "," || $0.isWhitespace }.map(String.init))
    }
    return found
  }

  /// The texts that are drawn, in the order of the file.
  private func words(ofSVG svg: String) -> String {
    svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { String($0.1) }.joined(separator: " ")
      .replacing("&#160;", with: " ").replacing("\u{A0}", with: " ")
  }

  @Test func `every number in a figure is in the bibliography, and the other way round`() throws {
    for (name, figure) in try figures() {
      let placed = try figure.placed()
      let svg = try placed.rendered(as: [.svg])[0].text
      var expected = Set(placed.bibliography.entries.map { String($0.number) })
      let found = numbers(in: words(ofSVG: svg))
      if !placed.bibliography.uncited.isEmpty { expected.insert("?") }
      // The lines of an overview are too many for numbers, but its key has those of the sources.
      if placed.layout == .overview { expected.remove("?") }
      #expect(found == expected, "\(name)")
    }
  }

  @Test func `each number is a source of the data, with a place for every relation`() throws {
    for (name, figure) in try figures() {
      let placed = try figure.placed()
      let entries = placed.bibliography.entries
      #expect(!entries.isEmpty, "\(name)")
      let order = figure.whole.sources.map(\.id)
      let positions = entries.compactMap { order.firstIndex(of: $0.source.id) }
      #expect(positions.count == entries.count && positions == positions.sorted(), "\(name)")
      for statement in entries.flatMap(\.statements) {
        #expect(statement.locator != nil, "\(name): \(statement)")
      }
      let resting = Set(entries.flatMap(\.statements).map(\.relation.id))
      let uncited = Set(placed.bibliography.uncited.map(\.relation.id))
      #expect(resting.union(uncited).count == placed.drawnRelationCount, "\(name)")
    }
  }

  @Test func `the numbers on lines are those of the sources that the lines cite`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let ways = try graph.connections(between: "marindol", and: "abai-university", limit: 4)
    let figure = Figure(of: ways, in: graph)
    let content = try figure.content()
    let bibliography = content.bibliography(in: figure)
    let numbers = Dictionary(
      uniqueKeysWithValues: bibliography.entries.map { ($0.source.id, String($0.number)) })
    for line in content.lines {
      let said = self.numbers(in: line.label)
      if said.isEmpty { continue }
      let cited = Set(line.relations.flatMap(\.citations).compactMap { numbers[$0.source] })
      #expect(said.subtracting(["?"]) == cited, "\(line.label)")
    }
  }
}
