extension Adjacency {
  /// Returns the smallest sets of vertices without which no path leads from one vertex to another.
  ///
  /// All such sets are of one size, and each holds one vertex of each of the most disjoint paths. So
  /// sets are built up path by path, and a vertex is kept if those that remain can be parted by one
  /// vertex less: nothing is tried twice, and each trial leads to a set.
  ///
  /// ```swift
  /// let line = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  /// line.minimumVertexCuts(from: 0, to: 3, limit: 10)     // [[1], [2]]
  /// ```
  ///
  /// - Parameters:
  ///   - source: The vertex to leave.
  ///   - target: The vertex to reach, another one.
  ///   - limit: How many sets to return at most.
  /// - Returns: The sets, each in ascending order; none where no path leads there, or where an edge
  ///   joins the two, whom no vertex can part.
  /// - Complexity: O(*s* · *p* · *k* · (*n* + *m*)) for *s* sets of *k* vertices on paths with *p*
  ///   vertices together.
  ///
  /// Menger, K. (1927). Zur allgemeinen Kurventheorie. *Fundamenta Mathematicae* 10, 96–115.
  public func minimumVertexCuts(from source: Int, to target: Int, limit: Int) -> [[Int]] {
    let paths = vertexDisjointPaths(from: source, to: target)
    if paths.isEmpty || paths.contains(where: { $0.count == 2 }) { return [] }
    return cuts(through: paths.map { $0.dropFirst().dropLast().map { [$0] } }, limit: limit) {
      cut, least in
      var flow = UnitFlow(
        in: self, from: source, to: target, share: .vertices,
        withoutVertices: Set(cut.joined()))
      flow.augment(to: least + 1)
      return flow.count
    }.map { $0.joined().sorted() }
  }

  /// Returns the smallest sets of edges without which no path leads from one vertex to another.
  ///
  /// Parallel edges count as one, and are all in a set or none.
  ///
  /// - Parameters:
  ///   - source: The vertex to leave.
  ///   - target: The vertex to reach, another one.
  ///   - limit: How many sets to return at most.
  /// - Returns: The sets, each edge by the two vertices it joins, in the direction of the paths.
  /// - Complexity: As for ``minimumVertexCuts(from:to:limit:)``.
  public func minimumEdgeCuts(
    from source: Int, to target: Int, limit: Int
  ) -> [[(from: Int, to: Int)]] {
    let paths = edgeDisjointPaths(from: source, to: target)
    let edges = paths.map { path in zip(path, path.dropFirst()).map { [$0, $1] } }
    return cuts(through: edges, limit: limit) { cut, least in
      let arcs = cut.map { UnitFlow.Arc(from: $0[0], to: $0[1]) }
      var flow = UnitFlow(
        in: self, from: source, to: target, share: .edges,
        withoutArcs: Set(isDirected ? arcs : arcs.map(\.edge)))
      flow.augment(to: least + 1)
      return flow.count
    }.map { cut in cut.map { (from: $0[0], to: $0[1]) } }
  }

  /// The sets of one part of each path that leave a flow of 0.
  private func cuts(
    through paths: [[[Int]]], limit: Int, flow: ([[Int]], Int) -> Int
  ) -> [[[Int]]] {
    var found: [[[Int]]] = []
    func extend(_ cut: [[Int]]) {
      if found.count >= limit { return }
      if cut.count == paths.count { return found.append(cut) }
      for part in paths[cut.count] {
        let longer = cut + [part]
        let least = paths.count - longer.count
        if flow(longer, least) == least { extend(longer) }
      }
    }
    if limit > 0, !paths.isEmpty { extend([]) }
    return found
  }
}
