/// Makes a document fit for Graphviz, or says why it is not.
///
/// Graphviz aborts the process it runs in on 6 % of ordinary graphs with clusters and edge labels,
/// and on some attributes of any graph. What is let through here did not abort in thousands of
/// random documents.
struct SafeProfile {
  var limits: Limits
  var engine: Engine
  /// Whether the document is drawn in a worker, which may abort and is ended at its deadline.
  var isIsolated = false
  /// Whether a picture of dots is made of it.
  var isPainted = false

  /// The document that is handed to Graphviz.
  ///
  /// - Throws: ``RenderError``, for the first thing that is too large, refused or missing.
  func prepared(_ graph: DOT.Graph) throws(RenderError) -> DOT.Graph {
    let graph = graph.drawable
    try checkStructure(of: graph)
    try checkAttributes(of: graph)
    try checkReferences(in: graph)
    try checkEnlargement(of: graph)
    try checkDot(graph)
    return adjusted(try adjustedForDot(graph))
  }

  /// Refuses a document, unless what is wrong with it is harmless in a worker.
  func refuse(_ error: RenderError) throws(RenderError) {
    if !(isIsolated && error.isContained) { throw error }
  }

  private func adjusted(_ graph: DOT.Graph) -> DOT.Graph {
    var graph = graph
    // Graphviz would prefer it to the engine that was asked for.
    graph[raw: "layout"] = nil
    if engine == .sfdp, !graph.has("start") {
      // Without a seed the layout depends on what was drawn before it.
      graph.start = 1
    }
    if engine == .neato || engine == .fdp, !graph.has("inputscale"),
      graph.nodes.contains(where: { $0.has("pos") })
    {
      // Positions are in points; these two would read inches.
      graph[raw: "inputscale"] = .number(DOT.Length.pointsPerInch)
    }
    if !graph.nodeDefaults.has("label") { labelNodesPlainly(&graph) }
    breakReferencesToNone(&graph)
    for index in graph.nodes.indices { describeLink(&graph.nodes[index].attributes, isEdge: false) }
    for index in graph.edges.indices { describeLink(&graph.edges[index].attributes, isEdge: true) }
    return graph
  }

  /// A name that becomes a label is searched for escapes, so it is given as a label where it holds
  /// any.
  private func labelNodesPlainly(_ graph: inout DOT.Graph) {
    for index in graph.nodes.indices where !graph.nodes[index].has("label") {
      let id = graph.nodes[index].id
      if id.contains("\\") || id.contains("&") { graph.nodes[index].label = .text(id) }
    }
  }

  /// A link without a tooltip shows its label as it was escaped or marked up; here it shows the
  /// text.
  private func describeLink(_ attributes: inout DOT.Attributes, isEdge: Bool) {
    guard attributes.has("URL"), !attributes.has("tooltip"),
      let text = attributes.label?.plainText
    else { return }
    attributes.tooltip = DOT.Tooltip(text)
    if isEdge, !attributes.has("labeltooltip") {
      // The label of an edge is a link of its own.
      attributes[raw: "labeltooltip"] = .tooltip(text)
    }
  }
}

extension DOT.Graph {
  /// Every part with its attributes and what a message calls it.
  var parts: [(attributes: DOT.Attributes, culprit: Culprit)] {
    [(attributes, .graph(name)), (nodeDefaults, .nodeDefault), (edgeDefaults, .edgeDefault)]
      + nodes.map { ($0.attributes, .node($0.id)) }
      + edges.map { ($0.attributes, .edge(tail: $0.tail, head: $0.head)) }
      + allClusters().map { ($0.attributes, .cluster($0.id)) }
  }
}

/// A part of a document that may be at fault; the words for it are made where it is.
enum Culprit {
  case graph(String)
  case nodeDefault
  case edgeDefault
  case node(DOT.Node.ID)
  case edge(tail: DOT.Node.ID, head: DOT.Node.ID)
  case cluster(DOT.Cluster.ID)

  /// The words for it in a message.
  var words: String {
    switch self {
    case .graph(let name): "The graph '\(name)'"
    case .nodeDefault: "The node default"
    case .edgeDefault: "The edge default"
    case .node(let id): "The node '\(id)'"
    case .edge(let tail, let head): "The edge from '\(tail)' to '\(head)'"
    case .cluster(let id): "The cluster '\(id)'"
    }
  }
}

extension RenderError {
  /// Whether a document that is refused for this can be drawn in a worker: it may take too long,
  /// too much memory or the process with it, and does no other harm.
  var isContained: Bool {
    switch self {
    case .limitExceeded(let limit, _, _, _):
      switch limit {
      case .elements, .labelBytes, .labelLines, .cellSpan, .minimumLength, .weight: true
      // Depth would overflow stacks of the host; a size of dots is known after the layout only.
      case .fontSize, .tableWidth, .clusterDepth, .rasterSide, .rasterPixels: false
      }
    case .refused(_, _, let refusal):
      switch refusal {
      case .abortsGraphviz, .abortsGraphvizWithClusters, .abortsGraphvizWithLabels,
        .abortsGraphvizWithEngine:
        true
      case .readsFiles, .unknownScheme: false
      }
    case .rankGroupAcrossClusters: true
    default: false
    }
  }
}
