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
  ///   weighs.
  /// - In a directed graph a vertex has its centrality from those who point to it.
  /// - Among components the one with the largest eigenvalue takes it all; where several have the
  ///   same, each is as large as an iteration from equal values makes it. Without edges all are equal.
  /// - Where a directed graph has no cycle every value is 0, as in igraph: nothing comes back.
  /// - The search ends after 10,000 steps, which only a vast grid or a graph of two nearly equal
  ///   components may need, with what it has by then.
  ///
  /// - Parameters:
  ///   - weighted: Whether edges count by their weights.
  ///   - tolerance: How far the vector of the neighbors' sums may be from a multiple of the values, as
  ///     a share of its length; no less than 10⁻¹² is reached.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its centrality.
  /// - Complexity: O(*m*) for each step. An undirected graph takes ten to fifty by conjugate gradients,
  ///   a directed one some hundreds by powers. Memory is 60 bytes for each vertex.
  ///
  /// Bonacich, P. (1972). Factoring and weighting approaches to status scores and clique
  /// identification. *Journal of Mathematical Sociology* 2(1), 113–120. Knyazev, A. V. (2001). Toward
  /// the optimal preconditioned eigensolver. *SIAM Journal on Scientific Computing* 23(2), 517–541.
  public func eigenvectorCentrality(
    weighted: Bool = false, tolerance: Double = 1e-8, threads: Int = 1
  ) -> [Double] {
    let tolerance = max(tolerance, 1e-12)
    let columns = storage.incomingColumns
    let values = withRows { outgoing, incoming in
      guard isDirected else {
        let search = EigenvectorSearch(
          outgoing, strengths: columns.strengths(weighted: weighted), tolerance: tolerance,
          threads: threads)
        return columns.run(search, weighted: weighted)
      }
      guard Self.hasCycle(outgoing, incoming) else {
        return Array(repeating: outgoing.arcCount == 0 ? 1 : 0, count: vertexCount)
      }
      let powers = PowerIteration(incoming, tolerance: tolerance, threads: threads)
      return columns.run(powers, weighted: weighted)
    }
    return inGivenOrder(Self.unit(values))
  }

  /// Returns values with a Euclidean norm of 1, rounding errors below 0 cut off.
  private static func unit(_ values: [Double]) -> [Double] {
    let norm = values.reduce(0.0) { $0 + $1 * $1 }.squareRoot()
    return norm > 0 ? values.map { max(0, $0) / norm } : values
  }

  /// Returns whether some edges lead in a circle, by taking away vertices to which none leads.
  private static func hasCycle(_ outgoing: Rows, _ incoming: Rows) -> Bool {
    var waiting = (0..<incoming.vertexCount).map { incoming.length(of: $0) }
    var queue = waiting.indices.filter { waiting[$0] == 0 }
    var head = 0
    while head < queue.count {
      let row = queue[head]
      head += 1
      for arc in outgoing.start(of: row)..<outgoing.end(of: row) {
        let target = Int(outgoing.targets[arc])
        waiting[target] -= 1
        if waiting[target] == 0 { queue.append(target) }
      }
    }
    return queue.count < waiting.count
  }
}
