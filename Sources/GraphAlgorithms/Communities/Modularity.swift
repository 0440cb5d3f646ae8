extension Adjacency {
  /// Returns the modularity of a division into communities.
  ///
  /// It is the share of the weight of edges that lies within communities, less the share that would
  /// lie there if every vertex kept its strength and edges were drawn by chance:
  ///
  /// Σ_c [ *L*_c / *m* − *γ* (*K*_c / 2*m*)² ]
  ///
  /// with the weight *L*_c of the edges within community *c*, the strengths *K*_c of its vertices, the
  /// weight *m* of all edges and the resolution *γ*. It is at most 1, and 0 if all vertices are in one
  /// community and *γ* is 1.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (2, 3)])
  /// graph.modularity(of: [0, 0, 1, 1])  // 0.5
  /// graph.modularity(of: [0, 0, 0, 0])  // 0.0
  /// ```
  ///
  /// Parallel edges count each. A loop lies within its community and counts twice in the strength of
  /// its vertex. In a directed graph the chance is *γ* *K*ᵒᵘᵗ_c *K*ⁱⁿ_c / *m*², with the strengths of
  /// outgoing and incoming edges. A graph without edges, or of edges that all weigh 0, has 0.
  ///
  /// - Parameters:
  ///   - labels: For each vertex any number that the vertices of its community share.
  ///   - resolution: How much chance counts.
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  /// - Returns: The modularity.
  /// - Complexity: O(*n* + *m*)
  ///
  /// Newman, M. E. J. and Girvan, M. (2004). Finding and evaluating community structure in networks.
  /// *Physical Review E* 69, 026113. Leicht, E. A. and Newman, M. E. J. (2008). Community structure in
  /// directed networks. *Physical Review Letters* 100, 118703.
  public func modularity(
    of labels: [Int], resolution: Double = 1, usesWeights: Bool = false
  ) -> Double {
    precondition(labels.count == vertexCount, "There is not one label for each vertex.")
    let column = Column<UInt32>(count: vertexCount)
    let count = numberLabels(labels, column.cells)
    return modularity(
      ofRows: column, count: count, resolution: resolution, usesWeights: usesWeights)
  }

  /// Returns the modularity of a division into communities that are numbered from 0.
  func modularity(
    ofRows labels: Column<UInt32>, count: Int, resolution: Double, usesWeights: Bool
  ) -> Double {
    let columns = storage.outgoingColumns
    let weights = WeightScale(
      usesWeights ? columns.weights : .none, arcCount: columns.targets.count)
    defer { withExtendedLifetime((labels, storage)) {} }
    return Column<Double>.withScratch(repeating: 0, count: count) { outgoing in
      Column<Double>.withScratch(repeating: 0, count: count) { incoming in
        let (total, inside) = Self.sumStrengths(
          columns.rows, weights, labels.cells, isDirected: isDirected, outgoing, incoming)
        guard total > 0 else { return 0 }
        var chance = 0.0
        var label = 0
        while label < count {
          chance += (outgoing[label] / total) * (incoming[label] / total)
          label &+= 1
        }
        return inside / total - resolution * chance
      }
    }
  }

  /// Sums the weights of arcs by the labels of both their ends; returns those of all, and of those
  /// between equal labels.
  private static func sumStrengths(
    _ rows: Rows, _ weights: WeightScale, _ labels: Cells<UInt32>, isDirected: Bool,
    _ outgoing: Cells<Double>, _ incoming: Cells<Double>
  ) -> (total: Double, inside: Double) {
    var total = 0.0
    var inside = 0.0
    var row = 0
    while row < rows.vertexCount {
      let label = labels[row]
      var arc = rows.start(of: row)
      let end = rows.end(of: row)
      while arc < end {
        let target = rows.targets[arc]
        let other = labels[target]
        var weight = weights[arc]
        // A loop of an undirected graph stands once in its row, where other edges stand in two.
        if Int(target) == row && !isDirected { weight += weight }
        total += weight
        if other == label { inside += weight }
        outgoing[label] += weight
        incoming[other] += weight
        arc &+= 1
      }
      row &+= 1
    }
    return (total, inside)
  }

  /// Writes for each row the number of its label, in the order vertices name them.
  private func numberLabels(_ labels: [Int], _ numbers: Cells<UInt32>) -> Int {
    var known: [Int: UInt32] = [:]
    for (vertex, label) in labels.enumerated() {
      let number = known[label] ?? UInt32(known.count)
      known[label] = number
      numbers[storage.row(of: vertex)] = number
    }
    return known.count
  }
}
