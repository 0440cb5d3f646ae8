/// A tree that joins some vertices, and how much cheaper another could be.
///
/// ```swift
/// let star = try Adjacency(vertexCount: 5, edges: [(0, 3), (1, 3), (2, 3), (0, 4), (4, 1)])
/// let costs = try ArcCosts(edges: [1, 1, 1, 1, 1])
/// let tree = star.steinerTree(joining: [0, 1, 2], costs: costs)
/// tree?.edges     // [0, 1, 2]
/// tree?.vertices  // [0, 1, 2, 3]
/// tree?.isExact   // true
/// ```
public struct SteinerTree: Equatable, Sendable {
  /// The edges, ascending.
  public let edges: [Int]

  /// The vertices on them, ascending; the only vertex where there are no edges.
  public let vertices: [Int]

  /// What the edges and the vertices between those joined cost.
  public let cost: Double

  /// What every tree costs at least that joins the same vertices.
  public let lowerBound: Double

  /// Whether no tree is cheaper, nor equally cheap with fewer edges.
  public let isExact: Bool
}

extension Adjacency {
  /// Returns the cheapest tree that joins some vertices, of several the one of fewest edges.
  ///
  /// The vertices that are joined cost nothing themselves. Every edge is crossed either way. The answer
  /// is exact for few vertices in a graph that is not too large: for 3 of a million or 13 of two hundred.
  /// Beyond that it is that of Mehlhorn (1988): without costs of vertices at most 2 · (1 − 1/*k*) times
  /// the best for *k* vertices, with them at most *k* − 1 times; ``SteinerTree/lowerBound`` tells how
  /// near it is for sure.
  ///
  /// - Parameters:
  ///   - terminals: The vertices to join, in whatever order.
  ///   - costs: What crossing each edge and passing each vertex costs, as for
  ///     ``cheapestPaths(from:to:limit:costs:)``; what costs infinitely much is closed.
  /// - Returns: The tree, or `nil` where they do not hang together or there are none.
  /// - Complexity: O(3ᵏ *n* + 2ᵏ *m* log *n*) for *k* vertices where exact, with 24 · 2ᵏ⁻¹ · *n* bytes; else
  ///   O(*m* log *n*).
  ///
  /// Dreyfus, S. E. and Wagner, R. A. (1971). The Steiner problem in graphs. *Networks* 1(3), 195–207.
  /// Erickson, R. E., Monma, C. L. and Veinott, A. F. (1987). Send-and-split method for minimum-concave-cost
  /// network flows. *Mathematics of Operations Research* 12(4), 634–664. Mehlhorn, K. (1988). A faster
  /// approximation algorithm for the Steiner problem in graphs. *Information Processing Letters* 27(3),
  /// 125–128.
  public func steinerTree(joining terminals: [Int], costs: ArcCosts) -> SteinerTree? {
    steinerTree(joining: terminals, costs: costs, effort: 150_000_000)
  }

  /// The same, exact as long as it takes no more than so many additions.
  package func steinerTree(
    joining terminals: [Int], costs: ArcCosts, effort: Int
  ) -> SteinerTree? {
    precondition(terminals.allSatisfy(vertices.contains), "The vertex is not in the graph.")
    precondition(costs.edges.count == edgeIDs.count, "There is not one cost for each edge id.")
    precondition(
      costs.vertices.isEmpty || costs.vertices.count == vertexCount,
      "There is not one cost for each vertex.")
    let joined = Set(terminals).sorted()
    guard let first = joined.first else { return nil }
    if joined.count == 1 {
      return SteinerTree(edges: [], vertices: [first], cost: 0, lowerBound: 0, isExact: true)
    }
    let problem = SteinerProblem(graph: self, terminals: joined, costs: costs)
    return problem.isSmall(for: effort)
      ? DreyfusWagner.tree(of: problem) : MehlhornTree.tree(of: problem)
  }
}

/// Vertices to join, and what it costs.
struct SteinerProblem {
  let graph: Adjacency
  /// Each once, ascending.
  let terminals: [Int]
  let costs: ArcCosts
  private let isTerminal: [Bool]

  init(graph: Adjacency, terminals: [Int], costs: ArcCosts) {
    self.graph = graph
    self.terminals = terminals
    self.costs = costs
    var isTerminal = [Bool](repeating: false, count: graph.vertexCount)
    for terminal in terminals { isTerminal[terminal] = true }
    self.isTerminal = isTerminal
  }

  /// What it costs to pass a vertex.
  func toll(of vertex: Int) -> Double {
    isTerminal[vertex] || costs.vertices.isEmpty ? 0 : costs.vertices[vertex]
  }

  func isJoined(_ vertex: Int) -> Bool { isTerminal[vertex] }

  /// Calls a closure with each neighbor of a vertex, either way, and the edge that leads there.
  func forEachNeighbor(of vertex: Int, _ body: (_ neighbor: Int, _ edge: Int) -> Void) {
    graph.forEachArc(of: vertex, body)
    if graph.isDirected { graph.forEachArc(of: vertex, direction: .incoming, body) }
  }

  /// Whether the exact search takes no more than so many additions, and 200 megabytes.
  func isSmall(for effort: Int) -> Bool {
    let free = terminals.count - 1
    guard free <= 18 else { return false }
    let size = graph.vertexCount + 1
    let (sets, isTooMany) = size.multipliedReportingOverflow(by: 1 << free)
    guard !isTooMany, sets <= 8_400_000 else { return false }
    var splits = 1
    for _ in 0..<free { splits *= 3 }
    let (merging, overflows) = splits.multipliedReportingOverflow(by: size)
    let (walking, overflowsToo) = (1 << free).multipliedReportingOverflow(
      by: 8 * (graph.edgeCount + 1))
    return !overflows && !overflowsToo && merging <= effort && walking <= effort
  }
}
