/// Who points to those that count, and who is pointed to by those that do.
///
/// ```swift
/// let graph = try Adjacency(vertexCount: 4, edges: [(0, 2), (1, 2), (1, 3)], isDirected: true)
/// let scores = try graph.hubsAndAuthorities()
/// scores.hubs         // about [0.526, 0.851, 0, 0]
/// scores.authorities  // about [0, 0, 0.851, 0.526]
/// ```
///
/// Kleinberg, J. M. (1999). Authoritative sources in a hyperlinked environment. *Journal of the ACM*
/// 46(5), 604–632.
public struct HubsAndAuthorities: Equatable, Sendable {
  /// For each vertex the sum, in proportion, of the authorities it points to.
  public let hubs: [Double]

  /// For each vertex the sum, in proportion, of the hubs that point to it.
  public let authorities: [Double]
}

extension Adjacency {
  /// Returns how good each vertex is as a hub and as an authority.
  ///
  /// Both have a Euclidean norm of 1, and none is negative; NetworkX makes them sum to 1, and igraph
  /// divides by the largest. Parallel edges count each, and a loop once. In an undirected graph both
  /// are the same. Where several parts of a graph are equally strong, each is as large as an iteration
  /// from equal values makes it; without edges all are equal.
  ///
  /// They are the two halves of the leading eigenvector of the graph in which every vertex stands
  /// twice, once as a hub and once as an authority, with an edge from the hub of each arc's first end
  /// to the authority of its second.
  ///
  /// - Parameters:
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - tolerance: That of ``eigenvectorCentrality(usesWeights:tolerance:threads:)``.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: The hubs and the authorities.
  /// - Throws: ``AdjacencyError`` where twice the vertices or edges are more than 32 bits can count.
  /// - Complexity: That of the eigenvector of an undirected graph of 2*n* vertices and *m* edges.
  public func hubsAndAuthorities(
    usesWeights: Bool = false, tolerance: Double = 1e-12, threads: Int = 1
  ) throws(AdjacencyError) -> HubsAndAuthorities {
    var builder = try AdjacencyBuilder(vertexCount: 2 * vertexCount)
    for vertex in vertices {
      let targets = neighbors(of: vertex)
      if usesWeights && isWeighted {
        for (target, weight) in zip(targets, weights(of: vertex)) {
          try builder.append(from: vertex, to: vertexCount + target, weight: weight)
        }
      } else {
        for target in targets { try builder.append(from: vertex, to: vertexCount + target) }
      }
    }
    let values = builder.build().eigenvectorCentrality(
      usesWeights: usesWeights, tolerance: tolerance, threads: threads)
    return HubsAndAuthorities(
      hubs: Self.unit(values[..<vertexCount]), authorities: Self.unit(values[vertexCount...]))
  }

  private static func unit(_ values: ArraySlice<Double>) -> [Double] {
    let norm = values.reduce(0.0) { $0 + $1 * $1 }.squareRoot()
    return norm > 0 ? values.map { $0 / norm } : Array(values)
  }
}
