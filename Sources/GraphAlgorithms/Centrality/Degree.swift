extension Adjacency {
  /// Returns the degree of every vertex.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 1), (1, 1)])
  /// graph.degrees()               // [2, 3, 0]
  /// graph.simplified().degrees()  // [1, 1, 0]
  /// ```
  ///
  /// Parallel edges count each and a loop once; ask the simplified graph to count neighbors. In a
  /// directed graph, the degree in both directions is the sum of the two.
  ///
  /// - Parameter direction: Which edges of a directed graph to count.
  /// - Returns: For each vertex the number of its edges.
  /// - Complexity: O(*n*)
  public func degrees(_ direction: Direction = .outgoing) -> [Int] {
    vertices.map { degree(of: $0, direction) }
  }
}
