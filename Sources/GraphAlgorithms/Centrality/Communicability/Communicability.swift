extension Adjacency {
  /// The largest component whose walks back are counted, see ``subgraphCentrality()``.
  public static var subgraphLimit: Int { 700 }

  /// The largest component whose walks are counted without each vertex, see
  /// ``communicabilityBetweenness(normalized:threads:)``.
  public static var communicabilityLimit: Int { 200 }

  /// Returns how many walks lead from each vertex back to it, those of *k* steps divided by *k*!.
  ///
  /// The sum of all is the index of Estrada.
  ///
  /// ```swift
  /// let pair = try Adjacency(vertexCount: 2, edges: [(0, 1)])
  /// pair.subgraphCentrality()  // about [1.543, 1.543], the hyperbolic cosine of 1
  /// ```
  ///
  /// Directions, weights, parallel edges and loops are ignored: two vertices are neighbors or not.
  ///
  /// - Returns: For each vertex its subgraph centrality, 1 for one without neighbors; `nil` if a
  ///   component has more than ``subgraphLimit`` vertices.
  /// - Complexity: O(*k*³) for components of *k* vertices, or less where there are few edges. Memory
  ///   is 24 *k*² bytes.
  ///
  /// Estrada, E. and Rodríguez-Velázquez, J. A. (2005). Subgraph centrality in complex networks.
  /// *Physical Review E* 71, 056103.
  public func subgraphCentrality() -> [Double]? {
    let parts = plainParts()
    guard parts.allSatisfy({ $0.vertices.count <= Self.subgraphLimit }) else { return nil }
    var values = [Double](repeating: 1, count: vertexCount)
    for part in parts where part.vertices.count > 1 {
      let walks = WalkMatrix(neighbors: part.neighbors)
      for (position, vertex) in part.vertices.enumerated() {
        values[vertex] = walks[position, position]
      }
    }
    return values
  }

  /// Returns what share of the walks between two others pass through each vertex.
  ///
  /// All walks count, not only shortest paths; those of *k* steps are divided by *k*!. For each pair of
  /// other vertices it is the share that would be lost without the vertex, and all shares are summed.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// path.communicabilityBetweenness(normalized: true)  // about [0.141, 1, 0.141]
  /// ```
  ///
  /// Pairs are unordered; a pair that no walk joins has nothing between, nor has one so far apart that
  /// its walks count less than a `Double` can say, beyond about 150 steps. Directions, weights, parallel
  /// edges and loops are ignored: two vertices are neighbors or not.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs of other vertices.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its betweenness by communicability; `nil` if a component has more than
  ///   ``communicabilityLimit`` vertices.
  /// - Complexity: O(*k*⁴) for components of *k* vertices, or less where there are few edges. Memory
  ///   is 24 *k*² bytes for each thread.
  ///
  /// Estrada, E., Higham, D. J. and Hatano, N. (2009). Communicability betweenness in complex networks.
  /// *Physica A* 388(5), 764–774.
  public func communicabilityBetweenness(normalized: Bool, threads: Int = 1) -> [Double]? {
    let parts = plainParts()
    guard parts.allSatisfy({ $0.vertices.count <= Self.communicabilityLimit }) else { return nil }
    let count = Double(vertexCount)
    let pairs = normalized ? max(1, (count - 1) * (count - 2) / 2) : 1
    var values = [Double](repeating: 0, count: vertexCount)
    for part in parts where part.vertices.count > 2 {
      for (vertex, sum) in zip(part.vertices, part.lostShares(threads: threads)) {
        values[vertex] = sum / pairs
      }
    }
    return values
  }

  /// Returns the components of the graph in which two vertices are neighbors or not.
  private func plainParts() -> [PlainPart] {
    let labels = connectedComponents().labels
    var parts = [PlainPart](repeating: PlainPart(), count: (labels.max() ?? -1) + 1)
    var positions = [Int](repeating: 0, count: vertexCount)
    for (vertex, label) in labels.enumerated() {
      positions[vertex] = parts[label].vertices.count
      parts[label].vertices.append(vertex)
    }
    for vertex in vertices {
      var contacts = Set(neighbors(of: vertex))
      if isDirected { contacts.formUnion(neighbors(of: vertex, direction: .incoming)) }
      contacts.remove(vertex)
      parts[labels[vertex]].neighbors.append(contacts.map { positions[$0] }.sorted())
    }
    return parts
  }
}

/// A component, its vertices numbered by position.
private struct PlainPart {
  var vertices: [Int] = []
  /// The positions of the neighbors of each, each once.
  var neighbors: [[Int]] = []

  /// Returns for each position the shares of the walks between others that are lost without it.
  func lostShares(threads: Int) -> [Double] {
    let walks = WalkMatrix(neighbors: neighbors)
    let sums = Column<Double>(repeating: 0, count: vertices.count)
    Parallel.forEachBlock(count: vertices.count, threads: threads) { removed, _ in
      var rest = neighbors.map { $0.filter { $0 != removed } }
      rest[removed] = []
      let left = WalkMatrix(neighbors: rest)
      var sum = 0.0
      for start in vertices.indices where start != removed {
        for end in 0..<start where end != removed && walks[start, end] > 0 {
          sum += max(0, 1 - left[start, end] / walks[start, end])
        }
      }
      sums.cells[removed] = sum
    }
    return withExtendedLifetime(sums) { vertices.indices.map { sums.cells[$0] } }
  }
}
