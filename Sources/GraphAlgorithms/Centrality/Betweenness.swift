extension Adjacency {
  /// Returns how much each vertex lies between the others.
  ///
  /// For each pair of other vertices it is the share of their shortest paths that pass through the
  /// vertex, and all these shares are summed. A broker between two groups that know of each other
  /// only through it scores highest.
  ///
  /// ```swift
  /// let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  /// star.betweenness(normalized: false)  // [3.0, 0.0, 0.0, 0.0]
  /// star.betweenness(normalized: true)   // [1.0, 0.0, 0.0, 0.0]
  /// ```
  ///
  /// - Pairs are unordered in an undirected graph and ordered in a directed one. The two ends of a
  ///   path do not lie on it.
  /// - The normalized values are divided by the number of pairs of other vertices, (*n* − 1)(*n* −
  ///   2)/2 undirected and (*n* − 1)(*n* − 2) directed, and are 0 where there is no such pair.
  /// - Parallel edges are so many distinct paths, as igraph counts them; the simplified graph counts
  ///   vertices only, as NetworkX does. Loops change nothing.
  /// - Path counts too large for a `Double`, as every large grid has, are counted with an exponent
  ///   of their own: values are finite and as exact as elsewhere.
  ///
  /// - Parameter normalized: Whether to divide by the number of pairs.
  /// - Returns: For each vertex its betweenness.
  /// - Complexity: O(*n m*)
  ///
  /// Freeman, L. C. (1977). A set of measures of centrality based on betweenness. *Sociometry*
  /// 40(1), 35–41. Brandes, U. (2001). A faster algorithm for betweenness centrality. *Journal of
  /// Mathematical Sociology* 25(2), 163–177.
  public func betweenness(normalized: Bool) -> [Double] {
    var sums = inGivenOrder(withRows { rows, _ in BetweennessSearch.sums(over: rows) })
    let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
    // Every search counts ordered pairs, so an undirected pair has been counted twice.
    let divisor = normalized ? pairs : isDirected ? 1 : 2
    guard divisor > 0 else { return Array(repeating: 0, count: vertexCount) }
    for vertex in sums.indices { sums[vertex] /= divisor }
    return sums
  }
}
