import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

/// Checks the shortest paths between all pairs of a graph against the brute force.
func checkShortestPaths(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let bruteForce = BruteForce(graph)
  for source in adjacency.vertices {
    for target in adjacency.vertices {
      let expected = bruteForce.shortestPaths(from: source, to: target)
      let place: Comment = "\(graph), \(source) to \(target)"
      let paths = adjacency.shortestPaths(from: source, to: target)
      #expect(Array(paths) == expected, place, sourceLocation: sourceLocation)
      #expect(paths.count == Double(expected.count), place, sourceLocation: sourceLocation)
      #expect(
        abs(exp(paths.countLogarithm()) - paths.count) < 1e-9, place,
        sourceLocation: sourceLocation)
      #expect(
        paths.length == expected.first.map { $0.count - 1 }, place, sourceLocation: sourceLocation)
      #expect(
        paths.vertices == Set(expected.joined()).sorted(), place, sourceLocation: sourceLocation)
      #expect(
        adjacency.shortestPath(from: source, to: target) == expected.first, place,
        sourceLocation: sourceLocation)
    }
  }
}

@Suite struct ShortestPathsTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 7))
  func `shortest paths are the shortest of all simple paths`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkShortestPaths(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let paths = square.shortestPaths(from: 0, to: 2)
    #expect(paths.length == 2)
    #expect(paths.count == 2.0)
    #expect(Array(paths) == [[0, 1, 2], [0, 3, 2]])
    #expect(paths.vertices == [0, 1, 2, 3])
  }

  @Test func `the shortest paths are those networkx and igraph list`() throws {
    let cases = try ReferenceValue(fileNamed: "paths")["cases"].list
    let listed = cases.filter { $0.has("all_shortest_paths") }
    #expect(!listed.isEmpty)
    for value in listed {
      let reference = try ReferenceGraph(value["graph"])
      let paths = try reference.graph.adjacency().shortestPaths(
        from: try reference.vertex(value["source"]), to: try reference.vertex(value["target"]))
      let expected = try value["all_shortest_paths"]["values"].list.map { path in
        try path.list.map { try reference.vertex($0) }
      }
      let name = try value["name"].text
      #expect(Array(paths) == expected.sorted { $0.lexicographicallyPrecedes($1) }, "\(name)")
      #expect(try Double(paths.length ?? -1) == value["distance"].number, "\(name)")
      #expect(
        try paths.count == value["all_shortest_paths"]["count_igraph"].number, "\(name)")
    }
  }

  @Test func `parallel edges carry the same path`() throws {
    let file = try ReferenceValue(fileNamed: "multigraph")
    let reference = try ReferenceGraph(file["graph"])
    let paths = try reference.graph.adjacency().shortestPaths(from: 0, to: 4)
    #expect(try paths.count == file["shortest_paths_a_to_e_networkx"].number)
    #expect(paths.map(reference.named) == [["a", "b", "d", "e"], ["a", "c", "d", "e"]])
  }

  @Test func `more paths than a Double can count are still listed one by one`() throws {
    let graph = KnownAdjacency.diamonds(1100)
    let paths = try graph.adjacency().shortestPaths(from: 0, to: graph.vertexCount - 1)
    #expect(paths.count == .infinity)
    #expect(paths.length == 2200)
    #expect(agree([paths.countLogarithm()], [1100 * 0.693147180559945309]))
    let first = Array(paths.prefix(3))
    #expect(first.map(\.count) == [2201, 2201, 2201])
    #expect(first[0].suffix(5) == [3294, 3295, 3297, 3298, 3300])
    #expect(first[1].suffix(5) == [3294, 3295, 3297, 3299, 3300])
    #expect(first[2].suffix(5) == [3294, 3296, 3297, 3298, 3300])
  }
}
