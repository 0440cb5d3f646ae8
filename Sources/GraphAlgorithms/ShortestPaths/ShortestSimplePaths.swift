extension Adjacency {
  /// Returns the shortest paths from one vertex to another that visit no vertex twice, in steps.
  ///
  /// The paths come by length, then by lower vertices, and asking for more of them only adds to the
  /// end of the list: first all shortest paths, then those a step longer, and so on. Weights of the
  /// graph play no part, and parallel edges carry the same path.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.shortestSimplePaths(from: 0, to: 1, limit: 5)  // [[0, 1], [0, 3, 2, 1]]
  /// ```
  ///
  /// A vertex reaches itself by one path of no steps.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  /// - Returns: The vertices of each path, both ends included; fewer than `limit` paths if there are
  ///   no more.
  /// - Complexity: O(*k l m*) for *k* paths of at most *l* steps. Memory is that of
  ///   ``cheapestPath(from:to:)``, and 24 bytes for each step of the paths.
  ///
  /// Yen, J. Y. (1971). Finding the K shortest loopless paths in a network. *Management Science*
  /// 17(11), 712–716. Lawler, E. L. (1972). A procedure for computing the K best solutions to
  /// discrete optimization problems. *Management Science* 18(7), 401–405.
  public func shortestSimplePaths(from source: Int, to target: Int, limit: Int) -> [[Int]] {
    rankedPaths(from: source, to: target, limit: limit, byWeight: false, Checkpoint())
      .map(\.vertices)
  }

  /// Returns the shortest paths that visit no vertex twice, reporting how much is done.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  ///   - progress: Called before each search with the share of the paths that are found, from 0 to 1;
  ///     to cancel, it throws.
  /// - Returns: The vertices of each path.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*k l m*) for *k* paths of at most *l* steps.
  public func shortestSimplePaths<Failure>(
    from source: Int, to target: Int, limit: Int, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [[Int]] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      rankedPaths(from: source, to: target, limit: limit, byWeight: false, checkpoint)
    }.map(\.vertices)
  }

  /// Returns the cheapest paths from one vertex to another by the weights of the graph.
  ///
  /// It is ``cheapestPaths(from:to:limit:costs:)`` with the weights of edges for costs, and needs no
  /// edge ids. Its first path is ``cheapestPath(from:to:)``.
  ///
  /// ```swift
  /// var builder = AdjacencyBuilder()
  /// try builder.append(from: 0, to: 2, weight: 5)
  /// try builder.append(from: 0, to: 1, weight: 2)
  /// try builder.append(from: 1, to: 2, weight: 2)
  /// let paths = builder.build().cheapestPaths(from: 0, to: 2, limit: 5)
  /// paths.map(\.vertices)  // [[0, 1, 2], [0, 2]]
  /// paths.map(\.cost)      // [4.0, 5.0]
  /// ```
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  /// - Returns: The paths, cheapest first, fewer than `limit` if there are no more.
  /// - Complexity: O(*k l m* log *n*) for *k* paths of at most *l* steps; the memory of
  ///   ``cheapestPath(from:to:)``.
  public func cheapestPaths(from source: Int, to target: Int, limit: Int) -> [CostedPath] {
    rankedPaths(from: source, to: target, limit: limit, byWeight: true, Checkpoint())
  }

  /// Returns the cheapest paths by the weights of the graph, reporting how much is done.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  ///   - progress: Called before each search with the share of the paths that are found, from 0 to 1;
  ///     to cancel, it throws.
  /// - Returns: The paths, cheapest first.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*k l m* log *n*) for *k* paths of at most *l* steps.
  public func cheapestPaths<Failure>(
    from source: Int, to target: Int, limit: Int, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [CostedPath] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      rankedPaths(from: source, to: target, limit: limit, byWeight: true, checkpoint)
    }
  }

  private func rankedPaths(
    from source: Int, to target: Int, limit: Int, byWeight: Bool, _ checkpoint: Checkpoint
  ) -> [CostedPath] {
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    return withSpurs(
      to: target, byWeight: byWeight,
      RankingTask(source: source, limit: limit, checkpoint: checkpoint))
  }
}

private struct RankingTask: SpurTask {
  let source: Int
  let limit: Int
  let checkpoint: Checkpoint

  func run<Spurs: SpurSearching>(_ spurs: inout Spurs) -> [CostedPath] {
    RankedPaths.list(from: source, limit: limit, &spurs, checkpoint)
  }
}
