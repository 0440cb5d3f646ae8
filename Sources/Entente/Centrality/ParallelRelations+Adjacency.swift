internal import GraphAlgorithms

extension ParallelRelations {
  /// Returns the graph of some edges, loops left out, parallel ones as is asked.
  ///
  /// - Complexity: O(*n* + *m*); O(*m* log *m*) where weights are added up.
  func adjacency(
    vertexCount: Int, edges: [(Int, Int)], isDirected: Bool, weight: (Int) -> Double?
  ) -> Adjacency {
    switch self {
    case .one:
      Adjacency(checkedVertexCount: vertexCount, edges: edges, isDirected: isDirected).simplified()
    case .distinct:
      Adjacency(
        checkedVertexCount: vertexCount, edges: edges.filter { $0.0 != $0.1 },
        isDirected: isDirected)
    case .weight:
      Self.weighted(vertexCount, edges, isDirected, weight)
    }
  }

  private static func weighted(
    _ vertexCount: Int, _ edges: [(Int, Int)], _ isDirected: Bool, _ weight: (Int) -> Double?
  ) -> Adjacency {
    var ties: [(start: Int, end: Int, weight: Double)] = []
    for (edge, ends) in edges.enumerated() where ends.0 != ends.1 {
      let (start, end) = isDirected ? ends : (min(ends.0, ends.1), max(ends.0, ends.1))
      ties.append((start, end, usable(weight(edge))))
    }
    // By weight last, so that a sum does not depend on the order in which relations are written.
    ties.sort { ($0.start, $0.end, $0.weight) < ($1.start, $1.end, $1.weight) }
    var builder: AdjacencyBuilder
    do {
      builder = try AdjacencyBuilder(vertexCount: vertexCount, isDirected: isDirected)
      var position = 0
      while position < ties.count {
        let tie = ties[position]
        var sum = 0.0
        while position < ties.count, ties[position].start == tie.start,
          ties[position].end == tie.end
        {
          sum += ties[position].weight
          position += 1
        }
        try builder.append(
          from: tie.start, to: tie.end, weight: min(sum, .greatestFiniteMagnitude))
      }
    } catch {
      // The graph's own positions are in range; only more than 2³² arcs lead here.
      preconditionFailure("\(error)")
    }
    return builder.build(layout: .given, keepsEdgeIDs: true)
  }

  /// A weight that is no positive number says nothing, and counts as none given.
  private static func usable(_ weight: Double?) -> Double {
    guard let weight, weight > 0, weight < .infinity else { return 1 }
    return weight
  }
}
