extension Adjacency {
  /// Makes a graph from the ends of its edges.
  ///
  /// The position of an edge in the list becomes its id. Edges may come in any order, repeat each
  /// other or join a vertex to itself; nothing is merged.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(2, 0), (0, 1), (0, 1)], isDirected: true)
  /// Array(graph.neighbors(of: 0))                        // [1, 1]
  /// Array(graph.neighbors(of: 0, direction: .incoming))  // [2]
  /// ```
  ///
  /// Edges that are read from somewhere one by one, or that have weights, go to an
  /// ``AdjacencyBuilder``.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices there are, with or without edges.
  ///   - edges: The two ends of each edge.
  ///   - isDirected: Whether an edge leads only from its first end to its second.
  ///   - layout: How the rows lie in memory: in the caller's order if neighbors and edges are mostly
  ///     looked up, automatically if a large graph is mostly searched.
  /// - Throws: ``AdjacencyError`` for an end that is no vertex, or more than 32 bits can count.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, by a counting sort.
  @inlinable
  public init(
    vertexCount: Int, edges: some Collection<(Int, Int)>, isDirected: Bool = false,
    layout: Layout = .given
  ) throws(AdjacencyError) {
    guard vertexCount >= 0 && vertexCount <= Self.vertexLimit else {
      throw .vertexCountOutOfRange(vertexCount)
    }
    let limit = Self.edgeLimit(isDirected: isDirected)
    guard edges.count <= limit else {
      throw .tooManyEdges(count: edges.count, limit: limit)
    }
    var ends: [UInt64] = []
    ends.reserveCapacity(edges.count)
    for (start, end) in edges {
      guard start >= 0 && start < vertexCount else {
        throw .endOutOfRange(edge: ends.count, vertex: start, vertexCount: vertexCount)
      }
      guard end >= 0 && end < vertexCount else {
        throw .endOutOfRange(edge: ends.count, vertex: end, vertexCount: vertexCount)
      }
      ends.append(packed(start, end))
    }
    self.init(
      AdjacencyStorage.building(
        EdgeColumns(ends: ends, keepsEdgeIDs: true), vertexCount: vertexCount,
        edgeIDs: 0..<ends.count, isDirected: isDirected, layout: layout))
  }

  /// The largest 32-bit number stays free: it marks a vertex that a search has not reached.
  @usableFromInline static var vertexLimit: Int { Int(UInt32.max) }

  /// Offsets count arcs in 32 bits, and an undirected edge is two arcs.
  @usableFromInline
  static func edgeLimit(isDirected: Bool) -> Int {
    isDirected ? Int(UInt32.max) : Int(UInt32.max / 2)
  }
}
