extension Adjacency {
  /// Returns the cheapest path from one vertex to another by the weights of the graph.
  ///
  /// ```swift
  /// var builder = AdjacencyBuilder()
  /// try builder.append(from: 0, to: 2, weight: 5)
  /// try builder.append(from: 0, to: 1, weight: 2)
  /// try builder.append(from: 1, to: 2, weight: 2)
  /// let graph = builder.build()
  /// graph.cheapestPath(from: 0, to: 2)?.vertices  // [0, 1, 2]
  /// graph.cheapestPath(from: 0, to: 2)?.cost      // 4.0
  /// ```
  ///
  /// Of several cheapest paths it is the one of fewest steps, and of those the one that turns to the
  /// lowest vertex wherever it can. A path costs the sum of the weights of its edges, of parallel
  /// ones the lightest; without weights every edge costs 1. A vertex reaches itself by a path of no
  /// steps. Weights that are not whole numbers are added as `Double`s: paths whose costs differ by
  /// no more than rounding may be taken for one another.
  ///
  /// The search runs from both ends and reads only the light edges of each vertex. For that, the
  /// first question by weight sorts the edges of hubs and keeps which are the lightest quarter: at
  /// most 2 bytes for each edge, for as long as the graph lives.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the path.
  ///   - target: Its last vertex.
  /// - Returns: The path, or `nil` where none leads.
  /// - Complexity: O(*m* log *n*), usually far less than a search of the whole graph. Memory is two
  ///   times 16 to 24 bytes for each vertex and a tenth more, kept for the next question, as often as
  ///   questions are asked at once but eight times at the most; and while it runs 4 to 40 for each
  ///   vertex that was reached and 12 to 60 for each edge on ties.
  ///
  /// Pohl, I. (1971). Bi-directional search. *Machine Intelligence* 6, 127–140. Spira, P. M. (1973).
  /// A new algorithm for finding all shortest paths in a graph of positive arcs in average time
  /// O(*n*² log² *n*). *SIAM Journal on Computing* 2(1), 28–32.
  public func cheapestPath(from source: Int, to target: Int) -> CostedPath? {
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    return withSpurs(to: target, byWeight: true, PathTask(source: source))
  }
}

private struct PathTask: SpurTask {
  let source: Int

  func run<Spurs: SpurSearching>(_ spurs: inout Spurs) -> CostedPath? {
    spurs.path(from: source, avoiding: [], excluding: [], limit: .infinity)
      .map { CostedPath(vertices: $0.vertices, cost: $0.cost) }
  }
}
