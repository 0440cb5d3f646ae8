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
    precondition(vertices.contains(source), "The vertex is not in the graph.")
    let distances = BreadthFirstSearch(incoming, from: target, until: source).distances
    guard distances[source] != BreadthFirstSearch.unreached else { return nil }
    var path = [source]
    path.reserveCapacity(Int(distances[source]) + 1)
    var vertex = source
    while vertex != target {
      let nearer = distances[vertex] - 1
      guard
        let next = outgoing.targets[outgoing.range(of: vertex)].first(where: {
          distances[Int($0)] == nearer
        })
      else { preconditionFailure("A vertex has no neighbor nearer to the target.") }
      vertex = Int(next)
      path.append(vertex)
    }
    return path
  }
}
