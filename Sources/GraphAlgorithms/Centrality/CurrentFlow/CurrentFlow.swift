extension Adjacency {
  /// The largest component whose currents are computed, see below.
  public static var currentFlowLimit: Int { 1_000 }

  /// Returns how much of a current between two others passes through each vertex.
  ///
  /// A unit of current enters at one vertex and leaves at another, and divides over all ways as in a
  /// network of resistors. Unlike betweenness on shortest paths, a way that is a little longer counts
  /// too.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.currentFlowBetweenness(normalized: false)  // about [1, 1, 1, 1]
  /// ```
  ///
  /// The value is the sum over unordered pairs of other vertices, pairs in different components
  /// counting nothing; a vertex is not between itself and another. Directions do not count, nor do
  /// loops; parallel edges carry current each. By weight, an edge conducts as well as it weighs.
  ///
  /// - Parameters:
  ///   - normalized: Whether to divide by the number of pairs of other vertices.
  ///   - usesWeights: Whether weights are conductances; if not, each edge conducts alike.
  /// - Returns: For each vertex its current-flow betweenness; `nil` if a component has more than
  ///   ``currentFlowLimit`` vertices, or weights differ so much that currents cannot be computed.
  /// - Complexity: O(*k*³ + *m* *k* log *k*) for components of *k* vertices. Memory is 8 *k*² bytes.
  ///
  /// Newman, M. E. J. (2005). A measure of betweenness centrality based on random walks. *Social
  /// Networks* 27(1), 39–54. Brandes, U. and Fleischer, D. (2005). Centrality measures based on current
  /// flow. *STACS 2005*, LNCS 3404, 533–544.
  public func currentFlowBetweenness(
    normalized: Bool, usesWeights: Bool = false
  ) -> [Double]? {
    let components = conductingComponents(usesWeights: usesWeights).components
    guard components.allSatisfy({ $0.vertices.count <= Self.currentFlowLimit }) else { return nil }
    var values = [Double](repeating: 0, count: vertexCount)
    for component in components where component.vertices.count > 2 {
      guard let flow = CurrentFlow(component) else { return nil }
      for (vertex, sum) in zip(component.vertices, flow.throughputs()) { values[vertex] = sum }
    }
    let others = Double(vertexCount)
    let pairs = normalized ? (others - 1) * (others - 2) / 2 : 1
    return pairs > 0 ? values.map { $0 / pairs } : values
  }

  /// Returns the parts that conductors join, and the conductance that is 1 in them, the largest.
  func conductingComponents(
    usesWeights: Bool
  ) -> (components: [ConductingComponent], unit: Double) {
    let (conductors, unit) = conductors(usesWeights: usesWeights)
    return (Self.components(of: conductors, vertexCount: vertexCount), unit)
  }

  /// Returns the edges that conduct, from their lower to their higher end, and what divides them.
  private func conductors(usesWeights: Bool) -> (conductors: [Conductor], unit: Double) {
    var conductors: [Conductor] = []
    var largest = 0.0
    for vertex in vertices {
      let weights = usesWeights && isWeighted ? weights(of: vertex) : nil
      for (position, neighbor) in neighbors(of: vertex).enumerated() {
        let weight = weights?[position] ?? 1
        guard weight > 0, isDirected ? neighbor != vertex : neighbor > vertex else { continue }
        largest = max(largest, weight)
        conductors.append(
          Conductor(
            start: min(vertex, neighbor), end: max(vertex, neighbor), conductance: weight))
      }
    }
    // Only the ratios matter.
    for position in conductors.indices { conductors[position].conductance /= largest }
    return (conductors, largest)
  }

  /// Returns the parts that conductors join, each with its conductors between positions in it.
  private static func components(
    of conductors: [Conductor], vertexCount: Int
  ) -> [ConductingComponent] {
    guard
      let joined = try? Adjacency(
        vertexCount: vertexCount, edges: conductors.map { ($0.start, $0.end) })
    else { return [] }
    let labels = joined.connectedComponents().labels
    var components = [ConductingComponent](
      repeating: ConductingComponent(), count: (labels.max() ?? -1) + 1)
    var positions = [Int](repeating: 0, count: vertexCount)
    for (vertex, label) in labels.enumerated() {
      positions[vertex] = components[label].vertices.count
      components[label].vertices.append(vertex)
    }
    for conductor in conductors {
      components[labels[conductor.start]].conductors.append(
        Conductor(
          start: positions[conductor.start], end: positions[conductor.end],
          conductance: conductor.conductance))
    }
    return components
  }
}

/// An edge as a resistor.
struct Conductor {
  let start: Int
  let end: Int
  var conductance: Double
}

/// Vertices that conductors join, and those conductors.
struct ConductingComponent {
  var vertices: [Int] = []
  var conductors: [Conductor] = []
}
