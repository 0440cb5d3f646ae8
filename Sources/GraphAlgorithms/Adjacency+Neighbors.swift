extension Adjacency {
  /// Which way the edges of a directed graph are read; an undirected graph answers alike both ways.
  public enum Direction: Hashable, Sendable {
    /// From an edge's first end to its second.
    case outgoing
    /// From an edge's second end to its first.
    case incoming
  }

  /// Returns the number of edges in a vertex's row.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 1), (0, 0)])
  /// graph.degree(of: 0)  // 3: two parallel edges and a loop, which counts once
  /// ```
  ///
  /// Other libraries count a loop twice, once for each end; here it is one entry of one row.
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to count.
  /// - Returns: The degree, parallel edges counted each.
  /// - Complexity: O(1)
  @inlinable
  public func degree(of vertex: Int, direction: Direction = .outgoing) -> Int {
    precondition(vertex >= 0 && vertex < storage.vertexCount, "The vertex is not in the graph.")
    let row = storage.isInGivenOrder ? vertex : storage.row(ofVertex: vertex)
    return withExtendedLifetime(storage) { storage.rows(direction).length(of: row) }
  }

  /// Returns the neighbors of a vertex, ascending, one for each edge.
  ///
  /// The row has the same positions as that of ``edges(of:direction:)``: the edge at a position leads
  /// to the neighbor at that position.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (0, 1)])
  /// Array(graph.neighbors(of: 0))  // [1, 2]
  /// Array(graph.edges(of: 0))      // [1, 0]
  /// ```
  ///
  /// A graph laid out by degree knows its rows in another order, and has to sort one for the caller.
  /// Whoever looks up many rows of a large graph builds it in the given order.
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The neighbors, a neighbor repeated for each parallel edge.
  /// - Complexity: O(1); O(*d* log *d*) for *d* neighbors in a graph laid out by degree.
  public func neighbors(of vertex: Int, direction: Direction = .outgoing) -> Row {
    precondition(vertices.contains(vertex), "The vertex is not in the graph.")
    return storage.neighbors(of: vertex, direction)
  }

  /// Returns the ids of the edges of a vertex, in the order of its neighbors.
  ///
  /// The graph must know them, see ``keepsEdgeIDs``.
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The edge ids, parallel to ``neighbors(of:direction:)``.
  /// - Complexity: O(1); O(*d* log *d*) for *d* neighbors in a graph laid out by degree.
  public func edges(of vertex: Int, direction: Direction = .outgoing) -> Row {
    precondition(vertices.contains(vertex), "The vertex is not in the graph.")
    return storage.edges(of: vertex, direction)
  }

  /// Returns the weights of the edges of a vertex, in the order of its neighbors.
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The weights, parallel to ``neighbors(of:direction:)``; without weights, each edge
  ///   weighs 1.
  /// - Complexity: O(*d*) for *d* neighbors; O(*d* log *d*) in a graph laid out by degree.
  public func weights(of vertex: Int, direction: Direction = .outgoing) -> [Double] {
    precondition(vertices.contains(vertex), "The vertex is not in the graph.")
    let weights = storage.columns(direction).weights
    guard storage.order == nil else {
      return storage.arcsInGivenOrder(of: vertex, direction).map {
        weights.weight(at: Int(UInt32(truncatingIfNeeded: $0)))
      }
    }
    let rows = storage.rows(direction)
    return (rows.start(of: vertex)..<rows.end(of: vertex)).map { weights.weight(at: $0) }
  }

  /// Calls a closure with the neighbors of a vertex.
  ///
  /// This is the way to walk rows in a hot loop of one's own: inlined, it runs like a kernel of this
  /// module, if the graph lies in the given order.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (0, 1)])
  /// graph.withNeighbors(of: 0) { $0[0] }  // 1
  /// ```
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  ///   - body: What to do with the neighbors, ascending.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws.
  /// - Complexity: O(1), and what the closure takes; O(*d* log *d*) for *d* neighbors in a graph laid
  ///   out by degree.
  @inlinable
  public func withNeighbors<Result, Failure>(
    of vertex: Int, direction: Direction = .outgoing,
    _ body: (Span<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard storage.isInGivenOrder else {
      let row = neighbors(of: vertex, direction: direction)
      defer { withExtendedLifetime(row) {} }
      return try body(
        UnsafeBufferPointer(start: row.cells.start, count: row.count).span)
    }
    precondition(vertex >= 0 && vertex < storage.vertexCount, "The vertex is not in the graph.")
    let rows = storage.rows(direction)
    defer { withExtendedLifetime(storage) {} }
    return try body(
      UnsafeBufferPointer(
        start: rows.targets.start + rows.start(of: vertex), count: rows.length(of: vertex)
      ).span)
  }

  /// Calls a closure with each neighbor of a vertex and the id of the edge to it, in the order of
  /// ``neighbors(of:direction:)``.
  ///
  /// To read the two rows costs counting references for each number; this does so once.
  package func forEachArc(
    of vertex: Int, direction: Direction = .outgoing,
    _ body: (_ neighbor: Int, _ edge: Int) -> Void
  ) {
    let neighbors = neighbors(of: vertex, direction: direction)
    let edges = edges(of: vertex, direction: direction)
    defer { withExtendedLifetime((neighbors, edges)) {} }
    for position in 0..<neighbors.count {
      body(Int(neighbors.cells[position]), Int(edges.cells[position]))
    }
  }
}
