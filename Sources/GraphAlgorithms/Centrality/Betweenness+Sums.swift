extension Adjacency {
  /// A path has fewer than 2³² arcs, so no sum of lengths below this is infinite.
  private static let lengthLimit = 0x1p980

  /// Returns for each vertex the sum of its shares over all ordered pairs of a source and a target.
  ///
  /// Sources and targets say of each row how often it is one.
  func betweennessSums(
    sources: Column<Double>, targets: Column<Double>, _ lengths: PathLength, _ threads: Int,
    _ checkpoint: Checkpoint
  ) -> [Double] {
    defer { withExtendedLifetime((storage, sources, targets)) {} }
    let lengths = arcLengths(lengths)
    guard !isDirected else {
      let graph = BetweennessGraph(
        outgoing: storage.outgoing, incoming: storage.incoming, lengths: lengths,
        sourceWeights: sources, targetWeights: targets)
      let sums = BetweennessRun(graph: graph, threads: threads).sums(checkpoint)
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
    let searched = BetweennessRun(graph: graph, threads: threads).sums(checkpoint)
    for vertex in 0..<graph.vertexCount {
      sums[Int(rest.rows.cells[vertex])] += searched.cells[vertex]
    }
    withExtendedLifetime(rest) {}
    return inGivenOrder(sums)
  }

  /// Returns the length of each outgoing arc, or `nil` if each is one step.
  ///
  /// Only how lengths compare matters, so if they are so large that the length of a path could exceed
  /// a `Double`, all are divided by a power of two. Those less than 2⁻¹⁰⁰⁰ of the longest then count as
  /// none.
  func arcLengths(_ lengths: PathLength) -> Column<Double>? {
    guard lengths == .weights, isWeighted else { return nil }
    let weights = storage.outgoingColumns.weights
    let column = Column<Double>(count: storage.outgoing.arcCount)
    var longest = 0.0
    for arc in 0..<column.count {
      let length = weights.weight(at: arc)
      column.cells[arc] = length
      longest = max(longest, length)
    }
    if longest >= Self.lengthLimit {
      let excess = Int(longest.exponent) - Int(Self.lengthLimit.exponent)
      let factor = Double(sign: .plus, exponent: -1 - excess, significand: 1)
      for arc in 0..<column.count { column.cells[arc] *= factor }
    }
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
