extension DOT {
  /// A document for Graphviz: nodes, edges, clusters, rank groups and attributes.
  ///
  /// They are kept in the order in which they were added. Two graphs are equal if they are
  /// written alike. The order matters to a layout.
  public struct Graph: Sendable, Hashable, Attributed {
    /// Whether edges have a direction.
    public enum Kind: Sendable, Hashable {
      /// Edges lead from their tail to their head.
      case directed
      /// Edges join two nodes.
      case undirected
    }

    /// The name is the title of the picture in an SVG file.
    public var name: String
    /// Whether edges have a direction.
    public var kind: Kind
    /// Whether parallel edges are drawn as one.
    public var isStrict: Bool
    /// What is said about the drawing as a whole.
    public var attributes = Attributes()
    /// What is said about every node that says nothing else.
    public var nodeDefaults = Attributes()
    /// What is said about every edge that says nothing else.
    public var edgeDefaults = Attributes()
    /// The nodes in order.
    public var nodes: [Node] = []
    /// The edges in order.
    public var edges: [Edge] = []
    /// The outermost clusters in order.
    public var clusters: [Cluster] = []
    /// The rank groups in order.
    public var rankGroups: [RankGroup] = []

    /// An empty document.
    public init(_ name: String, _ kind: Kind = .directed, isStrict: Bool = false) {
      self.name = name
      self.kind = kind
      self.isStrict = isStrict
    }
  }
}

extension DOT.Graph {
  /// Adds a node and returns its identifier.
  @discardableResult
  public mutating func node(
    _ id: DOT.Node.ID, in cluster: DOT.Cluster.ID? = nil,
    _ change: (inout DOT.Node) -> Void = { _ in }
  ) -> DOT.Node.ID {
    var node = DOT.Node(id, in: cluster)
    change(&node)
    nodes.append(node)
    return id
  }

  /// Adds an edge and returns its place among the edges, which is also its place in a ``Layout``.
  @discardableResult
  public mutating func edge(
    _ tail: DOT.Node.ID, to head: DOT.Node.ID, _ change: (inout DOT.Edge) -> Void = { _ in }
  ) -> Int {
    var edge = DOT.Edge(tail, to: head)
    change(&edge)
    edges.append(edge)
    return edges.count - 1
  }

  /// Adds a cluster and returns its identifier, for the nodes that are at home in it.
  @discardableResult
  public mutating func cluster(
    _ id: DOT.Cluster.ID, _ change: (inout DOT.Cluster) -> Void = { _ in }
  ) -> DOT.Cluster.ID {
    var cluster = DOT.Cluster(id)
    change(&cluster)
    clusters.append(cluster)
    return id
  }

  /// Puts nodes on one rank of a dot layout.
  public mutating func rank(_ rank: DOT.Rank, _ nodes: [DOT.Node.ID]) {
    rankGroups.append(DOT.RankGroup(rank, nodes))
  }

  /// All clusters, each before those inside it.
  ///
  /// - Complexity: O(*c*) for *c* clusters.
  public func allClusters() -> [DOT.Cluster] {
    var found: [DOT.Cluster] = []
    var waiting = Array(clusters.reversed())
    while let cluster = waiting.popLast() {
      found.append(cluster)
      waiting.append(contentsOf: cluster.clusters.reversed())
    }
    return found
  }
}
