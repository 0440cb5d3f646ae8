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
    let names =
      [graph.name] + graph.nodes.lazy.map(\.id) + graph.allClusters().lazy.map(\.id)
    // Looked for once, and only where a label takes a name in.
    lazy var holdReference = names.contains { $0.utf8.contains(UInt8(ascii: "&")) }
    for part in graph.parts {
      for pair in part.attributes.pairs where Self.labels.contains(pair.name) {
        guard let text = pair.value.escapedWords, takesNameIn(text),
          text.contains("&#") || holdReference
        else { continue }
        try refuse(.refused(attribute: pair.name, value: text, .abortsGraphviz))
      }
    }
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
    let value: DOT.Value
    switch self {
    case .text(let text): value = .text(Graphviz.drawable(text))
    case .markup(let text): value = .markup(Graphviz.drawable(text))
    case .escaped(let text): value = .escaped(Graphviz.drawable(text))
    case .tooltip(let text): value = .tooltip(Graphviz.drawable(text))
    case .link(let link): value = .link(DOT.Link(Graphviz.drawable(link.address)))
    case .label(.escString(let text)): value = .label(.escString(Graphviz.drawable(text)))
    default: return nil
    }
    return value == self ? nil : value
  }
}

extension DOT.Attributes {
  fileprivate mutating func dropUndrawable() {
    for pair in pairs {
      let name = Graphviz.drawable(pair.name)
      if name != pair.name {
        self[raw: pair.name] = nil
        // One that is written so comes before one that only would be.
        guard self[raw: name] == nil else { continue }
        self[raw: name] = pair.value.withoutUndrawable ?? pair.value
      } else if let value = pair.value.withoutUndrawable {
        self[raw: name] = value
      }
    }
  }

  fileprivate mutating func breakReferencesToNone() {
    for pair in pairs where SafeProfile.labels.contains(pair.name) {
      let value: DOT.Value
      switch pair.value {
      case .text(let text): value = .text(withoutReferencesToNone(text))
      case .markup(let markup): value = .markup(withoutReferencesToNone(markup))
      case .label(.escString(let text)): value = .label(.escString(withoutReferencesToNone(text)))
      default: continue
      }
      if value != pair.value { self[raw: pair.name] = value }
    }
  }
}
