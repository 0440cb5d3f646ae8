extension Adjacency {
  /// Returns how close each vertex is to the others: the inverse of its mean distance.
  ///
  /// Whoever is close to all hears of everything soon, and through few others.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (3, 4)])
  /// graph.closeness(scope: .withinReach)  // [2/3, 1, 2/3, 1, 1]
  /// graph.closeness()                     // [1/3, 1/2, 1/3, 1/4, 1/4]
  /// ```
  ///
  /// Distances are steps; parallel edges, loops and weights change nothing. In a directed graph they
  /// are those *to* the others; with `.incoming`, as NetworkX counts them, those *from* the others.
  ///
  /// - Parameters:
  ///   - scope: What a vertex that does not reach all others is measured by.
  ///   - direction: Which edges of a directed graph to follow.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its closeness, from 0 to 1; 0 for one that reaches no other.
  /// - Complexity: That of ``distanceSummary(direction:threads:)``.
  ///
  /// Freeman, L. C. (1979). Centrality in social networks: conceptual clarification. *Social
  /// Networks* 1(3), 215–239. Wasserman, S. and Faust, K. (1994). *Social Network Analysis*,
  /// Cambridge University Press, 200–201.
  public func closeness(
    scope: ClosenessScope = .wholeGraph, direction: Direction = .outgoing, threads: Int = 1
  ) -> [Double] {
    distanceSummary(direction: direction, threads: threads).closeness(scope)
  }

  /// Returns how close each vertex is to the others, reporting how much is done.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// try path.closeness(threads: 2) { _ in try Task.checkCancellation() }  // [2/3, 1, 2/3]
  /// ```
  ///
  /// - Parameters:
  ///   - scope: What a vertex that does not reach all others is measured by.
  ///   - direction: Which edges of a directed graph to follow.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex its closeness, from 0 to 1; 0 for one that reaches no other.
  /// - Throws: What `progress` throws.
  /// - Complexity: That of ``distanceSummary(direction:threads:)``.
  public func closeness<Failure>(
    scope: ClosenessScope = .wholeGraph, direction: Direction = .outgoing, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try distanceSummary(direction: direction, threads: threads, progress: progress).closeness(scope)
  }

  /// Returns the sum of the inverse distances of each vertex, or their mean.
  ///
  /// Unlike ``closeness(scope:direction:threads:)`` it needs no convention for vertices out of reach:
  /// their inverse distance is 0.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (3, 4)])
  /// graph.harmonicCentrality(normalized: false)  // [1.5, 2.0, 1.5, 1.0, 1.0]
  /// graph.harmonicCentrality(normalized: true)   // [0.375, 0.5, 0.375, 0.25, 0.25]
  /// ```
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of other vertices, as igraph does unless told
  ///     not to; NetworkX does not.
  ///   - direction: Which edges of a directed graph to follow.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its harmonic centrality.
  /// - Complexity: That of ``distanceSummary(direction:threads:)``.
  ///
  /// Boldi, P. and Vigna, S. (2014). Axioms for centrality. *Internet Mathematics* 10(3–4), 222–262.
  public func harmonicCentrality(
    normalized: Bool, direction: Direction = .outgoing, threads: Int = 1
  ) -> [Double] {
    distanceSummary(direction: direction, threads: threads)
      .harmonicCentrality(normalized: normalized)
  }

  /// Returns the sum of the inverse distances of each vertex, or their mean, and reports how much is
  /// done.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of other vertices.
  ///   - direction: Which edges of a directed graph to follow.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex its harmonic centrality.
  /// - Throws: What `progress` throws.
  /// - Complexity: That of ``distanceSummary(direction:threads:)``.
  public func harmonicCentrality<Failure>(
    normalized: Bool, direction: Direction = .outgoing, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try distanceSummary(direction: direction, threads: threads, progress: progress)
      .harmonicCentrality(normalized: normalized)
  }
}
