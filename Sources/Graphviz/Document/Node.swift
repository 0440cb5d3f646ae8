extension DOT {
  /// A node of a drawing: an identifier, the cluster it is at home in, and its attributes.
  public struct Node: Sendable, Hashable, Identifiable, Attributed {
    /// The identifier, of which a graph has only one.
    public let id: String
    /// The one cluster the node is drawn in, if any.
    public var cluster: Cluster.ID?
    /// What is said about the node.
    public var attributes = Attributes()

    /// A node, whose label is its identifier unless it is given one.
    public init(_ id: String, in cluster: Cluster.ID? = nil) {
      self.id = id
      self.cluster = cluster
    }
  }
}
