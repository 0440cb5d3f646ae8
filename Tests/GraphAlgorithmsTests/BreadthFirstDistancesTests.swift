import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks all distances of a graph, both ways, against the brute force.
func checkDistances(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let expected = BruteForce(graph).distances()
  for source in adjacency.vertices {
    let away = adjacency.breadthFirstDistances(from: source)
    let row = expected[source]
    #expect(Array(away) == row, "\(graph), \(source)", sourceLocation: sourceLocation)
    #expect(
      away.reachedCount == row.count { $0 != nil }, "\(graph), \(source)",
      sourceLocation: sourceLocation)
    #expect(
      away.eccentricity == row.compactMap { $0 }.max(), "\(graph), \(source)",
      sourceLocation: sourceLocation)
    let towards = adjacency.breadthFirstDistances(from: source, .incoming)
    #expect(
      Array(towards) == expected.map { $0[source] }, "\(graph), \(source)",
      sourceLocation: sourceLocation)
  }
}

@Suite struct BreadthFirstDistancesTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `distances are those of trying every detour`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkDistances(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
    let distances = graph.breadthFirstDistances(from: 0)
    #expect(distances[2] == 2)
    #expect(distances[3] == nil)
    #expect(Array(distances) == [0, 1, 2, nil])
    #expect(distances.reachedCount == 3)
    #expect(distances.eccentricity == 2)
    #expect(distances.source == 0)
  }

  @Test func `a path of a hundred thousand steps needs no stack`() throws {
    let last = 100_000
    let graph = try Adjacency(vertexCount: last + 1, edges: (0..<last).map { ($0, $0 + 1) })
    #expect(graph.breadthFirstDistances(from: 0)[last] == last)
    #expect(graph.shortestPath(from: last, to: 0)?.count == last + 1)
    #expect(graph.shortestPaths(from: 0, to: last).count == 1)
    #expect(graph.connectedComponents().count == 1)
  }
}
