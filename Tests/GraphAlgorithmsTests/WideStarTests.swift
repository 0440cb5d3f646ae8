import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Many paths that all turn off at the same vertex.
@Suite struct WideStarTests {
  private static let width = 1500

  /// The source 0 beside all vertices from 2 on, and these beside the target 1.
  private var edges: [(Int, Int)] { (2..<Self.width + 2).flatMap { [(0, $0), ($0, 1)] } }

  private var paths: [[Int]] { (2..<Self.width + 2).map { [0, $0, 1] } }

  @Test(.timeLimit(.minutes(5)))
  func `as many shortest paths as a vertex has neighbors are soon listed`() throws {
    let graph = try Adjacency(vertexCount: Self.width + 2, edges: edges)
    #expect(graph.shortestSimplePaths(from: 0, to: 1, limit: Self.width + 1) == paths)
  }

  @Test(.timeLimit(.minutes(5)))
  func `as many cheapest paths as a vertex has neighbors are soon listed`() throws {
    let graph = try Adjacency(vertexCount: Self.width + 2, edges: edges)
    let costs = try ArcCosts(edges: edges.indices.map { 1 + Double($0 / 2) / 4096 })
    let found = graph.cheapestPaths(from: 0, to: 1, limit: 1000, costs: costs)
    #expect(found.map(\.vertices) == Array(paths.prefix(1000)))
    #expect(found.map(\.cost) == (0..<1000).map { 2 + Double($0) / 2048 })
  }

  @Test(.timeLimit(.minutes(5)))
  func `long paths that turn off at one vertex are soon listed`() throws {
    // Behind the star there is a chain, so that classes are bounded before they are searched.
    let (width, length) = (400, 70)
    var edges = (0..<width).flatMap { [(0, 1 + $0), (1 + $0, width + 1)] }
    let chain = Array(width + 1...width + length)
    edges += zip(chain, chain.dropFirst()).map { ($0, $1) }
    let paths = (1...width).map { [0, $0] + chain }
    let graph = try Adjacency(vertexCount: width + length + 1, edges: edges)
    let end = width + length
    #expect(graph.shortestSimplePaths(from: 0, to: end, limit: width + 1) == paths)
    let costs = try ArcCosts(edges: edges.map { _ in 1 })
    #expect(
      graph.cheapestPaths(from: 0, to: end, limit: width + 1, costs: costs).map(\.vertices)
        == paths)
  }
}
