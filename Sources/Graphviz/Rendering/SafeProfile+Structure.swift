extension SafeProfile {
  /// Checks how many parts there are and that they name one another rightly.
  func checkStructure(of graph: DOT.Graph) throws(RenderError) {
    let maximum = limits.elements[engine] ?? limits.otherElements
    let count = graph.nodes.count + graph.edges.count
    if count > maximum {
      try refuse(
        .limitExceeded(
          .elements, value: Double(count), maximum: Double(maximum),
          culprit: "The graph '\(graph.name)'"))
    }
    try checkDepth(of: graph)
    let clusters = try distinct(graph.allClusters().map(\.id))
    let nodes = try distinct(graph.nodes.map(\.id))
    for node in graph.nodes {
      guard let cluster = node.cluster, !clusters.contains(representable(cluster)) else { continue }
      throw .unknownCluster(cluster, node: node.id)
    }
    for edge in graph.edges {
      try check(edge.tail, of: edge, among: nodes)
      try check(edge.head, of: edge, among: nodes)
    }
    try checkRankGroups(of: graph, nodes: nodes)
  }

  private func check(
    _ end: DOT.Node.ID, of edge: DOT.Edge, among nodes: Set<String>
  ) throws(RenderError) {
    if nodes.contains(representable(end)) { return }
    throw .unknownNode(end, culprit: "The edge from '\(edge.tail)' to '\(edge.head)'")
  }

  private func checkDepth(of graph: DOT.Graph) throws(RenderError) {
    var level = graph.clusters
    var depth = 0
    while !level.isEmpty {
      depth += 1
      guard depth <= limits.clusterDepth else {
        throw .limitExceeded(
          .clusterDepth, value: Double(depth), maximum: Double(limits.clusterDepth),
          culprit: "The graph '\(graph.name)'")
      }
      level = level.flatMap(\.clusters)
    }
  }

  /// The identifiers as Graphviz will hold them, each once.
  private func distinct(_ ids: [String]) throws(RenderError) -> Set<String> {
    var known: Set<String> = []
    for id in ids {
      guard known.insert(representable(id)).inserted else { throw .duplicate(id) }
    }
    return known
  }

  private func checkRankGroups(
    of graph: DOT.Graph, nodes: Set<String>
  ) throws(RenderError) {
    guard !graph.rankGroups.isEmpty else { return }
    let home = Dictionary(
      graph.nodes.map { (representable($0.id), $0.cluster) }, uniquingKeysWith: { one, _ in one })
    for group in graph.rankGroups {
      for id in group.nodes where !nodes.contains(representable(id)) {
        throw .unknownNode(id, culprit: "A rank group")
      }
      if Set(group.nodes.map { home[representable($0)] ?? nil }).count > 1 {
        try refuse(.rankGroupAcrossClusters(group.nodes))
      }
    }
  }
}
