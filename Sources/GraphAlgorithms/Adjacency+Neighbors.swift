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
  public func degree(of vertex: Int, _ direction: Direction = .outgoing) -> Int {
    rows(direction).range(of: vertex).count
  }

  /// Returns the neighbors of a vertex, ascending, one for each edge.
  ///
  /// The slice has the same indices as that of ``edges(of:_:)``: the edge at an index leads to the
  /// neighbor at that index.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (0, 1)])
  /// Array(graph.neighbors(of: 0))  // [1, 2]
  /// Array(graph.edges(of: 0))      // [1, 0]
  /// ```
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The neighbors, a neighbor repeated for each parallel edge.
  /// - Complexity: O(1)
  @inlinable
  public func neighbors(
    of vertex: Int, _ direction: Direction = .outgoing
  ) -> ArraySlice<UInt32> {
    let rows = rows(direction)
    return rows.targets[rows.range(of: vertex)]
  }

  /// Returns the ids of the edges of a vertex, in the order of its neighbors.
  ///
  /// - Parameters:
  ///   - vertex: One of ``vertices``.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The edge ids, parallel to ``neighbors(of:_:)``.
  /// - Complexity: O(1)
  @inlinable
  public func edges(of vertex: Int, _ direction: Direction = .outgoing) -> ArraySlice<UInt32> {
    let rows = rows(direction)
    return rows.edges[rows.range(of: vertex)]
  }

  /// Calls a closure with the neighbors of a vertex.
  ///
  /// This is the way to walk rows in a hot loop of one's own: inlined, it runs like a kernel of this
  /// module.
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
  /// - Complexity: O(1), and what the closure takes.
  @inlinable
  public func withNeighbors<Result, Failure>(
    of vertex: Int, _ direction: Direction = .outgoing,
    _ body: (Span<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let rows = rows(direction)
    return try body(rows.targets.span.extracting(rows.range(of: vertex)))
  }

  @inlinable
  func rows(_ direction: Direction) -> AdjacencyRows {
    switch direction {
    case .outgoing: outgoing
    case .incoming: incoming
    }
  }
}
