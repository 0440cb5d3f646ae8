extension Adjacency {
  /// Returns how often a walk visits each vertex that follows edges at random and sometimes restarts.
  ///
  /// Whoever is pointed at by those who are pointed at themselves ranks high.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (1, 2)], isDirected: true)
  /// graph.pageRank()  // about [0.213, 0.213, 0.574]
  /// ```
  ///
  /// - A walk goes on with the probability `damping`, along any edge of its vertex; else it restarts
  ///   at any vertex. Where there is no edge to follow it always restarts.
  /// - Parallel edges count each, and a loop once. By weight, an edge is followed as often as its
  ///   weight says: one of weight 0 never, nor one that weighs less than 2⁻⁸⁰⁰ of the heaviest.
  /// - Values sum to 1. One more step of the walk would change them by no more than `tolerance`, in
  ///   sum over all vertices; so they are exact to `tolerance` / (1 − `damping`), in sum.
  ///
  /// - Parameters:
  ///   - damping: The probability that a walk goes on, from 0 to less than 1.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: What a further step may change; no less than 10⁻¹³ is reached.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex the share of time the walk is there.
  /// - Complexity: O(*m*) for each step. An undirected graph is solved by conjugate gradients, in 10
  ///   to 30 steps for the default tolerance; a directed one by as many as the walk takes to mix, at
  ///   most log `tolerance` / log `damping`. Memory is 52 bytes for each vertex.
  ///
  /// Page, L., Brin, S., Motwani, R. and Winograd, T. (1999). *The PageRank Citation Ranking:
  /// Bringing Order to the Web*. Stanford InfoLab. Hestenes, M. R. and Stiefel, E. (1952). Methods
  /// of conjugate gradients for solving linear systems. *Journal of Research of the National Bureau
  /// of Standards* 49(6), 409–436.
  public func pageRank(
    damping: Double = 0.85, usesWeights: Bool = false, tolerance: Double = 1e-8, threads: Int = 1
  ) -> [Double] {
    pageRank(
      restarts: equalRestarts, damping: damping, usesWeights: usesWeights, tolerance: tolerance,
      threads: threads, Checkpoint())
  }

  /// Returns how often a random walk visits each vertex, reporting how much is done.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (1, 2)], isDirected: true)
  /// try graph.pageRank(threads: 2) { _ in try Task.checkCancellation() }
  /// ```
  ///
  /// - Parameters:
  ///   - damping: The probability that a walk goes on, from 0 to less than 1.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: What a further step may change; no less than 10⁻¹³ is reached.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread after each step with what is done, from 0 to 1, as
  ///     far as the error tells; to cancel, it throws.
  /// - Returns: For each vertex the share of time the walk is there.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*m*) for each step.
  public func pageRank<Failure>(
    damping: Double = 0.85, usesWeights: Bool = false, tolerance: Double = 1e-8, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      pageRank(
        restarts: equalRestarts, damping: damping, usesWeights: usesWeights, tolerance: tolerance,
        threads: threads, checkpoint)
    }
  }

  /// Returns how often a random walk visits each vertex that restarts at certain vertices.
  ///
  /// It ranks all vertices by how close they are to these, and how well connected.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
  /// path.personalizedPageRank(from: [0])  // about [0.345, 0.459, 0.195, 0]
  /// ```
  ///
  /// A vertex that no walk reaches has exactly 0, and none has less.
  ///
  /// - Parameters:
  ///   - sources: Where walks restart, one or more vertices, each as often as it stands there.
  ///   - damping: The probability that a walk goes on, from 0 to less than 1.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: What a further step may change, in sum.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex the share of time the walk is there.
  /// - Complexity: That of ``pageRank(damping:usesWeights:tolerance:threads:)``.
  public func personalizedPageRank(
    from sources: some Sequence<Int>, damping: Double = 0.85, usesWeights: Bool = false,
    tolerance: Double = 1e-8, threads: Int = 1
  ) -> [Double] {
    pageRank(
      restarts: restarts(at: sources), damping: damping, usesWeights: usesWeights,
      tolerance: tolerance, threads: threads, Checkpoint())
  }

  /// Returns how often a walk that restarts at certain vertices visits each, reporting how much is
  /// done.
  ///
  /// - Parameters:
  ///   - sources: Where walks restart, one or more vertices, each as often as it stands there.
  ///   - damping: The probability that a walk goes on, from 0 to less than 1.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: What a further step may change, in sum.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread after each step with what is done, from 0 to 1, as
  ///     far as the error tells; to cancel, it throws.
  /// - Returns: For each vertex the share of time the walk is there.
  /// - Throws: What `progress` throws.
  /// - Complexity: That of ``pageRank(damping:usesWeights:tolerance:threads:)``.
  public func personalizedPageRank<Failure>(
    from sources: some Sequence<Int>, damping: Double = 0.85, usesWeights: Bool = false,
    tolerance: Double = 1e-8, threads: Int = 1, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      pageRank(
        restarts: restarts(at: sources), damping: damping, usesWeights: usesWeights,
        tolerance: tolerance, threads: threads, checkpoint)
    }
  }

  private var equalRestarts: [Double] {
    Array(repeating: 1 / Double(max(1, vertexCount)), count: vertexCount)
  }

  private func restarts(at sources: some Sequence<Int>) -> [Double] {
    let rows = sources.map { row(of: $0) }
    precondition(!rows.isEmpty, "A walk has to restart somewhere.")
    var restarts = [Double](repeating: 0, count: vertexCount)
    for row in rows { restarts[row] += 1 / Double(rows.count) }
    return restarts
  }

  /// Solves for the walk that restarts at each row as often as `restarts` says.
  private func pageRank(
    restarts: [Double], damping: Double, usesWeights: Bool, tolerance: Double, threads: Int,
    _ checkpoint: Checkpoint
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "The damping is not from 0 to less than 1.")
    guard vertexCount > 0 else { return [] }
    let columns = (
      outgoing: usesWeights ? storage.outgoingColumns.balanced() : storage.outgoingColumns,
      incoming: usesWeights && isDirected
        ? storage.incomingColumns.balanced() : storage.incomingColumns
    )
    let strengths = columns.outgoing.strengths(usesWeights: usesWeights)
    let walk = RandomWalk(
      damping: damping, tolerance: max(tolerance, 1e-13), threads: threads, restarts: restarts,
      strengths: strengths, checkpoint: checkpoint)
    let ranks = withRows { outgoing, incoming in
      isDirected
        ? columns.incoming.run(DirectedWalk(walk, incoming), usesWeights: usesWeights)
        : columns.outgoing.run(UndirectedWalk(walk, outgoing), usesWeights: usesWeights)
    }
    return inGivenOrder(ranks)
  }
}

/// A walk along edges that sometimes restarts, and how well its ranks must be known.
///
/// Both ways to solve for it leave out that a walk restarts where there is no edge to follow, and
/// scale the solution to a sum of 1 instead, which is the same: restarts of either kind go to the
/// same vertices.
struct RandomWalk {
  let damping: Double
  let tolerance: Double
  let threads: Int
  /// For each row the share of restarts, which sum to 1.
  let restarts: [Double]
  /// For each row the sum of the terms of its outgoing arcs; 0 where a walk cannot go on, or never is.
  let strengths: Column<Double>
  let checkpoint: Checkpoint

  /// Returns ranks scaled to a sum of 1.
  static func normalized(_ ranks: Cells<Double>, _ count: Int) -> [Double] {
    var sum = 0.0
    for row in 0..<count { sum += ranks[row] }
    return Array(cellCount: count) { normalized in
      var row = 0
      while row < count {
        normalized[row] = ranks[row] / sum
        row &+= 1
      }
    }
  }
}
