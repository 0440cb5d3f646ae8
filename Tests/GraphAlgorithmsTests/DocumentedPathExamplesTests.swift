import GraphAlgorithms
import Testing

/// The examples of doc comments on paths that no test of their method runs.
@Suite struct DocumentedPathExamplesTests {
  @Test func `costs are zero or more`() throws {
    #expect(try ArcCosts(edges: [1, 0.5, .infinity]).edges.count == 3)
    #expect(try ArcCosts(edges: [1, 1], vertices: [0, 2, 0]).vertices[1] == 2)
    let error = #expect(throws: ArcCostError.self) { try ArcCosts(edges: [-1]) }
    #expect(error?.description.hasPrefix("Edge 0 costs -1.0, ") == true)
  }

  @Test func `the cheapest path goes round a heavy edge`() throws {
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 2, weight: 5)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 2)
    let graph = builder.build()
    #expect(graph.cheapestPath(from: 0, to: 2)?.vertices == [0, 1, 2])
    #expect(graph.cheapestPath(from: 0, to: 2)?.cost == 4.0)
    let paths = builder.build().cheapestPaths(from: 0, to: 2, limit: 5)
    #expect(paths.map(\.vertices) == [[0, 1, 2], [0, 2]])
    #expect(paths.map(\.cost) == [4.0, 5.0])
  }

  @Test func `a tree holds the cheapest paths to all`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 4)
    try builder.append(from: 0, to: 2, weight: 5)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 2)
    let tree = builder.build().cheapestPathTree(from: 0)
    #expect(tree.path(to: 2)?.vertices == [0, 1, 2])
    #expect(tree.path(to: 2)?.cost == 4.0)
    #expect(tree.predecessor(of: 2) == 1)
    #expect(tree.path(to: 3) == nil)
  }

  @Test func `weighted distances add weights`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 4)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 0.5)
    try builder.append(from: 0, to: 2, weight: 4)
    let distances = builder.build().weightedDistances(from: 0)
    #expect(distances[2] == 2.5)
    #expect(distances[3] == nil)
    #expect(distances.reachedCount == 3)
  }

  @Test func `the distance across a square is two steps`() throws {
    let square = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.distance(from: 0, to: 2) == 2)
    #expect(square.distance(from: 0, to: 0) == 0)
    #expect(square.distance(from: 0, to: 4) == nil)
  }

  @Test func `there are two shortest paths across a square`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(agree([square.shortestPaths(from: 0, to: 2).countLogarithm()], [0.693_147_180_560]))
  }

  @Test func `simple paths come in the order of their vertices`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    let paths = square.simplePaths(from: 0, to: 2, maximumLength: 2)
    #expect(Array(paths) == [[0, 1, 2], [0, 2], [0, 3, 2]])
    #expect(paths.contains([0, 2]))
  }
}
