/// Characters that are never drawn, and what would make Graphviz draw some.
extension DOT.Graph {
  /// The document without characters that are never written: they must not hide a name or a number
  /// from a check.
  var drawable: DOT.Graph {
    var graph = self
    graph.changeAttributes { $0.dropUndrawable() }
    return graph
  }

  /// Changes the attributes of every part.
  fileprivate mutating func changeAttributes(_ change: (inout DOT.Attributes) -> Void) {
    change(&attributes)
    change(&nodeDefaults)
    change(&edgeDefaults)
    for index in nodes.indices { change(&nodes[index].attributes) }
    for index in edges.indices { change(&edges[index].attributes) }
    for index in clusters.indices { clusters[index].changeAttributes(change) }
  }
}

extension DOT.Cluster {
  fileprivate mutating func changeAttributes(_ change: (inout DOT.Attributes) -> Void) {
    change(&attributes)
    for index in clusters.indices { clusters[index].changeAttributes(change) }
  }
}

extension SafeProfile {
  /// Shows references to characters that are none as they are written, in labels in which Graphviz
  /// would resolve them.
  func breakReferencesToNone(_ graph: inout DOT.Graph) {
    graph.changeAttributes { $0.breakReferencesToNone() }
  }

  /// Refuses labels in which Graphviz puts names that would make references with what is around
  /// them, or hold some.
  func checkReferences(in graph: DOT.Graph) throws(RenderError) {
    // Names are looked through once, and only where a label takes one in.
    var found: Bool?
    func namesHoldReference() -> Bool {
      if let found { return found }
      let names = [graph.name] + graph.nodes.map(\.id) + graph.allClusters().map(\.id)
      let answer = names.contains { $0.utf8.contains(UInt8(ascii: "&")) }
      found = answer
      return answer
    }
    func check(_ attributes: DOT.Attributes) throws(RenderError) {
      for pair in attributes.pairs {
        guard let text = pair.value.escapedWords, takesNameIn(text),
          Self.labels.contains(pair.name), text.contains("&#") || namesHoldReference()
        else { continue }
        try refuse(.refused(attribute: pair.name, value: text, .abortsGraphviz))
      }
    }
    try check(graph.attributes)
    try check(graph.nodeDefaults)
    try check(graph.edgeDefaults)
    for node in graph.nodes { try check(node.attributes) }
    for edge in graph.edges { try check(edge.attributes) }
    for cluster in graph.allClusters() { try check(cluster.attributes) }
  }

  /// Whether a label takes in a name of the graph, a node or an edge.
  private func takesNameIn(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return false }
    return ["\\N", "\\G", "\\E", "\\T", "\\H", "\\L"].contains { text.contains($0) }
  }
}

extension DOT.Value {
  /// The text of a label in which Graphviz resolves escapes.
  fileprivate var escapedWords: String? {
    switch self {
    case .text(let text), .markup(let text), .label(.escString(let text)): text
    default: nil
    }
  }

  /// The value without characters that are never written; nil if it has none.
  fileprivate var withoutUndrawable: DOT.Value? {
    switch self {
    case .text(let text): drawn(text).map { .text($0) }
    case .markup(let text): drawn(text).map { .markup($0) }
    case .escaped(let text): drawn(text).map { .escaped($0) }
    case .tooltip(let text): drawn(text).map { .tooltip($0) }
    case .link(let link): drawn(link.address).map { .link(DOT.Link($0)) }
    case .label(.escString(let text)): drawn(text).map { .label(.escString($0)) }
    default: nil
    }
  }

  /// A text without what is never written; nil where that is certainly nothing.
  private func drawn(_ text: String) -> String? {
    text.utf8.allSatisfy(surelyStays) ? nil : Graphviz.drawable(text)
  }
}

extension DOT.Attributes {
  fileprivate mutating func dropUndrawable() {
    for pair in pairs {
      let isNamed = pair.name.utf8.allSatisfy(surelyStays)
      let value = pair.value.withoutUndrawable
      if isNamed, value == nil { continue }
      let name = isNamed ? pair.name : Graphviz.drawable(pair.name)
      self[raw: pair.name] = nil
      // One that is written so comes before one that only would be.
      if !has(name) { self[raw: name] = value ?? pair.value }
    }
  }

  fileprivate mutating func breakReferencesToNone() {
    for pair in pairs {
      let value: DOT.Value
      switch pair.value {
      case .text(let text): value = .text(withoutReferencesToNone(text))
      case .markup(let markup): value = .markup(withoutReferencesToNone(markup))
      case .label(.escString(let text)): value = .label(.escString(withoutReferencesToNone(text)))
      default: continue
      }
      if value != pair.value, SafeProfile.labels.contains(pair.name) {
        self[raw: pair.name] = value
      }
    }
  }
}
