extension Adjacency {
  /// Returns how much each vertex lies on the shortest paths that begin at some vertices.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  /// path.betweenness(from: [0], normalized: false)  // [0.0, 2.0, 1.0, 0.0]
  /// ```
  ///
  /// Each ordered pair of a source and another vertex counts once, in an undirected graph too, where
  /// igraph counts it half. The normalized values are divided by the number of such pairs of which
  /// neither is the vertex itself. Everything else is as in ``betweenness(normalized:lengths:threads:)``.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; a vertex named twice counts once.
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  /// - Returns: For each vertex the sum of its shares.
  /// - Complexity: O(*s m*) for *s* sources, and O(*s m* log *n*) by weights.
  public func betweenness(
    from sources: some Sequence<Int>, normalized: Bool, lengths: PathLength = .steps,
    threads: Int = 1
  ) -> [Double] {
    betweenness(
      marks(sources), Column(repeating: 1, count: vertexCount), normalized, lengths, threads,
      Checkpoint())
  }

  /// Returns how much each vertex lies on the shortest paths from some, reporting how much is done.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; a vertex named twice counts once.
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex the sum of its shares.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*s m*) for *s* sources, and O(*s m* log *n*) by weights.
  public func betweenness<Failure>(
    from sources: some Sequence<Int>, normalized: Bool, lengths: PathLength = .steps,
    threads: Int = 1, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      betweenness(
        marks(sources), Column(repeating: 1, count: vertexCount), normalized, lengths, threads,
        checkpoint)
    }
  }

  /// Returns how much each vertex lies between two sets of vertices.
  ///
  /// Who stands between the institutions of one state and those of another? Only paths from a source
  /// to a target count.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  /// path.betweenness(between: [0, 1], and: [3], normalized: false)  // [0.0, 1.0, 2.0, 0.0]
  /// path.betweenness(between: [0, 1], and: [3], normalized: true)   // [0.0, 1.0, 1.0, 0.0]
  /// ```
  ///
  /// Each ordered pair of a source and a target counts once, in an undirected graph too, where igraph
  /// and NetworkX count it half. The sets may overlap: a vertex that is in both is paired with every
  /// other. The normalized values are divided by the number of pairs of which neither is the vertex
  /// itself. Everything else is as in ``betweenness(normalized:lengths:threads:)``.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; a vertex named twice counts once.
  ///   - targets: Where paths end; a vertex named twice counts once.
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  /// - Returns: For each vertex the sum of its shares.
  /// - Complexity: O(*s m*) for *s* sources, and O(*s m* log *n*) by weights.
  ///
  /// Brandes, U. (2008). On variants of shortest-path betweenness centrality and their generic
  /// computation. *Social Networks* 30(2), 136–145.
  public func betweenness(
    between sources: some Sequence<Int>, and targets: some Sequence<Int>, normalized: Bool,
    lengths: PathLength = .steps, threads: Int = 1
  ) -> [Double] {
    betweenness(marks(sources), marks(targets), normalized, lengths, threads, Checkpoint())
  }

  /// Returns how much each vertex lies between two sets, reporting how much is done.
  ///
  /// - Parameters:
  ///   - sources: Where paths begin; a vertex named twice counts once.
  ///   - targets: Where paths end; a vertex named twice counts once.
  ///   - normalized: Whether to divide by the number of pairs.
  ///   - lengths: What makes a path short.
  ///   - threads: How many threads to use at most.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex the sum of its shares.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*s m*) for *s* sources, and O(*s m* log *n*) by weights.
  public func betweenness<Failure>(
    between sources: some Sequence<Int>, and targets: some Sequence<Int>, normalized: Bool,
    lengths: PathLength = .steps, threads: Int = 1, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    try Checkpoint.reporting(to: progress) { checkpoint in
      betweenness(marks(sources), marks(targets), normalized, lengths, threads, checkpoint)
    }
  }

  private func betweenness(
    _ sources: Column<Double>, _ targets: Column<Double>, _ normalized: Bool,
    _ lengths: PathLength, _ threads: Int, _ checkpoint: Checkpoint
  ) -> [Double] {
    var sums = betweennessSums(
      sources: sources, targets: targets, lengths, threads, checkpoint)
    guard normalized else { return sums }
    var counts = (sources: 0.0, targets: 0.0, both: 0.0)
    for row in 0..<vertexCount {
      counts.sources += sources.cells[row]
      counts.targets += targets.cells[row]
      counts.both += sources.cells[row] * targets.cells[row]
    }
    for vertex in vertices {
      let source = sources.cells[storage.row(of: vertex)]
      let target = targets.cells[storage.row(of: vertex)]
      let pairs =
        (counts.sources - source) * (counts.targets - target) - (counts.both - source * target)
      sums[vertex] = pairs > 0 ? sums[vertex] / pairs : 0
    }
    return sums
  }

  /// Returns a 1 in the row of each of some vertices, and 0 elsewhere.
  private func marks(_ vertices: some Sequence<Int>) -> Column<Double> {
    let column = Column<Double>(repeating: 0, count: vertexCount)
    for vertex in vertices { column.cells[row(of: vertex)] = 1 }
    return column
  }
}
