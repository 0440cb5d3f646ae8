extension Adjacency {
  /// Returns the graph with parallel edges merged and loops dropped.
  ///
  /// Several statements may say that the same two are related; a measure that counts relations as
  /// one asks the simplified graph. Of parallel edges the lowest id stays, with its weight, and ids
  /// keep their meaning, so columns made for the whole graph still fit.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 2, edges: [(0, 0), (0, 1), (1, 0)])
  /// let simple = graph.simplified()
  /// simple.edgeCount             // 1
  /// Array(simple.edges(of: 1))   // [1]
  /// simple.edgeIDs               // 0..<3
  /// ```
  ///
  /// In a directed graph, two edges that lead opposite ways are not parallel and both stay.
  ///
  /// - Returns: A graph of the same vertices, in the same layout.
  /// - Complexity: O(*n* + *m*)
  public func simplified() -> Adjacency {
    Adjacency(
      storage.filtered { columns, row, arc in
        let targets = columns.targets.cells
        let target = targets[arc]
        // Rows are sorted, so the first of parallel arcs has another neighbor before it, or none.
        return target != UInt32(row)
          && (arc == Int(columns.offsets.cells[row]) || target != targets[arc - 1])
      })
  }

  /// Returns the graph of only some of the vertices and some of the edges.
  ///
  /// Vertices keep their numbers: one that is left out stays as a vertex without edges. Ids of edges
  /// keep their meaning too. A question that is asked often under the same restriction is asked of
  /// the restricted graph, whose searches test nothing.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// let open = square.restricted(toVertices: { $0 != 1 })
  /// open.shortestPath(from: 0, to: 2)                             // [0, 3, 2]
  /// square.restricted(toEdges: { $0 > 0 }).shortestPath(from: 0, to: 1)  // [0, 3, 2, 1]
  /// ```
  ///
  /// - Parameters:
  ///   - isVertexIncluded: Which vertices keep their edges, asked once for each vertex.
  ///   - isEdgeIncluded: Which edges stay, asked once for each of ``edgeIDs``; the graph must know
  ///     the ids of its edges, see ``keepsEdgeIDs``.
  /// - Returns: A graph of the same vertices, in the same layout.
  /// - Complexity: O(*n* + *m*)
  public func restricted(
    toVertices isVertexIncluded: (Int) -> Bool = { _ in true },
    toEdges isEdgeIncluded: ((Int) -> Bool)? = nil
  ) -> Adjacency {
    precondition(
      isEdgeIncluded == nil || keepsEdgeIDs, "The graph was built without edge ids.")
    var admitted = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices { admitted[storage.row(of: vertex)] = isVertexIncluded(vertex) }
    let crossed = isEdgeIncluded.map { edgeIDs.map($0) }
    return Adjacency(
      storage.filtered { columns, row, arc in
        guard admitted[row] && admitted[Int(columns.targets.cells[arc])] else { return false }
        guard let crossed, let edges = columns.edges else { return true }
        return crossed[Int(edges.cells[arc])]
      })
  }
}

extension AdjacencyStorage {
  /// Returns a graph of the same vertices with some of the arcs, or both arcs of an edge.
  fileprivate func filtered(
    _ isKept: (_ columns: RowColumns, _ row: Int, _ arc: Int) -> Bool
  ) -> AdjacencyStorage {
    let (outgoing, loopCount) = outgoingColumns.filtered(isKept)
    let incoming = isDirected ? incomingColumns.filtered(isKept).columns : outgoing
    let arcCount = outgoing.targets.count
    return AdjacencyStorage(
      edgeCount: isDirected ? arcCount : (arcCount + loopCount) / 2, isDirected: isDirected,
      edgeIDs: edgeIDs, outgoing: outgoing, incoming: incoming, order: order)
  }
}

extension RowColumns {
  /// Returns some of the arcs, and how many of them are loops.
  fileprivate func filtered(
    _ isKept: (_ columns: RowColumns, _ row: Int, _ arc: Int) -> Bool
  ) -> (columns: RowColumns, loopCount: Int) {
    let rows = rows
    var kept: [UInt32] = []
    var loopCount = 0
    let newOffsets = Column<UInt32>(count: offsets.count)
    newOffsets.cells[0] = 0
    for row in 0..<rows.vertexCount {
      for arc in rows.start(of: row)..<rows.end(of: row) where isKept(self, row, arc) {
        kept.append(UInt32(arc))
        if rows.targets[arc] == UInt32(row) { loopCount += 1 }
      }
      newOffsets.cells[row + 1] = UInt32(kept.count)
    }
    let weights: WeightColumn =
      switch weights {
      case .none: .none
      case .short(let column): .short(column.selected(kept))
      case .whole(let column): .whole(column.selected(kept))
      case .single(let column): .single(column.selected(kept))
      case .double(let column): .double(column.selected(kept))
      }
    let columns = RowColumns(
      offsets: newOffsets, targets: targets.selected(kept), weights: weights,
      edges: edges?.selected(kept))
    return (columns, loopCount)
  }
}

extension Column {
  /// Returns the elements at some positions.
  fileprivate func selected(_ positions: [UInt32]) -> Column {
    let column = Column(count: positions.count)
    for (place, position) in positions.enumerated() {
      column.cells[place] = cells[position]
    }
    return column
  }
}
