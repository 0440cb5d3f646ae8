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
  ///   path do not lie on it. A pair that no path joins has nothing between.
  /// - The normalized values are divided by the number of pairs of other vertices, (*n* − 1)(*n* −
  ///   2)/2 undirected and (*n* − 1)(*n* − 2) directed, and are 0 where there is no such pair.
  /// - Parallel edges are so many distinct paths, as igraph counts them; the simplified graph counts
  ///   vertices only, as NetworkX does. Loops change nothing.
  /// - Path counts too large for a `Double`, as every large grid has, are counted with an exponent
  ///   of their own: values are finite and as exact as elsewhere.
  /// - The values are the same to the last bit for any number of threads. The two layouts add in
  ///   another order, and agree to about twelve digits.
  ///
  /// Trees that hang on an undirected graph are taken off first, and eight or sixteen searches run
  /// side by side unless shortest paths have more than 64 steps.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  /// - Returns: For each vertex its betweenness.
  /// - Complexity: O(*n m*), and O(*n m* log *n*) by weights. Memory for each thread: 110 to 200
  ///   bytes for each vertex and the bits of each level, or 100 bytes where searches run one by one.
  ///
  /// Freeman, L. C. (1977). A set of measures of centrality based on betweenness. *Sociometry*
  /// 40(1), 35–41. Brandes, U. (2001). A faster algorithm for betweenness centrality. *Journal of
  /// Mathematical Sociology* 25(2), 163–177.
  public func betweenness(
    normalized: Bool, lengths: PathLength = .steps, threads: Int = 1
  ) -> [Double] {
    betweenness(normalized, lengths, threads, Checkpoint())
  }

  /// Returns how much each vertex lies between the others, reporting how much is done.
  ///
  /// ```swift
  /// let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
  /// try star.betweenness(normalized: true, threads: 2) { _ in try Task.checkCancellation() }
  /// ```
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex its betweenness.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n m*), and O(*n m* log *n*) by weights.
  public func betweenness<Failure>(
    normalized: Bool, lengths: PathLength = .steps, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { betweenness(normalized, lengths, threads, $0) }
  }

  private func betweenness(
    _ normalized: Bool, _ lengths: PathLength, _ threads: Int, _ checkpoint: Checkpoint
  ) -> [Double] {
    var sums = betweennessSums(
      sources: Column(repeating: 1, count: vertexCount),
      targets: Column(repeating: 1, count: vertexCount), lengths, threads, checkpoint)
    let pairs = Double(vertexCount - 1) * Double(vertexCount - 2)
    // Every search counts ordered pairs, so an undirected pair has been counted twice.
    let divisor = normalized ? pairs : isDirected ? 1 : 2
    guard divisor > 0 else { return Array(repeating: 0, count: vertexCount) }
    for vertex in sums.indices { sums[vertex] /= divisor }
    return sums
  }
}

/// What makes a path short.
public enum PathLength: Hashable, Sendable {
  /// Each edge is one step.
  case steps
  /// Each edge is as long as its weight; without weights, 1.
  ///
  /// Weights are added as `Double`s from the source on: two ways as long as each other on paper are a
  /// tie only if their sums are exact, as those of whole numbers, halves and other multiples of a
  /// power of two are. An edge of weight 0, or so light that it changes no sum, is longer than none
  /// but shorter than any other: of ways of the same length, those with fewest such edges are the
  /// shortest. Sums never exceed a `Double`, however large weights are.
  case weights
}
