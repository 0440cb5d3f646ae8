import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks what holds for the rows of any graph.
func checkAdjacency(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  #expect(adjacency.vertexCount == graph.vertexCount, sourceLocation: sourceLocation)
  #expect(adjacency.edgeCount == graph.edges.count, sourceLocation: sourceLocation)
  #expect(adjacency.isDirected == graph.isDirected, sourceLocation: sourceLocation)
  #expect(adjacency.edgeIDs == graph.edges.indices, sourceLocation: sourceLocation)
  for vertex in adjacency.vertices {
    for direction in [Adjacency.Direction.outgoing, .incoming] {
      let row = zip(
        adjacency.neighbors(of: vertex, direction: direction),
        adjacency.edges(of: vertex, direction: direction)
      ).map { [$0, $1] }
      let expected = expectedRow(of: vertex, direction, in: graph)
      #expect(row == expected, "\(graph), \(vertex)", sourceLocation: sourceLocation)
      #expect(
        adjacency.degree(of: vertex, direction: direction) == expected.count, "\(graph), \(vertex)",
        sourceLocation: sourceLocation)
      let seen = adjacency.withNeighbors(of: vertex, direction: direction) { span in
        span.indices.map { Int(span[$0]) }
      }
      #expect(seen == expected.map { $0[0] }, "\(graph), \(vertex)", sourceLocation: sourceLocation)
    }
  }
}

/// Neighbors and edge ids of a vertex, found by reading the whole list of edges.
private func expectedRow(
  of vertex: Int, _ direction: Adjacency.Direction, in graph: KnownAdjacency
) -> [[Int]] {
  var row: [[Int]] = []
  for (edge, (start, end)) in graph.edges.enumerated() {
    let isOutgoing = start == vertex && (!graph.isDirected || direction == .outgoing)
    let isIncoming = end == vertex && (!graph.isDirected || direction == .incoming)
    if isOutgoing {
      row.append([end, edge])
    } else if isIncoming {
      row.append([start, edge])
    }
  }
  return row.sorted { $0.lexicographicallyPrecedes($1) }
}

@Suite struct AdjacencyTests {
  @Test(arguments: KnownAdjacency.all)
  func `the rows of every known graph hold its edges`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkAdjacency(graph, layout) }
  }

  @Test(arguments: KnownAdjacency.random(count: 300, largest: 12))
  func `the rows of random graphs hold their edges`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkAdjacency(graph, layout) }
  }

  @Test func `a loop stands once in its row`() throws {
    let graph = try Adjacency(vertexCount: 2, edges: [(0, 0), (0, 1)])
    #expect(Array(graph.neighbors(of: 0)) == [0, 1])
    let directed = try Adjacency(vertexCount: 2, edges: [(0, 0), (0, 1)], isDirected: true)
    #expect(Array(directed.neighbors(of: 0)) == [0, 1])
    #expect(Array(directed.neighbors(of: 0, direction: .incoming)) == [0])
  }

  @Test func `the examples in the documentation hold`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.shortestPath(from: 0, to: 2) == [0, 1, 2])
    let degrees = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 1), (0, 0)])
    #expect(degrees.degree(of: 0) == 3)
    let two = try Adjacency(vertexCount: 3, edges: [(0, 2), (0, 1)])
    #expect(Array(two.neighbors(of: 0)) == [1, 2])
    #expect(Array(two.edges(of: 0)) == [1, 0])
    #expect(two.withNeighbors(of: 0) { $0[0] } == 1)
    let directed = try Adjacency(
      vertexCount: 3, edges: [(2, 0), (0, 1), (0, 1)], isDirected: true)
    #expect(Array(directed.neighbors(of: 0)) == [1, 1])
    #expect(Array(directed.neighbors(of: 0, direction: .incoming)) == [2])
  }

  @Test func `a graph can be built from a lazy collection`() throws {
    let names = ["a": 0, "b": 1]
    let edges = [("a", "b"), ("b", "a")].lazy.map { (names[$0.0] ?? -1, names[$0.1] ?? -1) }
    #expect(try Adjacency(vertexCount: 2, edges: edges).edgeCount == 2)
  }

  @Test func `a closure over neighbors may throw its own error`() throws {
    struct Refusal: Error {}
    let graph = try Adjacency(vertexCount: 1, edges: [(0, 0)])
    #expect(throws: Refusal.self) {
      try graph.withNeighbors(of: 0) { _ throws(Refusal) in throw Refusal() }
    }
  }
}
