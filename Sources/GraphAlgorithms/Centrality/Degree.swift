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
    let degrees = withRows { outgoing, incoming in
      let rows = direction == .outgoing ? outgoing : incoming
      return Array(cellCount: vertexCount) { degrees in
        var row = 0
        while row < rows.vertexCount {
          degrees[row] = rows.length(of: row)
          row &+= 1
        }
      }
    }
    return inGivenOrder(degrees)
  }

  /// Returns the strength of every vertex: the sum of the weights of its edges.
  ///
  /// ```swift
  /// var builder = AdjacencyBuilder()
  /// try builder.append(from: 0, to: 1, weight: 2.5)
  /// try builder.append(from: 1, to: 2)
  /// builder.build().strengths()  // [2.5, 3.5, 1.0]
  /// ```
  ///
  /// A loop counts once. Without weights the strength of a vertex is its degree.
  ///
  /// - Parameter direction: Which edges of a directed graph to count.
  /// - Returns: For each vertex the sum of its weights.
  /// - Complexity: O(*n* + *m*)
  ///
  /// Barrat, A. et al. (2004). The architecture of complex weighted networks. *Proceedings of the
  /// National Academy of Sciences* 101(11), 3747–3752.
  public func strengths(_ direction: Direction = .outgoing) -> [Double] {
    let strengths = storage.columns(direction).strengths(usesWeights: true)
    return withExtendedLifetime(strengths) {
      inGivenOrder(
        Array(cellCount: vertexCount) { cells in
          var row = 0
          while row < vertexCount {
            cells[row] = strengths.cells[row]
            row &+= 1
          }
        })
    }
  }
}
