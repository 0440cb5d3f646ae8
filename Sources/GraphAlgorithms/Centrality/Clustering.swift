/// How often two neighbors of a vertex are neighbors too.
///
/// ```swift
/// let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
/// let clustering = graph.clustering()
/// clustering.triangles      // [1, 1, 1, 0]
/// clustering.coefficients   // [1, 1, 1/3, 0]
/// clustering.triangleCount  // 1
/// clustering.transitivity   // 3/5
/// clustering.mean           // 7/12
/// ```
public struct Clustering: Equatable, Sendable {
  /// For each vertex the number of pairs of its neighbors that are neighbors.
  public let triangles: [Int]

  /// For each vertex the number of its neighbors, each counted once.
  public let neighborCounts: [Int]

  init(triangles: [Int], neighborCounts: [Int]) {
    self.triangles = triangles
    self.neighborCounts = neighborCounts
  }
}

extension Clustering {
  /// For each vertex the share of the pairs of its neighbors that are neighbors, its local clustering.
  ///
  /// It is 0 for a vertex with fewer than two neighbors, as in NetworkX; igraph has no number there.
  public var coefficients: [Double] {
    zip(triangles, neighborCounts).map { triangles, count in
      count < 2 ? 0 : Double(triangles) / Self.pairs(count)
    }
  }

  /// The number of triangles in the graph.
  public var triangleCount: Int { triangles.reduce(0, +) / 3 }

  /// The share of all pairs of neighbors of a vertex that are neighbors: its global clustering.
  ///
  /// It is 0 in a graph where no vertex has two neighbors.
  public var transitivity: Double {
    let pairs = neighborCounts.reduce(0.0) { $0 + Self.pairs($1) }
    return pairs == 0 ? 0 : Double(triangles.reduce(0, +)) / pairs
  }

  /// The mean of the local clustering of all vertices, 0 without vertices.
  public var mean: Double {
    triangles.isEmpty ? 0 : coefficients.reduce(0, +) / Double(triangles.count)
  }

  private static func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
}

extension Adjacency {
  /// Returns how often two neighbors of a vertex are neighbors too.
  ///
  /// Directions, parallel edges and loops are ignored: two vertices are neighbors or not.
  ///
  /// - Parameter threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its triangles and its neighbors.
  /// - Complexity: O(*m* √*m*). Memory is 4 bytes for each edge, and 28 for each vertex and 9 more for
  ///   each vertex and thread.
  ///
  /// Watts, D. J. and Strogatz, S. H. (1998). Collective dynamics of 'small-world' networks. *Nature*
  /// 393, 440–442. Schank, T. and Wagner, D. (2005). Finding, counting and listing all triangles in
  /// large graphs. *Experimental and Efficient Algorithms*, 606–609.
  public func clustering(threads: Int = 1) -> Clustering {
    clustering(threads: threads) { (_: Double) throws(Never) in }
  }

  /// Returns how often two neighbors of a vertex are neighbors too, reporting how much is done.
  ///
  /// - Parameters:
  ///   - threads: How many threads to use at most; the result does not depend on it.
  ///   - progress: Called on the calling thread with what is done, from 0 to 1; to cancel, it throws.
  /// - Returns: For each vertex its triangles and its neighbors.
  /// - Throws: What `progress` throws.
  /// - Complexity: O(*m* √*m*)
  public func clustering<Failure>(
    threads: Int = 1, progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Clustering {
    try withRows { outgoing, incoming throws(Failure) in
      let forward = ForwardRows(outgoing, isDirected ? incoming : nil)
      let triangles = try forward.triangles(threads: threads, progress)
      return Clustering(
        triangles: vertices.map { triangles[storage.row(of: $0)] },
        neighborCounts: vertices.map { Int(forward.degrees.cells[storage.row(of: $0)]) })
    }
  }
}
