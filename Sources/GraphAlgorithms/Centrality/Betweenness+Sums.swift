extension Adjacency {
  /// Returns for each vertex the sum of its shares over all ordered pairs of a source and a target.
  ///
  /// Sources and targets say of each row how often it is one.
  func betweennessSums<Failure>(
    sources: Column<Double>, targets: Column<Double>, _ lengths: PathLength, _ threads: Int,
    _ progress: ((Double) throws(Failure) -> Void)?
  ) throws(Failure) -> [Double] {
    defer { withExtendedLifetime((storage, sources, targets)) {} }
    let lengths = arcLengths(lengths)
    guard !isDirected else {
      let graph = BetweennessGraph(
        outgoing: storage.outgoing, incoming: storage.incoming, lengths: lengths,
        sourceWeights: sources, targetWeights: targets)
      let sums = try BetweennessRun(graph: graph, threads: threads).sums(progress)
      return inGivenOrder((0..<vertexCount).map { sums.cells[$0] })
    }
    let trees = BetweennessTrees(
      storage.outgoing, sources: sources.cells, targets: targets.cells)
    var sums = trees.sums(ownSources: sources.cells, ownTargets: targets.cells)
    let rest = trees.remainder(keepsArcs: lengths != nil)
    let graph = BetweennessGraph(
      outgoing: rest.columns.rows, incoming: rest.columns.rows,
      lengths: lengths.flatMap { lengths in rest.arcs.map { lengths.selected($0) } },
      sourceWeights: rest.sources, targetWeights: rest.targets)
    let searched = try BetweennessRun(graph: graph, threads: threads).sums(progress)
    for vertex in 0..<graph.vertexCount {
      sums[Int(rest.rows.cells[vertex])] += searched.cells[vertex]
    }
    withExtendedLifetime(rest) {}
    return inGivenOrder(sums)
  }

  /// Returns the length of each outgoing arc, or `nil` if each is one step.
  func arcLengths(_ lengths: PathLength) -> Column<Double>? {
    guard lengths == .weights, isWeighted else { return nil }
    let weights = storage.outgoingColumns.weights
    let column = Column<Double>(count: storage.outgoing.arcCount)
    for arc in 0..<column.count { column.cells[arc] = weights.weight(at: arc) }
    return column
  }
}

extension Column {
  /// Returns the elements at some positions.
  fileprivate func selected(_ positions: Column<UInt32>) -> Column {
    let column = Column(count: positions.count)
    for place in 0..<positions.count { column.cells[place] = cells[positions.cells[place]] }
    return column
  }
}
