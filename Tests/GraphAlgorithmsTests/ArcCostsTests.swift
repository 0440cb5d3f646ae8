import GraphAlgorithms
import Testing

@Suite struct ArcCostsTests {
  @Test(arguments: [
    (-1.0, "Edge 1 costs -1.0, but a cost is zero or more."),
    (Double.nan, "Edge 1 costs nan, but a cost is zero or more."),
    (-Double.infinity, "Edge 1 costs -inf, but a cost is zero or more."),
  ])
  func `an edge that costs less than nothing is named`(cost: Double, message: String) {
    let error = #expect(throws: ArcCostError.self) { try ArcCosts(edges: [1, cost]) }
    #expect(error?.description == message)
  }

  @Test func `a vertex that costs less than nothing is named`() {
    let error = #expect(throws: ArcCostError.self) {
      try ArcCosts(edges: [], vertices: [0, .infinity, -0.5])
    }
    #expect(error?.description == "Vertex 2 costs -0.5, but a cost is zero or more.")
  }

  @Test func `an infinite cost closes an edge or a vertex`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let closedEdge = try ArcCosts(edges: [1, 1, .infinity, 1])
    #expect(
      square.cheapestPaths(from: 0, to: 2, limit: 9, costs: closedEdge).map(\.vertices)
        == [[0, 1, 2]])
    let closedVertex = try ArcCosts(edges: [1, 1, 1, 1], vertices: [0, .infinity, 0, 0])
    #expect(
      square.cheapestPaths(from: 0, to: 2, limit: 9, costs: closedVertex).map(\.vertices)
        == [[0, 3, 2]])
  }
}
