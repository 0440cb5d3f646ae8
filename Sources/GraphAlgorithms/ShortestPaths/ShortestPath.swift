extension Adjacency {
  /// Returns the vertices of a shortest path from one vertex to another.
  ///
  /// Of several shortest paths it is the first in the order of ``shortestPaths(from:to:)``, the one
  /// that turns to the lowest vertex wherever it can: the same graph always gives the same answer.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 5, edges: [(0, 3), (0, 1), (1, 2), (2, 3)])
  /// square.shortestPath(from: 0, to: 2)  // [0, 1, 2]
  /// square.shortestPath(from: 0, to: 0)  // [0]
  /// square.shortestPath(from: 0, to: 4)  // nil
  /// ```
  ///
  /// - Parameters:
  ///   - source: The first vertex of the path.
  ///   - target: Its last vertex.
  /// - Returns: The vertices, both ends included, or `nil` where no path leads.
  /// - Complexity: O(*n* + *m*)
  public func shortestPath(from source: Int, to target: Int) -> [Int]? {
    shortestPaths(from: source, to: target).first { _ in true }
  }
}
