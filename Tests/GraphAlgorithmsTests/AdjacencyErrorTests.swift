import GraphAlgorithms
import Testing

@Suite struct AdjacencyErrorTests {
  @Test(arguments: [
    ([(0, 1), (1, 5)], "Edge 1 ends at vertex 5, but the vertices are 0 to 2."),
    ([(-1, 0)], "Edge 0 ends at vertex -1, but the vertices are 0 to 2."),
    ([(0, 3)], "Edge 0 ends at vertex 3, but the vertices are 0 to 2."),
  ])
  func `an end that is no vertex is named`(edges: [(Int, Int)], message: String) {
    let error = #expect(throws: AdjacencyError.self) {
      try Adjacency(vertexCount: 3, edges: edges)
    }
    #expect(error?.description == message)
  }

  @Test func `a graph without vertices has no edges`() {
    let error = #expect(throws: AdjacencyError.self) {
      try Adjacency(vertexCount: 0, edges: [(0, 0)])
    }
    #expect(error?.description == "Edge 0 ends at vertex 0, but there are no vertices.")
  }

  @Test(arguments: [-1, 4_294_967_296])
  func `more vertices than can be numbered are refused`(count: Int) {
    let error = #expect(throws: AdjacencyError.vertexCountOutOfRange(count)) {
      try Adjacency(vertexCount: count, edges: [])
    }
    #expect(error?.description == "A graph has 0 to 4294967295 vertices, not \(count).")
  }

  @Test(arguments: [(true, 4_294_967_296), (false, 2_147_483_648)])
  func `more edges than can be numbered are refused`(isDirected: Bool, count: Int) {
    let error = #expect(throws: AdjacencyError.tooManyEdges(count: count, limit: count - 1)) {
      try Adjacency(
        vertexCount: 2, edges: repeatElement((0, 1), count: count), isDirected: isDirected)
    }
    #expect(
      error?.description
        == "A graph of this kind has at most \(count - 1) edges, not \(count).")
  }
}
