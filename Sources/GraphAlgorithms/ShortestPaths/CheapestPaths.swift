extension Adjacency {
  /// Returns the cheapest paths from one vertex to another that visit no vertex twice.
  ///
  /// The shortest path is often the least telling one. The paths come by cost, then by fewer steps,
  /// then by lower vertices, and asking for more of them only adds to the end of the list.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// let costs = try ArcCosts(edges: [1, 1, 1, 0.5])
  /// let paths = square.cheapestPaths(from: 0, to: 2, limit: 5, costs: costs)
  /// paths.map(\.vertices)  // [[0, 3, 2], [0, 1, 2]]
  /// paths.map(\.cost)      // [1.5, 2.0]
  /// ```
  ///
  /// Paths differ in their vertices; of parallel edges the cheapest is crossed. A vertex reaches
  /// itself by one path of no steps, at no cost. Paths of infinite cost are not listed.
  ///
  /// Costs are added as `Double`s, from the target back to the source. Two ways that cost the same
  /// on paper are a tie only if their sums are exact, as those of whole numbers, halves and other
  /// multiples of a power of two are; costs rounded to such multiples keep the promised order.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  ///   - costs: What crossing each edge and entering each vertex costs: one cost for each of
  ///     ``edgeIDs``, and one for each of ``vertices`` or none at all.
  /// - Returns: The paths, cheapest first, fewer than `limit` if there are no more.
  /// - Complexity: O(*k l m* log *n*) for *k* paths of at most *l* steps.
  ///
  /// Yen, J. Y. (1971). Finding the K shortest loopless paths in a network. *Management Science*
  /// 17(11), 712–716. Lawler, E. L. (1972). A procedure for computing the K best solutions to
  /// discrete optimization problems. *Management Science* 18(7), 401–405.
  public func cheapestPaths(
    from source: Int, to target: Int, limit: Int, costs: ArcCosts
  ) -> [CostedPath] {
    cheapestPaths(from: source, to: target, limit: limit, costs: costs, Checkpoint())
  }

  /// Returns the cheapest paths by costs, reporting how much is done.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - limit: How many paths to return at most; none if it is not positive.
  ///   - costs: What crossing each edge and entering each vertex costs.
  ///   - progress: Called before each search with the share of the paths that are found, from 0 to 1;
  ///     to cancel, it throws.
  /// - Returns: The paths, cheapest first.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*k l m* log *n*) for *k* paths of at most *l* steps.
  public func cheapestPaths<Failure>(
    from source: Int, to target: Int, limit: Int, costs: ArcCosts,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [CostedPath] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      cheapestPaths(from: source, to: target, limit: limit, costs: costs, checkpoint)
    }
  }

  private func cheapestPaths(
    from source: Int, to target: Int, limit: Int, costs: ArcCosts, _ checkpoint: Checkpoint
  ) -> [CostedPath] {
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    precondition(costs.edges.count == edgeIDs.count, "There is not one cost for each edge id.")
    precondition(
      costs.vertices.isEmpty || costs.vertices.count == vertexCount,
      "There is not one cost for each vertex.")
    var search = SpurSearch(self, from: source, to: target, costs: costs)
    return RankedPaths.list(from: source, limit: limit, &search, checkpoint)
  }
}
