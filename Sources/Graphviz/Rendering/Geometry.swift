/// The place of everything under the names that Graphviz knows.
struct Geometry: Sendable, Hashable {
  /// A node or a cluster: its frame, the frame of its external or its only label, and the size of
  /// the text within a node.
  struct Part: Sendable, Hashable {
    var name: String
    var frame: Rectangle
    var label: Rectangle?
    var textSize: Size?
  }

  var boundingBox: Rectangle
  var label: Rectangle?
  var nodes: [Part]
  /// In the order of writing; those that Graphviz merged are one.
  var edges: [Layout.Edge]
  var clusters: [Part]
}

extension Layout {
  /// The place of everything under a document's own identifiers.
  ///
  /// - Throws: ``RenderError/failed(_:)`` if an edge of the document is missing.
  init(
    _ geometry: Geometry, of document: DOT.Graph, diagnostics: [Diagnostic]
  ) throws(RenderError) {
    boundingBox = geometry.boundingBox
    label = geometry.label
    let ids = Dictionary(
      document.nodes.map { (representable($0.id), $0.id) }, uniquingKeysWith: { one, _ in one })
    nodes = Dictionary(
      geometry.nodes.compactMap { part in
        ids[part.name].map {
          ($0, Node(frame: part.frame, textSize: part.textSize, externalLabel: part.label))
        }
      }, uniquingKeysWith: { one, _ in one })
    let clusterIDs = Dictionary(
      document.allClusters().map { (representable(DOT.Cluster.prefix + $0.id), $0.id) },
      uniquingKeysWith: { one, _ in one })
    clusters = Dictionary(
      geometry.clusters.compactMap { part in
        clusterIDs[part.name].map { ($0, Cluster(frame: part.frame, label: part.label)) }
      }, uniquingKeysWith: { _, last in last })
    edges = try document.placed(geometry.edges)
    self.diagnostics = diagnostics
  }
}

extension DOT.Graph {
  /// The place of every edge of the document.
  fileprivate func placed(_ found: [Layout.Edge]) throws(RenderError) -> [Layout.Edge] {
    let places = edgePlaces()
    guard places.allSatisfy(found.indices.contains) else {
      throw .failed([Diagnostic(severity: .error, message: "an edge was lost")])
    }
    return zip(places, edges).map { place, edge in
      var found = found[place]
      let hasLabel = (edge[raw: "label"] ?? edgeDefaults[raw: "label"]) != nil
      if hasLabel, found.label == nil, !edge.has("xlabel") {
        // Inside a rank group the label was handed over as an external one.
        found.label = found.externalLabel
        found.externalLabel = nil
      }
      return found
    }
  }

  /// For each edge, its place among those that Graphviz keeps: it merges parallel edges of a strict
  /// graph, and any two with the same `key`.
  private func edgePlaces() -> [Int] {
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
