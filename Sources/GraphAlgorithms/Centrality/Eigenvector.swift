extension Adjacency {
  /// Returns the eigenvector centrality of each vertex: in proportion to the sum of its neighbors'.
  ///
  /// Whoever knows those who know those who count, counts.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// path.eigenvectorCentrality()  // about [0.5, 0.707, 0.5]
  /// ```
  ///
  /// - The values are those of the eigenvector of the largest eigenvalue, with a Euclidean norm of 1;
  ///   none is negative. igraph divides by the largest value instead.
  /// - Parallel edges count each, and a loop once. By weight, a neighbor counts as much as the edge
  ///   weighs; an edge of weight 0 is none, nor is one that weighs less than 2⁻⁸⁰⁰ of the heaviest.
  /// - In a directed graph a vertex has its centrality from those who point to it.
  /// - Among components the one with the largest eigenvalue takes it all; where several have the
  ///   same, each is as large as an iteration from equal values makes it. Without edges all are equal.
  /// - Where a directed graph has no cycle every value is 0, as in igraph: nothing comes back.
  /// - The search ends after 10,000 steps with what it has by then. A vast grid and a graph of two nearly
  ///   equal components may need as many. So does a directed graph in which one circle leads to another
  ///   of the same strength: there the error falls only as one through the number of steps, and some
  ///   four digits are right.
  ///
  /// - Parameters:
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: How far the vector of the neighbors' sums may be from a multiple of the values, as
  ///     a share of its length; no less than 10⁻¹² is reached.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its centrality.
  /// - Complexity: O(*m*) for each step. An undirected graph takes ten to fifty by conjugate gradients,
  ///   a directed one by powers mostly some hundreds. Memory is 60 bytes for each vertex.
  ///
  /// Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique
  /// identification. *Journal of Mathematical Sociology* 2(1), 113–120. Knyazev, A. V. (2001). Toward
  /// the optimal preconditioned eigensolver. *SIAM Journal on Scientific Computing* 23(2), 517–541.
  public func eigenvectorCentrality(
    usesWeights: Bool = false, tolerance: Double = 1e-8, threads: Int = 1
  ) -> [Double] {
    eigenvectorCentrality(usesWeights, tolerance, threads, Checkpoint())
  }

  /// Returns the eigenvector centrality of each vertex, reporting how much is done.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// try path.eigenvectorCentrality(threads: 2) { _ in try Task.checkCancellation() }
  /// ```
  ///
  /// - Parameters:
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: How far the vector of the neighbors' sums may be from a multiple of the values.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread after each step with what is done, from 0 to 1, as
  ///     far as the error tells; to cancel, it throws.
  /// - Returns: For each vertex its centrality.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*m*) for each step.
  public func eigenvectorCentrality<Failure>(
    usesWeights: Bool = false, tolerance: Double = 1e-8, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      eigenvectorCentrality(usesWeights, tolerance, threads, checkpoint)
    }
  }

  private func eigenvectorCentrality(
    _ usesWeights: Bool, _ tolerance: Double, _ threads: Int, _ checkpoint: Checkpoint
  ) -> [Double] {
    let tolerance = max(tolerance, 1e-12)
    let columns = usesWeights ? storage.incomingColumns.balanced() : storage.incomingColumns
    let values = withRows { outgoing, incoming in
      guard isDirected else {
        let search = EigenvectorSearch(
          outgoing, strengths: columns.strengths(usesWeights: usesWeights), tolerance: tolerance,
          threads: threads, checkpoint: checkpoint)
        return columns.run(search, usesWeights: usesWeights)
      }
      let cycles = columns.run(CycleSearch(incoming), usesWeights: usesWeights)
      guard cycles.hasCycle else {
        return Array(repeating: cycles.hasArc ? 0 : 1, count: vertexCount)
      }
      let powers = PowerIteration(
        incoming, tolerance: tolerance, threads: threads, checkpoint: checkpoint)
      return columns.run(powers, usesWeights: usesWeights)
    }
    return inGivenOrder(Self.unit(values))
  }

  /// Returns values with a Euclidean norm of 1, rounding errors below 0 cut off.
  private static func unit(_ values: [Double]) -> [Double] {
    let norm = values.reduce(0.0) { $0 + $1 * $1 }.squareRoot()
    return norm > 0 ? values.map { max(0, $0) / norm } : values
  }
}

/// Finds whether arcs that count lead in a circle, by taking away vertices that none leads to.
private struct CycleSearch: ArcKernel {
  private let rows: Rows

  /// Makes a search of the rows of either direction.
  init(_ rows: Rows) {
    self.rows = rows
  }

  func run(_ terms: some ArcTerms) -> (hasArc: Bool, hasCycle: Bool) {
    var waiting = [Int](repeating: 0, count: rows.vertexCount)
    var hasArc = false
    for arc in 0..<rows.arcCount where terms.term(1, at: arc) > 0 {
      waiting[Int(rows.targets[arc])] += 1
      hasArc = true
    }
    var queue = waiting.indices.filter { waiting[$0] == 0 }
    var head = 0
    while head < queue.count {
      let row = queue[head]
      head += 1
      for arc in rows.start(of: row)..<rows.end(of: row) where terms.term(1, at: arc) > 0 {
        let target = Int(rows.targets[arc])
        waiting[target] -= 1
        if waiting[target] == 0 { queue.append(target) }
      }
    }
    return (hasArc, queue.count < waiting.count)
  }
}
