extension DOT {
  /// A frame around nodes; clusters may hold clusters.
  ///
  /// A node names the cluster it is in, so it has one home at most: nodes in two sibling clusters
  /// abort Graphviz.
  public struct Cluster: Sendable, Hashable, Identifiable, Attributed {
    /// The identifier, of which a graph has only one.
    public let id: String
    /// What is said about the frame and its label.
    public var attributes = Attributes()
    /// The clusters inside this one.
    public var clusters: [Cluster] = []

    /// An empty frame.
    public init(_ id: String) { self.id = id }

    /// Adds a cluster inside this one.
    public mutating func cluster(_ id: Cluster.ID, _ change: (inout Cluster) -> Void = { _ in }) {
      var cluster = Cluster(id)
      change(&cluster)
      clusters.append(cluster)
    }
  }

  /// Nodes that a dot layout puts on one rank.
  ///
  /// They must be at home in one cluster, or all in none: groups across clusters abort Graphviz.
  public struct RankGroup: Sendable, Hashable {
    /// What the nodes have in common.
    public var rank: Rank
    /// The identifiers of the nodes.
    public var nodes: [Node.ID]

    /// Nodes with a rank in common.
    public init(_ rank: Rank, _ nodes: [Node.ID]) {
      self.rank = rank
      self.nodes = nodes
    }
  }
}
