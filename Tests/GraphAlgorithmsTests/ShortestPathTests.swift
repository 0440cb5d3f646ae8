import GraphAlgorithms
import Testing

@Suite struct ShortestPathTests {
  @Test func `the example in the documentation holds`() throws {
    let square = try Adjacency(vertexCount: 5, edges: [(0, 3), (0, 1), (1, 2), (2, 3)])
    #expect(square.shortestPath(from: 0, to: 2) == [0, 1, 2])
    #expect(square.shortestPath(from: 0, to: 0) == [0])
    #expect(square.shortestPath(from: 0, to: 4) == nil)
  }

  @Test func `a directed edge is not crossed backwards`() throws {
    let graph = try Adjacency(vertexCount: 2, edges: [(0, 1)], isDirected: true)
    #expect(graph.shortestPath(from: 0, to: 1) == [0, 1])
    #expect(graph.shortestPath(from: 1, to: 0) == nil)
  }
}
