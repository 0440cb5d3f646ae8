extension Adjacency {
  /// Returns how much each edge lies between the vertices.
  ///
  /// For each pair of vertices it is the share of their shortest paths that cross the edge, and all
  /// these shares are summed. The ties that hold two groups together score highest.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  /// path.edgeBetweenness(normalized: false)  // [3.0, 4.0, 3.0]
  /// path.edgeBetweenness(normalized: true)   // [0.5, 0.6666666666666666, 0.5]
  /// ```
  ///
  /// - Pairs are unordered in an undirected graph and ordered in a directed one, and a path's own ends
  ///   count: a pair of neighbors scores on the edge between them.
  /// - The normalized values are divided by the number of pairs, *n*(*n* − 1)/2 undirected and *n*(*n*
  ///   − 1) directed, and are 0 where there is no pair.
  /// - Parallel edges are so many distinct paths, and share alike. Loops have 0.
  /// - The graph must know the ids of its edges, see ``keepsEdgeIDs``.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  /// - Returns: For each of ``edgeIDs`` the betweenness of that edge; 0 for an id that is no edge.
  /// - Complexity: O(*n m*), and O(*n m* log *n*) by weights. Memory: besides that of
  ///   ``betweenness(normalized:lengths:threads:)``, some 16 bytes for each edge, times about 8.
  ///
  /// Girvan, M. and Newman, M. E. J. (2002). Community structure in social and biological networks.
  /// *Proceedings of the National Academy of Sciences* 99(12), 7821–7826.
  public func edgeBetweenness(
    normalized: Bool, lengths: PathLength = .steps, threads: Int = 1
  ) -> [Double] {
    edgeBetweenness(normalized, lengths, threads, Checkpoint())
  }

  /// Returns how much each edge lies between the vertices, reporting how much is done.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each of ``edgeIDs`` the betweenness of that edge; 0 for an id that is no edge.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*n m*), and O(*n m* log *n*) by weights.
  public func edgeBetweenness<Failure>(
    normalized: Bool, lengths: PathLength = .steps, threads: Int = 1,
    progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { edgeBetweenness(normalized, lengths, threads, $0) }
  }

  private func edgeBetweenness(
    _ normalized: Bool, _ lengths: PathLength, _ threads: Int, _ checkpoint: Checkpoint
  ) -> [Double] {
    guard let edges = storage.outgoingColumns.edges else {
      preconditionFailure("The graph was built without edge ids.")
    }
    defer { withExtendedLifetime(storage) {} }
    let ones = Column<Double>(repeating: 1, count: vertexCount)
    let graph = BetweennessGraph(
      outgoing: storage.outgoing, incoming: storage.incoming, lengths: arcLengths(lengths),
      sourceWeights: ones, targetWeights: ones)
    let sums = BetweennessRun(graph: graph, sumsArcs: true, threads: threads).sums(checkpoint)
    var values = [Double](repeating: 0, count: edgeIDs.count)
    for arc in 0..<sums.count {
      values[Int(edges.cells[arc]) - edgeIDs.lowerBound] += sums.cells[arc]
    }
    // Every search counts ordered pairs, so an undirected pair has been counted twice.
    let pairs = Double(vertexCount) * Double(vertexCount - 1)
    let divisor = normalized ? pairs : isDirected ? 1 : 2
    guard divisor > 0 else { return values }
    for edge in values.indices { values[edge] /= divisor }
    return values
  }
}
