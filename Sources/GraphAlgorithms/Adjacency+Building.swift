extension Adjacency {
  /// Makes a graph from the ends of its edges.
  ///
  /// The position of an edge in the list becomes its id. Edges may come in any order, repeat each
  /// other or join a vertex to itself; nothing is merged.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(2, 0), (0, 1), (0, 1)], isDirected: true)
  /// Array(graph.neighbors(of: 0))             // [1, 1]
  /// Array(graph.neighbors(of: 0, .incoming))  // [2]
  /// ```
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices there are, with or without edges.
  ///   - edges: The two ends of each edge.
  ///   - isDirected: Whether an edge leads only from its first end to its second.
  /// - Throws: ``AdjacencyError`` for an end that is no vertex, or more than 32 bits can count.
  /// - Complexity: O(*n* + *m*) for *n* vertices and *m* edges, by two passes of a counting sort.
  @inlinable
  public init(
    vertexCount: Int, edges: some Collection<(Int, Int)>, isDirected: Bool = false
  ) throws(AdjacencyError) {
    guard vertexCount >= 0 && vertexCount <= Self.vertexLimit else {
      throw .vertexCountOutOfRange(vertexCount)
    }
    let limit = Self.edgeLimit(isDirected: isDirected)
    guard edges.count <= limit else {
      throw .tooManyEdges(count: edges.count, limit: limit)
    }
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    starts.reserveCapacity(edges.count)
    ends.reserveCapacity(edges.count)
    for (start, end) in edges {
      guard start >= 0 && start < vertexCount else {
        throw .endOutOfRange(edge: starts.count, vertex: start, vertexCount: vertexCount)
      }
      guard end >= 0 && end < vertexCount else {
        throw .endOutOfRange(edge: starts.count, vertex: end, vertexCount: vertexCount)
      }
      starts.append(UInt32(start))
      ends.append(UInt32(end))
    }
    self.init(vertexCount: vertexCount, starts: starts, ends: ends, isDirected: isDirected)
  }

  @usableFromInline
  init(vertexCount: Int, starts: [UInt32], ends: [UInt32], isDirected: Bool) {
    let unsorted = AdjacencyRows(
      vertexCount: vertexCount, starts: ends, ends: starts, bothWays: !isDirected)
    let outgoing = unsorted.transposed()
    self.init(
      isDirected: isDirected, edgeIDs: 0..<starts.count, edgeCount: starts.count,
      outgoing: outgoing, incoming: isDirected ? outgoing.transposed() : outgoing)
  }

  /// The largest 32-bit number stays free: it marks a vertex that a search has not reached.
  @usableFromInline static var vertexLimit: Int { Int(UInt32.max) }

  /// Offsets count arcs in 32 bits, and an undirected edge is two arcs.
  @usableFromInline
  static func edgeLimit(isDirected: Bool) -> Int {
    isDirected ? Int(UInt32.max) : Int(UInt32.max / 2)
  }
}

extension Adjacency {
  /// Returns the graph with parallel edges merged and loops dropped.
  ///
  /// Several statements may say that the same two are related; a measure that counts relations as
  /// one asks the simplified graph. Of parallel edges the lowest id stays, and ids keep their
  /// meaning, so columns made for the whole graph still fit.
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
  /// - Returns: A graph of the same vertices.
  /// - Complexity: O(*n* + *m*)
  public func simplified() -> Adjacency {
    let outgoing = outgoing.simplified()
    return Adjacency(
      isDirected: isDirected, edgeIDs: edgeIDs,
      edgeCount: isDirected ? outgoing.targets.count : outgoing.targets.count / 2,
      outgoing: outgoing, incoming: isDirected ? incoming.simplified() : outgoing)
  }
}
