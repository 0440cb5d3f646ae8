extension Adjacency {
  /// Returns how near each vertex is to the others of its component, all ways counting.
  ///
  /// A tie is a resistor; two vertices are the nearer the less all ways between them resist together. The
  /// value is the harmonic mean of their conductances to a vertex, its own counted as boundless.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// path.informationCentrality()  // about [1, 1.5, 1]
  /// ```
  ///
  /// It is the number of vertices of the component divided by the sum of the resistances. NetworkX calls
  /// that sum's inverse information centrality, and current-flow closeness. Directions do not count,
  /// nor do loops; parallel edges conduct each. By weight, an edge conducts as well as it weighs.
  ///
  /// - Parameter usesWeights: Whether weights are conductances; if not, each edge conducts alike.
  /// - Returns: For each vertex its information centrality, 0 for one without ties; `nil` if a component
  ///   has more than ``currentFlowLimit`` vertices, or weights differ too much to compute with.
  /// - Complexity: O(*k*³) for components of *k* vertices. Memory is 8 *k*² bytes.
  ///
  /// Stephenson, K. and Zelen, M. (1989). Rethinking centrality: methods and examples. *Social
  /// Networks* 11(1), 1–37. Brandes, U. and Fleischer, D. (2005). Centrality measures based on current
  /// flow. *STACS 2005*, LNCS 3404, 533–544.
  public func informationCentrality(usesWeights: Bool = false) -> [Double]? {
    let (components, unit) = conductingComponents(usesWeights: usesWeights)
    guard components.allSatisfy({ $0.vertices.count <= Self.currentFlowLimit }) else { return nil }
    var values = [Double](repeating: 0, count: vertexCount)
    for component in components where component.vertices.count > 1 {
      guard let flow = CurrentFlow(component) else { return nil }
      let count = Double(component.vertices.count)
      for (vertex, sum) in zip(component.vertices, flow.resistanceSums()) {
        values[vertex] = count * unit / sum
      }
    }
    return values.allSatisfy(\.isFinite) ? values : nil
  }
}
