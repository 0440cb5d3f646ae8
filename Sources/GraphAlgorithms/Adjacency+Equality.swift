extension Adjacency: Equatable {
  /// Returns whether two graphs have the same vertices and the same edges.
  ///
  /// The layout does not count. The ids of edges do, if a graph keeps them, and their weights.
  ///
  /// - Parameters:
  ///   - left: A graph.
  ///   - right: Another graph.
  /// - Returns: `true` if every row of one is that of the other.
  /// - Complexity: O(*n* + *m*) for two graphs in the given order; with one laid out by degree, rows
  ///   are sorted.
  public static func == (left: Adjacency, right: Adjacency) -> Bool {
    guard left.storage !== right.storage else { return true }
    guard
      left.vertexCount == right.vertexCount, left.edgeCount == right.edgeCount,
      left.isDirected == right.isDirected, left.edgeIDs == right.edgeIDs,
      left.keepsEdgeIDs == right.keepsEdgeIDs, left.isWeighted == right.isWeighted
    else { return false }
    return left.vertices.allSatisfy { vertex in
      left.neighbors(of: vertex) == right.neighbors(of: vertex)
        && (!left.keepsEdgeIDs || left.edges(of: vertex) == right.edges(of: vertex))
        && (!left.isWeighted || left.weights(of: vertex) == right.weights(of: vertex))
    }
  }
}
