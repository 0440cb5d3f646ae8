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
  /// is exact for few vertices, such as 13 of two hundred, and mostly for 7 of a million. Beyond that it
  /// is that of Mehlhorn (1988): without costs of vertices at most 2 · (1 − 1/*k*) times the best for
  /// *k* vertices, with them at most *k* − 1 times; ``SteinerTree/lowerBound`` tells how near it is for
  /// sure.
  ///
  /// A large graph is searched around the vertices only, as far as the best tree may reach: the best
  /// trees of fewer of them tell how far that is.
  ///
  /// - Parameters:
  ///   - terminals: The vertices to join, in whatever order.
  ///   - costs: What crossing each edge and passing each vertex costs, as for
  ///     ``cheapestPaths(from:to:limit:costs:)``; what costs infinitely much is closed.
  /// - Returns: The tree, or `nil` where they do not hang together or there are none.
  /// - Complexity: O(3ᵏ *n* + 2ᵏ *m* log *n*) for *k* vertices where exact, with 24 · 2ᵏ⁻¹ · *n* bytes,
  ///   in a large graph usually far less; else O(*m* log *n*).
  ///
  /// Dreyfus, S. E. and Wagner, R. A. (1971). The Steiner problem in graphs. *Networks* 1(3), 195–207.
  /// Erickson, R. E., Monma, C. L. and Veinott, A. F. (1987). Send-and-split method for minimum-concave-cost
  /// network flows. *Mathematics of Operations Research* 12(4), 634–664. Hougardy, S., Silvanus, J. and
  /// Vygen, J. (2017). Dijkstra meets Steiner: a fast exact goal-oriented Steiner tree algorithm.
  /// *Mathematical Programming Computation* 9(2), 135–202. Mehlhorn, K. (1988). A faster approximation
  /// algorithm for the Steiner problem in graphs. *Information Processing Letters* 27(3), 125–128.
  public func steinerTree(joining terminals: [Int], costs: ArcCosts) -> SteinerTree? {
    steinerTree(joining: terminals, costs: costs, effort: 150_000_000)
  }

  /// The same, exact as long as it takes no more than so many additions.
  package func steinerTree(
    joining terminals: [Int], costs: ArcCosts, effort: Int
  ) -> SteinerTree? {
    steinerTree(joining: terminals, costs: costs) { problem in
      let isSmall = problem.isSmall(for: effort)
      if isSmall, vertexCount <= 4096 { return DreyfusWagner.tree(of: problem) }
      if problem.terminals.count <= 7, vertexCount < Int32.max {
        switch BoundedDreyfusWagner.answer(to: problem, effort: effort / 4) {
        case .tree(let tree): return tree
        case .apart: return nil
        case .unknown: break
        }
      }
      return isSmall ? DreyfusWagner.tree(of: problem) : MehlhornTree.tree(of: problem)
    }
  }

  /// The same, exact, by a search around the vertices or of the whole graph, whatever it takes.
  package func steinerTree(
    joining terminals: [Int], costs: ArcCosts, isBounded: Bool
  ) -> SteinerTree? {
    steinerTree(joining: terminals, costs: costs) { problem in
      guard isBounded else { return DreyfusWagner.tree(of: problem) }
      guard case .tree(let tree) = BoundedDreyfusWagner.answer(to: problem, effort: .max)
      else { return nil }
      return tree
    }
  }

  private func steinerTree(
    joining terminals: [Int], costs: ArcCosts, _ search: (SteinerProblem) -> SteinerTree?
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
    return search(SteinerProblem(graph: self, terminals: joined, costs: costs))
  }
}
