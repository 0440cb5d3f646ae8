extension AdjacencyStorage {
  /// Builds the rows of edges whose ends are all less than `vertexCount`.
  ///
  /// The edges must be no more than ``Adjacency/edgeLimit(isDirected:)``.
  @usableFromInline
  static func building(
    _ edges: consuming EdgeColumns, vertexCount: Int, edgeIDs: Range<Int>, isDirected: Bool,
    layout: Adjacency.Layout
  ) -> AdjacencyStorage {
    let edgeCount = edges.ends.count
    var packedEnds = edges.ends
    edges.ends = []
    let (weights, keepsEdgeIDs) = (edges.weights, edges.keepsEdgeIDs)
    return packedEnds.withCells { ends in
      var (plan, order) = Self.plan(
        ends, edgeCount, vertexCount: vertexCount, isDirected: isDirected, layout: layout)
      plan.fill(weights: weights, keepsEdgeIDs: keepsEdgeIDs)
      return AdjacencyStorage(
        edgeCount: edgeCount, isDirected: isDirected, edgeIDs: edgeIDs, outgoing: plan.outgoing,
        incoming: plan.incoming, order: order)
    }
  }

  /// Decides on the order of the rows, and changes the ends of all edges to rows.
  private static func plan(
    _ ends: Cells<UInt64>, _ edgeCount: Int, vertexCount: Int, isDirected: Bool,
    layout: Adjacency.Layout
  ) -> (RowPlan, VertexOrder?) {
    let lengths = RowLengths(
      vertexCount: vertexCount, ends: ends, edgeCount: edgeCount, isDirected: isDirected)
    let order = lengths.order(layout, edgeCount: edgeCount)
    if let order { renumber(ends, edgeCount, order.rows.cells) }
    let plan = RowPlan(
      edgeCount: edgeCount, ends: ends, lengths: lengths, order: order, isDirected: isDirected)
    return (plan, order)
  }

  private static func renumber(_ ends: Cells<UInt64>, _ edgeCount: Int, _ rows: Cells<UInt32>) {
    var edge = 0
    while edge < edgeCount {
      let both = ends[edge]
      let first = rows[UInt32(truncatingIfNeeded: both >> 32)]
      let second = rows[UInt32(truncatingIfNeeded: both)]
      ends[edge] = UInt64(first) << 32 | UInt64(second)
      edge &+= 1
    }
  }
}
