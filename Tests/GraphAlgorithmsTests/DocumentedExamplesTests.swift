import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

/// The examples of the documentation that no test of their method runs, and a check that none is left
/// out.
@Suite struct DocumentedExamplesTests {
  @Test func `every example in the documentation stands in a test, word for word`() throws {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let tests = try files(in: package.appending(path: "Tests/GraphAlgorithmsTests"))
      .map { Data($0.text.utf8.filter { $0 > 0x20 }) }
    var count = 0
    var countInArticles = 0
    for file in try files(in: package.appending(path: "Sources/GraphAlgorithms")) {
      for example in DocumentedExample.all(in: file.text) {
        count += 1
        if file.name.hasSuffix(".md") { countInArticles += 1 }
        #expect(
          tests.contains { test in
            example.expectations.allSatisfy { test.range(of: Data($0.utf8)) != nil }
          },
          "No test has the example in line \(example.line) of \(file.name).")
      }
    }
    #expect(count > 40)
    #expect(countInArticles > 0)
  }

  private func files(in folder: URL) throws -> [(name: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }.sorted()
      .map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }

  @Test func `a square and a vertex apart answer as the overview says`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(graph.distance(from: 0, to: 2) == 2)
    #expect(graph.shortestPaths(from: 0, to: 2).count == 2.0)
    #expect(graph.betweenness(normalized: false) == [0.5, 0.5, 0.5, 0.5, 0.0])
    #expect(graph.connectedComponents().count == 2)
  }

  @Test func `a graph is made from the ends of its edges`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(2, 0), (0, 1), (0, 1)], isDirected: true)
    #expect(Array(graph.neighbors(of: 0)) == [1, 1])
    #expect(Array(graph.neighbors(of: 0, direction: .incoming)) == [2])
  }

  @Test func `a builder collects edges one by one`() throws {
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 1, weight: 2.5)
    try builder.append(from: 1, to: 2)
    let graph = builder.build()
    #expect(graph.vertexCount == 3)
    #expect(Array(graph.neighbors(of: 1)) == [0, 2])
    #expect(graph.weights(of: 1) == [2.5, 1.0])
  }

  @Test func `a degree counts parallel edges and a loop once`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 1), (0, 0)])
    #expect(graph.degree(of: 0) == 3)
  }

  @Test func `neighbors ascend and edges are beside them`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (0, 1)])
    #expect(Array(graph.neighbors(of: 0)) == [1, 2])
    #expect(Array(graph.edges(of: 0)) == [1, 0])
    #expect(graph.withNeighbors(of: 0) { $0[0] } == 1)
  }

  @Test func `a simplified graph has no parallel edges and no loops`() throws {
    let graph = try Adjacency(vertexCount: 2, edges: [(0, 0), (0, 1), (1, 0)])
    let simple = graph.simplified()
    #expect(simple.edgeCount == 1)
    #expect(Array(simple.edges(of: 1)) == [1])
    #expect(simple.edgeIDs == 0..<3)
  }

  @Test func `names of a table are numbered as they first occur`() throws {
    try withFile(of: "person,institution,role\nAda,Royal Society,fellow\n".utf8) { path in
      let members = try LabeledAdjacency(tableAt: path)
      #expect(members.adjacency.edgeCount == 1)
      #expect(members.labels[0] == "Ada")
      #expect(members.labels.firstIndex(of: "Royal Society") == 1)
    }
    try withFile(of: "person,institution\nP0000001,I007\nP0000002,I007\n".utf8) { path in
      let table = try LabeledAdjacency(tableAt: path)
      #expect(table.labels[0] == "P0000001")
      #expect(table.labels.firstIndex(of: "I007") == 1)
    }
  }

  @Test func `a small graph is not sampled`() throws {
    let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let estimate = star.sampledBetweenness(error: 0.01, seed: 1)
    #expect(estimate.values == [1.0, 0.0, 0.0, 0.0])
    #expect(estimate.isExact)
  }

  @Test func `triangles joined by an edge are two communities`() throws {
    let graph = try Adjacency(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    #expect(graph.leidenCommunities().labels == [0, 0, 0, 1, 1, 1])
    #expect(graph.leidenCommunities(resolution: 0.1).count == 1)
  }

  @Test func `pairs apart are two communities`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 3), (1, 2)])
    #expect(graph.louvainCommunities().labels == [0, 1, 1, 0])
  }

  @Test func `modularity is half where two edges are apart`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(graph.modularity(of: [0, 0, 1, 1]) == 0.5)
    #expect(graph.modularity(of: [0, 0, 0, 0]) == 0.0)
  }

  @Test func `what hangs on a triangle is cut off at its joints`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
    #expect(graph.articulationPoints() == [2, 3])
  }

  @Test func `what hangs on a triangle hangs on bridges`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (3, 2), (3, 4)])
    #expect(graph.bridges() == [Bridge(2, 3), Bridge(3, 4)])
  }
}

/// An example of a doc comment or an article.
struct DocumentedExample {
  /// The line it begins in.
  let line: Int
  /// What a test must hold, without blanks: each line of code, and `==` with the value beside it.
  let expectations: [String]

  /// Returns the Swift examples of a file.
  static func all(in source: String) -> [DocumentedExample] {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    return lines.indices.filter { lines[$0].hasSuffix("```swift") }.map { start in
      // The slashes of a comment, or nothing in an article.
      let mark = lines[start].dropLast("```swift".count)
      let code = lines[(start + 1)...].prefix { $0 != mark + "```" }
      return DocumentedExample(
        line: start + 1,
        expectations: code.compactMap { expectation($0.trimmingPrefix("///")) })
    }
  }

  private static func expectation(_ line: Substring) -> String? {
    let parts = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)
    // Files have other names in a test.
    let code = parts[0].filter { !$0.isWhitespace }
      .replacing("\"links.tsv\"", with: "path").replacing("\"memberships.csv\"", with: "path")
    guard !code.isEmpty, let comment = parts.dropFirst().first else {
      return code.isEmpty ? nil : code
    }
    // Values that are rounded, fractions and remarks are put in other words.
    let literal = /(\[.*\]|-?[0-9][0-9.<]*|nil|"[^"]*")(?:: .*|, [a-z].*)?/
    guard
      !comment.contains("…"), !comment.contains("/"),
      let value = comment.trimmingPrefix(" ").wholeMatch(of: literal)
    else { return code }
    return "\(code)==\(value.1.filter { !$0.isWhitespace })"
  }
}
