extension DOT.Graph {
  /// The document with every position of a layout written into it, for the engine ``Engine/nop2``.
  ///
  /// Between the two, anything can be added at a place of its own: a legend, bands behind the
  /// columns.
  ///
  /// ```swift
  /// let layout = try renderer.layout(graph, engine: .dot)
  /// var placed = graph.placed(by: layout)
  /// placed.node("legend") { $0.position = .pinned(0, layout.boundingBox.minY - 20) }
  /// let pdf = try renderer.render(placed, as: .pdf, engine: .nop2)
  /// ```
  ///
  /// - Complexity: O(*p*) for *p* points of the layout.
  public func placed(by layout: Layout) -> DOT.Graph {
    var graph = self
    for index in graph.nodes.indices {
      guard let place = layout.nodes[graph.nodes[index].id] else { continue }
      graph.nodes[index].position = .pinned(place.frame.center.x, place.frame.center.y)
      graph.nodes[index].externalLabelPosition = place.externalLabel?.center
    }
    for (index, place) in zip(graph.edges.indices, layout.edges) {
      graph.edges[index].route = place.splines.isEmpty ? nil : DOT.Route(place.splines)
      graph.edges[index].labelPosition = place.label?.center
      graph.edges[index].externalLabelPosition = place.externalLabel?.center
      graph.edges[index].attributes[raw: "head_lp"] = place.headLabel?.center.attributeValue
      graph.edges[index].attributes[raw: "tail_lp"] = place.tailLabel?.center.attributeValue
    }
    graph.clusters = graph.clusters.map { $0.placed(by: layout) }
    graph.boundingBox = layout.boundingBox
    // Without it nop2 moves the drawing to the origin, away from what is added by hand.
    graph[raw: "notranslate"] = .text("true")
    graph.labelPosition = layout.label?.center
    return graph
  }
}

extension DOT.Cluster {
  fileprivate func placed(by layout: Layout) -> DOT.Cluster {
    var cluster = self
    if let place = layout.clusters[id] {
      cluster.boundingBox = place.frame
      cluster.labelPosition = place.label?.center
    }
    cluster.clusters = clusters.map { $0.placed(by: layout) }
    return cluster
  }
}
