/// How often each vertex brokers between two others, by role, and how often chance would have it.
///
/// ```swift
/// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
/// let roles = path.brokerageRoles(groups: [0, 0, 1])
/// roles.counts(of: 1)[.representative]    // 1
/// roles.expected(of: 1)[.representative]  // 2/27
/// ```
///
/// A vertex *v* brokers a pair (*a*, *b*) if arcs lead from *a* to *v* and from *v* to *b*, and none
/// from *a* to *b*. The null model is that of Gould and Fernandez: every arc is there or not,
/// independently, with the density of the graph as its probability.
public struct RoleCounts: Sendable {
  /// The share of ordered pairs of different vertices that an arc joins, 0 below two vertices.
  public let density: Double

  private let counts: [Int]
  private let groups: [UInt32]
  private let moments: [RoleMoments]
  private let networkMoments: RoleMoments

  init(counts: [Int], groups: GroupNumbers, density: Double) {
    self.counts = counts
    self.groups = groups.numbers
    self.density = density
    let sizes = GroupSizes(groups.sizes)
    moments = groups.sizes.map { RoleMoments(ofVertexInGroupOf: $0, among: sizes, density) }
    networkMoments = RoleMoments(ofNetwork: sizes, density)
  }

  /// The number of vertices.
  public var vertexCount: Int { groups.count }
}

extension RoleCounts {
  /// Returns how many ordered pairs a vertex brokers, by role.
  ///
  /// - Complexity: O(1)
  public func counts(of vertex: Int) -> RoleValues<Int> {
    let start = vertex * 5
    let own = Array(counts[start..<start + 5])
    return RoleValues(own, total: own.reduce(0, +))
  }

  /// Returns how many pairs a vertex would broker on average if arcs were drawn by chance.
  ///
  /// - Complexity: O(1)
  public func expected(of vertex: Int) -> RoleValues<Double> {
    moments[Int(groups[vertex])].expected
  }

  /// Returns the variance of the number of pairs a vertex brokers if arcs are drawn by chance.
  ///
  /// - Complexity: O(1)
  public func variance(of vertex: Int) -> RoleValues<Double> {
    moments[Int(groups[vertex])].variance
  }

  /// Returns how many standard deviations the counts of a vertex lie above chance.
  ///
  /// It is `nil` for a role in which chance leaves no choice, as in a group of one.
  ///
  /// - Complexity: O(1)
  public func z(of vertex: Int) -> RoleValues<Double?> {
    moments[Int(groups[vertex])].z(of: counts(of: vertex))
  }
}

/// The whole network: sums over all brokers.
extension RoleCounts {
  /// How many pairs are brokered by any vertex, by role; a pair counts for each of its brokers.
  public var networkCounts: RoleValues<Int> {
    var sums = [Int](repeating: 0, count: 5)
    for (position, count) in counts.enumerated() { sums[position % 5] += count }
    return RoleValues(sums, total: sums.reduce(0, +))
  }

  /// How many there would be on average by chance.
  public var networkExpected: RoleValues<Double> { networkMoments.expected }

  /// The exact variance by chance, the covariance of all pairs of triples that share an arc included.
  ///
  /// The package sna of statnet has other, approximate numbers here.
  public var networkVariance: RoleValues<Double> { networkMoments.variance }

  /// How many standard deviations the sums lie above chance, `nil` where chance leaves no choice.
  public var networkZ: RoleValues<Double?> { networkMoments.z(of: networkCounts) }
}
