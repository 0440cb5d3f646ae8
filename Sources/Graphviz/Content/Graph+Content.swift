extension DOT.Graph {
  /// The drawing that some content makes.
  ///
  /// It has the clusters as a tree, each node at home in one of them at most, and the rank groups.
  /// Other subgraphs draw nothing, and all they say by default is said by their nodes and edges. A
  /// cluster is called by what follows "cluster" in its name; `lhead` and `ltail` are changed with
  /// it.
  ///
  /// ```swift
  /// let document = try DOT.Document("digraph { subgraph cluster_kz { mine } acme -> mine }")
  /// var graph = try DOT.Graph(DOT.Content(document))
  /// graph.nodeDefaults.shape = .box
  /// let file = try Renderer().render(graph, as: .svg)
  /// ```
  ///
  /// - Throws: ``DOT/DrawingError``.
  /// - Complexity: O(size of the content), times the depth of its subgraphs.
  public init(_ content: DOT.Content) throws(DOT.DrawingError) {
    self.init(content.name ?? "", content.kind, isStrict: content.isStrict)
    attributes = content.attributes
    let frames = try ClusterFrames(content)
    let homes = try frames.homes(of: content)
    for (node, home) in zip(content.nodes, homes) {
      self.node(node.id, in: home) { $0.attributes = node.attributes }
    }
    for edge in content.edges {
      self.edge(content.nodes[edge.tail].id, to: content.nodes[edge.head].id) {
        $0.attributes = frames.renamed(edge.attributes)
      }
    }
    clusters = frames.tree(of: content)
    for (rank, members) in content.rankSets where !members.isEmpty {
      self.rank(rank, members.sorted().map { content.nodes[$0].id })
    }
  }
}

extension DOT.Content {
  /// The nodes that share a rank.
  ///
  /// What lies inside such a subgraph belongs to it and has no say.
  fileprivate var rankSets: [(rank: DOT.Rank, members: Set<Int>)] {
    var sets: [(rank: DOT.Rank, members: Set<Int>)] = []
    var setOf: [Int?] = []
    for subgraph in subgraphs {
      var set = subgraph.parent.flatMap { setOf[$0] }
      if set == nil, !subgraph.isCluster,
        let rank = subgraph[raw: "rank"].flatMap({ DOT.Rank($0) }), DOT.Rank.all.contains(rank)
      {
        set = sets.count
        sets.append((rank, []))
      }
      setOf.append(set)
      if let set { sets[set].members.formUnion(subgraph.nodes) }
    }
    return sets
  }
}

extension DOT {
  /// Why some content cannot be drawn safely.
  public enum DrawingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A node is in two clusters, neither of which is inside the other; that aborts Graphviz.
    case nodeInTwoClusters(String, String, String)
    /// Clusters lie inside one another too often.
    case tooDeep(maximum: Int)

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .nodeInTwoClusters(let node, let one, let other):
        "The node '\(node)' is in the clusters '\(one)' and '\(other)', and neither is inside the "
          + "other. Take it out of one of them."
      case .tooDeep(let maximum):
        "More than \(maximum) clusters lie inside one another. Flatten them."
      }
    }
  }
}

/// The clusters of some content and what they are called in a drawing.
private struct ClusterFrames {
  /// For each subgraph the innermost cluster that it is or lies in.
  private var cluster: [Int?]
  private var ids: [DOT.Cluster.ID]
  private var depths: [Int]
  /// The cluster around each cluster.
  private var around: [Int?]
  private var idsByName: [String: DOT.Cluster.ID] = [:]
  private static let maximumDepth = 500

  init(_ content: DOT.Content) throws(DOT.DrawingError) {
    let subgraphs = content.subgraphs
    cluster = []
    ids = Array(repeating: "", count: subgraphs.count)
    depths = Array(repeating: 0, count: subgraphs.count)
    around = Array(repeating: nil, count: subgraphs.count)
    var taken: Set<String> = []
    for (number, subgraph) in subgraphs.enumerated() {
      let outer = subgraph.parent.flatMap { cluster[$0] }
      guard let name = subgraph.name, subgraph.isCluster else {
        cluster.append(outer)
        continue
      }
      cluster.append(number)
      around[number] = outer
      depths[number] = 1 + (outer.map { depths[$0] } ?? 0)
      guard depths[number] <= Self.maximumDepth else {
        throw .tooDeep(maximum: Self.maximumDepth)
      }
      var id = String(name.dropFirst("cluster".count).drop { $0 == "_" })
      if !taken.insert(id).inserted {
        id = "\(name) \(number)"
        taken.insert(id)
      }
      ids[number] = id
      if idsByName[name] == nil { idsByName[name] = id }
    }
  }

  /// The cluster of each node.
  func homes(of content: DOT.Content) throws(DOT.DrawingError) -> [DOT.Cluster.ID?] {
    var homes = Array(repeating: Int?.none, count: content.nodes.count)
    for (number, subgraph) in content.subgraphs.enumerated() {
      guard let home = cluster[number] else { continue }
      for node in subgraph.nodes {
        guard let other = homes[node], other != home else {
          homes[node] = home
          continue
        }
        let (inner, outer) = depths[home] > depths[other] ? (home, other) : (other, home)
        guard lies(inner, inside: outer) else {
          throw .nodeInTwoClusters(
            content.nodes[node].id, content.subgraphs[other].name ?? "",
            content.subgraphs[home].name ?? "")
        }
        homes[node] = inner
      }
    }
    return homes.map { home in home.map { ids[$0] } }
  }

  private func lies(_ inner: Int, inside outer: Int) -> Bool {
    var place: Int? = inner
    while let current = place, current > outer { place = around[current] }
    return place == outer
  }

  /// The clusters, each with those inside it and with what it says itself.
  func tree(of content: DOT.Content) -> [DOT.Cluster] {
    var inside = Array(repeating: [DOT.Cluster](), count: content.subgraphs.count)
    var outermost: [DOT.Cluster] = []
    // From the last on, so that those inside are complete.
    for (number, subgraph) in content.subgraphs.enumerated().reversed() where subgraph.isCluster {
      let around = around[number]
      var frame = DOT.Cluster(ids[number])
      let outer = around.map { content.subgraphs[$0].attributes } ?? content.attributes
      frame.attributes = subgraph.attributes.without(outer)
      frame.clusters = inside[number].reversed()
      inside[number] = []
      if let around { inside[around].append(frame) } else { outermost.append(frame) }
    }
    return outermost.reversed()
  }

  /// The attributes of an edge with the names that the clusters have now.
  func renamed(_ attributes: DOT.Attributes) -> DOT.Attributes {
    var result = attributes
    for name in ["lhead", "ltail"] {
      guard case .text(let text) = attributes[raw: name], let id = idsByName[text] else { continue }
      result[raw: name] = .text(DOT.Cluster.prefix + id)
    }
    return result
  }
}

extension DOT.Rank {
  fileprivate static let all: Set<DOT.Rank> = [.same, .minimum, .source, .maximum, .sink]
}

extension DOT.Attributes {
  /// These attributes without those that are the same around.
  fileprivate func without(_ outer: DOT.Attributes) -> DOT.Attributes {
    var result = self
    for pair in outer.pairs where self[raw: pair.name] == pair.value {
      result[raw: pair.name] = nil
    }
    return result
  }
}
