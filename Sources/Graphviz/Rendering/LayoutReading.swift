internal import CGraphvizShims

extension LaidOutGraph {
  /// The size of everything drawn, before any padding or scaling.
  var size: Size { Rectangle(gvshim_bounding_box(handle)).size }

  /// Where everything is, under the names that Graphviz knows.
  borrowing func geometry() -> Geometry {
    var label = gvshim_box()
    return Geometry(
      boundingBox: Rectangle(gvshim_bounding_box(handle)),
      label: gvshim_graph_label(handle, &label) ? Rectangle(label) : nil,
      nodes: nodes(), edges: edges(), clusters: clusters())
  }

  private borrowing func nodes() -> [Geometry.Part] {
    var nodes: [Geometry.Part] = []
    var next = gvshim_first_node(handle)
    while let node = next {
      var label = gvshim_box()
      var size = gvshim_point()
      nodes.append(
        Geometry.Part(
          name: String(cString: gvshim_node_name(node)), frame: Rectangle(gvshim_node_box(node)),
          label: gvshim_node_external_label(node, &label) ? Rectangle(label) : nil,
          textSize: gvshim_node_text_size(node, &size)
            ? Size(width: size.x, height: size.y) : nil))
      next = gvshim_next_node(handle, node)
    }
    return nodes
  }

  private borrowing func edges() -> [Layout.Edge] {
    var handles = [OpaquePointer?](repeating: nil, count: gvshim_edge_count(handle))
    handles.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      gvshim_edges(handle, start)
    }
    return handles.compactMap { $0.map(readEdge) }
  }

  private borrowing func clusters() -> [Geometry.Part] {
    var clusters: [Geometry.Part] = []
    var waiting = [handle]
    while let outer = waiting.popLast() {
      for index in 0..<gvshim_cluster_count(outer) {
        let cluster = gvshim_cluster(outer, index)
        waiting.append(cluster)
        var label = gvshim_box()
        clusters.append(
          Geometry.Part(
            name: String(cString: gvshim_graph_name(cluster)),
            frame: Rectangle(gvshim_bounding_box(cluster)),
            label: gvshim_graph_label(cluster, &label) ? Rectangle(label) : nil))
      }
    }
    return clusters
  }
}

private func readEdge(_ edge: OpaquePointer) -> Layout.Edge {
  func label(_ which: gvshim_label) -> Rectangle? {
    var box = gvshim_box()
    return gvshim_edge_label(edge, which, &box) ? Rectangle(box) : nil
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

extension Point {
  fileprivate init(_ point: gvshim_point) { self.init(x: point.x, y: point.y) }
}

extension Rectangle {
  fileprivate init(_ box: gvshim_box) { self.init(from: Point(box.low), to: Point(box.high)) }
}
