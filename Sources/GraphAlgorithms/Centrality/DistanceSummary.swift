/// How far the vertices of a graph are from each other, in sums over all of them.
///
/// One sweep over the graph answers who is close to everyone, who is at the edge, how wide the graph
/// is and how distances are spread; ask for it once if more than one of these is wanted.
///
/// ```swift
/// let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
/// let distances = path.distanceSummary()
/// distances.distanceSums         // [3, 2, 3, 0]
/// distances.reachedCounts        // [3, 3, 3, 1]
/// distances.eccentricities       // [2, 1, 2, 0]
/// distances.inverseDistanceSums  // [1.5, 2.0, 1.5, 0.0]
/// distances.pairCounts           // [4, 2, 1]
/// distances.diameter             // 2
/// distances.meanDistance         // 4/3
/// ```
///
/// Distances are steps: parallel edges and loops change nothing, weights do not count. Only pairs
/// that a path joins are counted, in every sum and mean here.
public struct DistanceSummary: Equatable, Sendable {
  /// For each vertex how many are within its reach, itself included.
  public let reachedCounts: [Int]

  /// For each vertex the sum of its distances to those within its reach.
  public let distanceSums: [Int]

  /// For each vertex the distance of the furthest within its reach, 0 if there is no other.
  public let eccentricities: [Int]

  /// For each vertex the sum of the inverses of its distances to those within its reach.
  public let inverseDistanceSums: [Double]

  /// For each distance, from 0 on, the number of pairs as far from each other.
  ///
  /// Pairs are unordered in an undirected graph and ordered in a directed one. Those at distance 0
  /// are the vertices, each with itself.
  public let pairCounts: [Int]

  init(
    reachedCounts: [Int], distanceSums: [Int], eccentricities: [Int],
    inverseDistanceSums: [Double], pairCounts: [Int]
  ) {
    self.reachedCounts = reachedCounts
    self.distanceSums = distanceSums
    self.eccentricities = eccentricities
    self.inverseDistanceSums = inverseDistanceSums
    self.pairCounts = pairCounts
  }
}

extension DistanceSummary {
  /// The largest distance between two vertices that a path joins, 0 if none are joined.
  public var diameter: Int { max(0, pairCounts.count - 1) }

  /// The smallest eccentricity, 0 without vertices.
  ///
  /// In a graph of several components that is the smallest of any: 0 if a vertex stands alone.
  public var radius: Int { eccentricities.min() ?? 0 }

  /// Whether every vertex reaches every other.
  public var reachesAll: Bool { reachedCounts.allSatisfy { $0 == reachedCounts.count } }

  /// The mean distance over all pairs that a path joins, or `nil` if there is none.
  public var meanDistance: Double? {
    let pairs = reachedCounts.reduce(0) { $0 + $1 - 1 }
    guard pairs > 0 else { return nil }
    return Double(distanceSums.reduce(0, +)) / Double(pairs)
  }

  /// The mean of the inverse distances over all pairs, 0 for a pair that no path joins.
  ///
  /// Without two vertices it is 0.
  ///
  /// Latora, V. and Marchiori, M. (2001). Efficient behavior of small-world networks. *Physical
  /// Review Letters* 87, 198701.
  public var efficiency: Double {
    let count = Double(reachedCounts.count)
    return count < 2 ? 0 : inverseDistanceSums.reduce(0, +) / (count * (count - 1))
  }

  /// Returns how close each vertex is to those within its reach.
  ///
  /// - Parameter scope: What a vertex that does not reach all others is measured by.
  /// - Returns: For each vertex its closeness, 0 for one that reaches no other.
  /// - Complexity: O(*n*)
  public func closeness(_ scope: ClosenessScope = .wholeGraph) -> [Double] {
    let others = Double(max(1, reachedCounts.count - 1))
    return reachedCounts.indices.map { vertex in
      let reached = Double(reachedCounts[vertex] - 1)
      guard reached > 0 else { return 0 }
      let closeness = reached / Double(distanceSums[vertex])
      return scope == .wholeGraph ? closeness * (reached / others) : closeness
    }
  }

  /// Returns the sum, or the mean, of the inverse distances of each vertex.
  ///
  /// - Parameter normalized: Whether to divide by the number of other vertices.
  /// - Returns: For each vertex its harmonic centrality.
  /// - Complexity: O(*n*)
  public func harmonicCentrality(normalized: Bool) -> [Double] {
    guard normalized else { return inverseDistanceSums }
    let others = Double(max(1, reachedCounts.count - 1))
    return inverseDistanceSums.map { $0 / others }
  }
}

/// What the closeness of a vertex is measured by, if it does not reach all others.
public enum ClosenessScope: Hashable, Sendable {
  /// The inverse mean distance within reach, times the share of the other vertices that are.
  ///
  /// Values of different components can be compared: a pair apart from all others is not the closest
  /// of the graph. This is what NetworkX does and Wasserman and Faust (1994) propose.
  case wholeGraph
  /// The inverse mean distance within reach, as if nothing else were there; this is what igraph does.
  case withinReach
}
