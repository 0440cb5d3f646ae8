import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct AdjacencyRestrictingTests {
  @Test(arguments: UInt64(1)...300)
  func `a restricted graph has the edges that may be crossed and no others`(seed: UInt64) throws {
    let graph = KnownAdjacency.random(seed: seed, largest: 12)
    var generator = SeededGenerator(seed: seed)
    let vertices = (0..<graph.vertexCount).map { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    let edges = graph.edges.map { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    for layout in KnownAdjacency.layouts {
      let whole = try graph.adjacency(layout)
      let part = whole.restricted(toVertices: { vertices[$0] }, toEdges: { edges[$0] })
      #expect(part.edgeIDs == whole.edgeIDs)
      let kept = graph.edges.indices.filter {
        edges[$0] && vertices[graph.edges[$0].0] && vertices[graph.edges[$0].1]
      }
      #expect(part.edgeCount == kept.count, "seed \(seed)")
      for vertex in whole.vertices {
        for direction in [Adjacency.Direction.outgoing, .incoming] {
          let expected = zip(
            whole.neighbors(of: vertex, direction: direction),
            whole.edges(of: vertex, direction: direction)
          )
          .filter { kept.contains($0.1) }
          #expect(
            Array(part.neighbors(of: vertex, direction: direction)) == expected.map { $0.0 },
            "seed \(seed), \(vertex)")
          #expect(
            Array(part.edges(of: vertex, direction: direction)) == expected.map { $0.1 },
            "seed \(seed), \(vertex)")
        }
      }
    }
  }

  @Test func `a graph without edge ids can be restricted to vertices`() throws {
    var builder = AdjacencyBuilder()
    for (start, end) in [(0, 1), (1, 2), (2, 0)] {
      try builder.append(from: start, to: end, weight: Double(start) + 0.5)
    }
    let part = builder.build().restricted(toVertices: { $0 != 1 })
    #expect(part.degrees() == [1, 0, 1])
    #expect(part.weights(of: 0) == [2.5])
    #expect(part.vertexCount == 3)
  }

  @Test func `the example in the documentation holds`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let open = square.restricted(toVertices: { $0 != 1 })
    #expect(open.shortestPath(from: 0, to: 2) == [0, 3, 2])
    #expect(square.restricted(toEdges: { $0 > 0 }).shortestPath(from: 0, to: 1) == [0, 3, 2, 1])
  }
}
