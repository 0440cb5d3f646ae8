internal import CGraphvizShims

extension LaidOutGraph {
  /// The size of everything drawn, before any padding or scaling.
  var size: Size { Rectangle(gvshim_bounding_box(handle)).size }

  /// Where everything is, under the document's own identifiers.
  borrowing func layout(of document: DOT.Graph) throws(RenderError) -> Layout {
    var label = gvshim_point()
    return Layout(
      boundingBox: Rectangle(gvshim_bounding_box(handle)),
      label: gvshim_graph_label(handle, &label) ? Point(label) : nil,
      nodes: nodes(of: document),
      edges: try edges(of: document),
      clusters: clusters(of: document),
      diagnostics: collectedDiagnostics())
  }

  private borrowing func nodes(of document: DOT.Graph) -> [DOT.Node.ID: Layout.Node] {
    let ids = Dictionary(
      document.nodes.map { (representable($0.id), $0.id) }, uniquingKeysWith: { one, _ in one })
    var nodes: [DOT.Node.ID: Layout.Node] = [:]
    var next = gvshim_first_node(handle)
    while let node = next {
      if let id = ids[String(cString: gvshim_node_name(node))] {
        var label = gvshim_point()
        nodes[id] = Layout.Node(
          frame: Rectangle(gvshim_node_box(node)),
          externalLabel: gvshim_node_external_label(node, &label) ? Point(label) : nil)
      }
      next = gvshim_next_node(handle, node)
    }
    return nodes
  }

  private borrowing func edges(of document: DOT.Graph) throws(RenderError) -> [Layout.Edge] {
    var handles = [OpaquePointer?](repeating: nil, count: gvshim_edge_count(handle))
    handles.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      gvshim_edges(handle, start)
    }
    let found = handles.compactMap { $0.map(readEdge) }
    let places = document.edgePlaces()
    guard places.allSatisfy(found.indices.contains) else {
      throw .failed([Diagnostic(severity: .error, message: "an edge was lost")])
    }
    return zip(places, document.edges).map { place, edge in
      var found = found[place]
      let hasLabel = (edge[raw: "label"] ?? document.edgeDefaults[raw: "label"]) != nil
      if hasLabel, found.label == nil, edge[raw: "xlabel"] == nil {
        // Inside a rank group the label was handed over as an external one.
        found.label = found.externalLabel
        found.externalLabel = nil
      }
      return found
    }
  }

  private borrowing func clusters(of document: DOT.Graph) -> [DOT.Cluster.ID: Layout.Cluster] {
    let ids = Dictionary(
      document.allClusters().map { (representable(DOT.Cluster.prefix + $0.id), $0.id) },
      uniquingKeysWith: { one, _ in one })
    var clusters: [DOT.Cluster.ID: Layout.Cluster] = [:]
    var waiting = [handle]
    while let outer = waiting.popLast() {
      for index in 0..<gvshim_cluster_count(outer) {
        let cluster = gvshim_cluster(outer, index)
        waiting.append(cluster)
        guard let id = ids[String(cString: gvshim_graph_name(cluster))] else { continue }
        var label = gvshim_point()
        clusters[id] = Layout.Cluster(
          frame: Rectangle(gvshim_bounding_box(cluster)),
          label: gvshim_graph_label(cluster, &label) ? Point(label) : nil)
      }
    }
    return clusters
  }
}

private func readEdge(_ edge: OpaquePointer) -> Layout.Edge {
  func label<Kind: BinaryInteger>(_ which: Kind) -> Point? {
    var point = gvshim_point()
    return gvshim_edge_label(edge, Int32(which), &point) ? Point(point) : nil
  }
  let splines = (0..<gvshim_edge_piece_count(edge)).map { piece in
    var tip = gvshim_point()
    let points = (0..<gvshim_edge_point_count(edge, piece)).map {
      Point(gvshim_edge_point(edge, piece, $0))
    }
    return Spline(
      points: points,
      start: gvshim_edge_start_tip(edge, piece, &tip) ? Point(tip) : nil,
      end: gvshim_edge_end_tip(edge, piece, &tip) ? Point(tip) : nil)
  }
  return Layout.Edge(
    splines: splines, label: label(gvshim_label_middle),
    externalLabel: label(gvshim_label_external), headLabel: label(gvshim_label_head),
    tailLabel: label(gvshim_label_tail))
}

extension DOT.Graph {
  /// For each edge, its place among those that Graphviz keeps: it merges parallel edges of a strict
  /// graph, and any two with the same `key`.
  fileprivate func edgePlaces() -> [Int] {
    struct Identity: Hashable {
      let ends: [String]
      let key: DOT.Value?
    }
    var places: [Int] = []
    var known: [Identity: Int] = [:]
    var count = 0
    for edge in edges {
      let key = edge[raw: "key"]
      let ends = [representable(edge.tail), representable(edge.head)]
      let identity = Identity(
        ends: kind == .directed ? ends : ends.sorted(), key: isStrict ? nil : key)
      if isStrict || key != nil, let place = known[identity] {
        places.append(place)
      } else {
        known[identity] = count
        places.append(count)
        count += 1
      }
    }
    return places
  }
}

extension Point {
  fileprivate init(_ point: gvshim_point) { self.init(x: point.x, y: point.y) }
}

extension Rectangle {
  fileprivate init(_ box: gvshim_box) { self.init(from: Point(box.low), to: Point(box.high)) }
}
