extension Adjacency {
  /// Returns the most paths from one vertex to another of which no two share a vertex between.
  ///
  /// By the theorem of Menger there are as many as vertices must be removed at least to part the two,
  /// unless an edge joins them; that edge is one of the paths.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.vertexDisjointPaths(from: 0, to: 2)     // [[0, 1, 2], [0, 3, 2]]
  /// ```
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex, another one.
  ///   - limit: How many paths to look for at most.
  /// - Returns: The paths, the shortest first; none where source and target are the same.
  /// - Complexity: O(*k* · (*n* + *m*)) for *k* paths.
  ///
  /// Menger, K. (1927). Zur allgemeinen Kurventheorie. *Fundamenta Mathematicae* 10, 96–115.
  public func vertexDisjointPaths(
    from source: Int, to target: Int, limit: Int = .max
  ) -> [[Int]] {
    disjointPaths(from: source, to: target, sharing: .vertices, limit: limit)
  }

  /// Returns the most paths from one vertex to another of which no two share an edge.
  ///
  /// Parallel edges count as one. There are as many as edges must be removed at least to part the two.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex, another one.
  ///   - limit: How many paths to look for at most.
  /// - Returns: The paths, the shortest first; none where source and target are the same.
  /// - Complexity: O(*k* · (*n* + *m*)) for *k* paths.
  ///
  /// Ford, L. R. and Fulkerson, D. R. (1956). Maximal flow through a network. *Canadian Journal of
  /// Mathematics* 8, 399–404.
  public func edgeDisjointPaths(
    from source: Int, to target: Int, limit: Int = .max
  ) -> [[Int]] {
    disjointPaths(from: source, to: target, sharing: .edges, limit: limit)
  }

  private func disjointPaths(
    from source: Int, to target: Int, sharing share: UnitFlow.Share, limit: Int
  ) -> [[Int]] {
    flow(from: source, to: target, sharing: share, limit: limit)?.paths() ?? []
  }

  /// The most paths that share no vertex, from which to tell the smallest sets that part the two.
  package func vertexFlow(from source: Int, to target: Int, limit: Int = .max) -> UnitFlow? {
    flow(from: source, to: target, sharing: .vertices, limit: limit)
  }

  /// The most paths that share no edge, from which to tell the smallest sets that part the two.
  package func edgeFlow(from source: Int, to target: Int, limit: Int = .max) -> UnitFlow? {
    flow(from: source, to: target, sharing: .edges, limit: limit)
  }

  private func flow(
    from source: Int, to target: Int, sharing share: UnitFlow.Share, limit: Int
  ) -> UnitFlow? {
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    guard source != target else { return nil }
    var flow = UnitFlow(in: self, from: source, to: target, share: share)
    flow.augment(to: limit)
    return flow
  }
}
