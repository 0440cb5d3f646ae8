import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Questions for paths that nobody should ask, and that somebody will.
@Suite struct PathLimitsTests {
  private let square = [(0, 1), (1, 2), (2, 3), (3, 0)]

  @Test(arguments: [1_000_000_000, Int.max])
  func `a limit that is never reached takes no room`(limit: Int) throws {
    let graph = try Adjacency(vertexCount: 5, edges: square)
    let costs = try ArcCosts(edges: [1, 1, 1, 1])
    #expect(graph.shortestSimplePaths(from: 0, to: 2, limit: limit) == [[0, 1, 2], [0, 3, 2]])
    #expect(graph.cheapestPaths(from: 0, to: 2, limit: limit).map(\.cost) == [2, 2])
    #expect(
      graph.cheapestPaths(from: 0, to: 2, limit: limit, costs: costs).map(\.cost) == [2, 2])
  }

  @Test(arguments: [0, -1, Int.min])
  func `a limit that is not positive lists nothing`(limit: Int) throws {
    let graph = try Adjacency(vertexCount: 5, edges: square)
    let costs = try ArcCosts(edges: [1, 1, 1, 1])
    for target in graph.vertices {
      #expect(graph.shortestSimplePaths(from: 0, to: target, limit: limit).isEmpty)
      #expect(graph.cheapestPaths(from: 0, to: target, limit: limit).isEmpty)
      #expect(graph.cheapestPaths(from: 0, to: target, limit: limit, costs: costs).isEmpty)
    }
  }

  @Test(arguments: [1, 2, Int.max])
  func `a vertex reaches itself in one way, and one out of reach in none`(limit: Int) throws {
    let graph = try Adjacency(vertexCount: 5, edges: square + [(0, 0), (0, 0)])
    #expect(graph.shortestSimplePaths(from: 0, to: 0, limit: limit) == [[0]])
    #expect(
      graph.cheapestPaths(from: 0, to: 0, limit: limit) == [CostedPath(vertices: [0], cost: 0)])
    #expect(Array(graph.simplePaths(from: 0, to: 0, maximumLength: limit)) == [[0]])
    #expect(Array(graph.shortestPaths(from: 0, to: 0)) == [[0]])
    #expect(graph.shortestSimplePaths(from: 0, to: 4, limit: limit).isEmpty)
    #expect(graph.cheapestPaths(from: 4, to: 0, limit: limit).isEmpty)
    #expect(Array(graph.simplePaths(from: 0, to: 4, maximumLength: limit)).isEmpty)
    #expect(Array(graph.shortestPaths(from: 4, to: 0)).isEmpty)
  }

  @Test(arguments: [false, true])
  func `twenty thousand parallel edges are one path`(isDirected: Bool) throws {
    var builder = AdjacencyBuilder(isDirected: isDirected)
    for number in 0..<20_000 {
      try builder.append(from: 0, to: 1, weight: Double(7 + number % 3))
    }
    try builder.append(from: 1, to: 2, weight: 1)
    for layout in KnownAdjacency.layouts {
      let graph = builder.build(layout: layout)
      #expect(
        graph.cheapestPaths(from: 0, to: 2, limit: .max)
          == [CostedPath(vertices: [0, 1, 2], cost: 8)])
      #expect(graph.shortestSimplePaths(from: 0, to: 2, limit: .max) == [[0, 1, 2]])
      #expect(Array(graph.simplePaths(from: 0, to: 2, maximumLength: .max)) == [[0, 1, 2]])
      let paths = graph.shortestPaths(from: 0, to: 2)
      #expect(paths.count == 1 && Array(paths) == [[0, 1, 2]])
    }
  }

  @Test func `the first of more paths than there are atoms come at once`() throws {
    let vertices = 0..<100
    let complete = try Adjacency(
      vertexCount: vertices.count,
      edges: vertices.flatMap { start in (start + 1..<vertices.count).map { (start, $0) } })
    let first = complete.simplePaths(from: 0, to: 99, maximumLength: .max).prefix(2)
    #expect(first.map(\.count) == [100, 99])
    #expect(
      complete.shortestSimplePaths(from: 0, to: 99, limit: 3) == [
        [0, 99], [0, 1, 99], [0, 2, 99],
      ])
  }
}
