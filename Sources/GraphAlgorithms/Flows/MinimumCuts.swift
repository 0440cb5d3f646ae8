extension Adjacency {
  /// Returns the smallest sets of vertices without which no path leads from one vertex to another.
  ///
  /// All such sets are of one size, and each holds one vertex of each of the most disjoint paths. So
  /// sets are built up path by path, of vertices that a search for one path more does not come behind:
  /// nothing is tried twice, and each trial leads to a set (Picard and Queyranne 1980).
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
  /// - Complexity: O(*p* · (*n* + *m*)) for paths with *p* vertices together, and O(*k* · *p*) for each
  ///   set of *k*.
  ///
  /// Menger, K. (1927). Zur allgemeinen Kurventheorie. *Fundamenta Mathematicae* 10, 96–115.
  public func minimumVertexCuts(from source: Int, to target: Int, limit: Int) -> [[Int]] {
    var flow = vertexFlow(from: source, to: target)
    return flow?.vertexCuts(limit: limit) ?? []
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
    var flow = edgeFlow(from: source, to: target)
    return flow?.edgeCuts(limit: limit) ?? []
  }
}

extension UnitFlow {
  /// The smallest sets of vertices that part the two, where the paths share no vertex and there are no
  /// more.
  package mutating func vertexCuts(limit: Int) -> [[Int]] {
    let paths = paths()
    if paths.isEmpty || paths.contains(where: { $0.count == 2 }) { return [] }
    let parts = paths.map { path in
      path.dropFirst().dropLast().map { Part(start: 2 * $0, end: 2 * $0 + 1) }
    }
    return cuts(through: parts, limit: limit).map { $0.map { $0.start / 2 }.sorted() }
  }

  /// The smallest sets of edges that part the two, where the paths share no edge and there are no more.
  package mutating func edgeCuts(limit: Int) -> [[(from: Int, to: Int)]] {
    let parts = paths().map { path in
      zip(path, path.dropFirst()).map { Part(start: 2 * $0 + 1, end: 2 * $1) }
    }
    return cuts(through: parts, limit: limit).map { cut in
      cut.map { (from: $0.start / 2, to: $0.end / 2) }
    }
  }

  /// A part of a path that may be in a set: the nodes before and behind it.
  private struct Part: Hashable {
    var start: Int
    var end: Int
  }

  /// The sets of one part of each path beyond which nothing leads.
  ///
  /// Where no path is left to add, a search goes from the source and from before each part of a set. If
  /// it comes behind none of them, they part the two; so it is enough to know where each part leads.
  private mutating func cuts(through paths: [[Part]], limit: Int) -> [[Part]] {
    guard limit > 0, !paths.isEmpty else { return [] }
    let parts = paths.flatMap { $0 }
    let ends = parts.map(\.end)
    let found = reachedGoals(from: [2 * source + 1] + parts.map(\.start), among: ends)
    guard let fromSource = found[0] else { return [] }
    var reached: [Part: Set<Int>] = [:]
    for (part, goals) in zip(parts, found.dropFirst()) {
      if let goals, !goals.contains(part.end), !fromSource.contains(part.end) {
        reached[part] = goals
      }
    }
    var sets: [[Part]] = []
    func extend(_ cut: [Part]) {
      if sets.count >= limit { return }
      if cut.count == paths.count { return sets.append(cut) }
      for part in paths[cut.count] {
        guard let goals = reached[part] else { continue }
        let isFit = cut.allSatisfy { other in
          !goals.contains(other.end) && reached[other]?.contains(part.end) == false
        }
        if isFit { extend(cut + [part]) }
      }
    }
    extend([])
    return sets
  }
}
