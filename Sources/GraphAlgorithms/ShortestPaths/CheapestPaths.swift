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
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    precondition(costs.edges.count == edgeIDs.count, "There is not one cost for each edge id.")
    precondition(
      costs.vertices.isEmpty || costs.vertices.count == vertexCount,
      "There is not one cost for each vertex.")
    guard limit > 0 else { return [] }
    var search = SpurSearch(self, to: target, costs: costs)
    var candidates = PathCandidates()
    if let path = search.path(from: source, excluding: []) {
      candidates.insert(PathCandidate(path: path, deviation: 0, excluded: []), limit: limit)
    }
    var paths: [CostedPath] = []
    while let best = candidates.popFirst() {
      paths.append(best.path)
      guard paths.count < limit else { break }
      for deviation in best.deviations(using: &search) {
        candidates.insert(deviation, limit: limit - paths.count)
      }
    }
    return paths
  }
}

/// The best of all paths that begin alike and do not go on in certain ways.
///
/// Lawler's rule: all paths not yet listed are divided among the candidates, each of which is the
/// best of its class. So no path is found twice, and none needs to be compared with those listed.
private struct PathCandidate {
  let path: CostedPath
  /// The paths of the class agree up to the vertex at this index.
  let deviation: Int
  /// From that vertex none of them goes on to one of these.
  let excluded: [Int]

  /// Returns the best of each class that the paths of this one but its best fall into.
  func deviations(using search: inout SpurSearch) -> [PathCandidate] {
    let vertices = path.vertices
    let stepCosts = zip(vertices, vertices.dropFirst()).map { search.cost(from: $0, to: $1) }
    var found: [PathCandidate] = []
    for vertex in vertices.prefix(deviation) { search.block(vertex) }
    for spur in stepCosts.indices.dropFirst(deviation) {
      let excluded = (spur == deviation ? excluded : []) + [vertices[spur + 1]]
      if let rest = search.path(from: vertices[spur], excluding: excluded) {
        let cost = stepCosts[..<spur].reversed().reduce(rest.cost) { $1 + $0 }
        let path = CostedPath(vertices: vertices[..<spur] + rest.vertices, cost: cost)
        found.append(PathCandidate(path: path, deviation: spur, excluded: excluded))
      }
      search.block(vertices[spur])
    }
    for vertex in vertices { search.unblock(vertex) }
    return found.filter { $0.path.cost < .infinity }
  }
}

/// The candidates that can still be listed, best last.
private struct PathCandidates {
  private var candidates: [PathCandidate] = []

  mutating func popFirst() -> PathCandidate? {
    candidates.popLast()
  }

  /// Adds a candidate and, if there are then more than `limit`, gives up the worst.
  mutating func insert(_ candidate: PathCandidate, limit: Int) {
    var low = 0
    var high = candidates.count
    while low < high {
      let middle = (low + high) / 2
      if candidate.path < candidates[middle].path {
        low = middle + 1
      } else {
        high = middle
      }
    }
    candidates.insert(candidate, at: low)
    if candidates.count > limit { candidates.removeFirst() }
  }
}
