import Graphviz

extension GraphvizContents {
  /// What our own reader holds, in the same form.
  init(_ content: DOT.Content) {
    self.init(
      isDirected: content.kind == .directed, isStrict: content.isStrict,
      attributes: Self.attributes(content.attributes))
    nodes = content.nodes.map {
      Part(words: [$0.id], attributes: Self.attributes($0.attributes))
    }
    edges = content.edges.map { edge in
      var attributes = Self.attributes(edge.attributes)
      attributes["key"] = nil
      return Part(
        words: [content.nodes[edge.tail].id, content.nodes[edge.head].id] + Self.key(of: edge),
        attributes: attributes)
    }
    for number in content.subgraphs.indices {
      let members = Self.members(of: number, in: content)
      subgraphs.append(
        Subgraph(
          path: Self.path(of: number, in: content),
          attributes: Self.attributes(content.subgraphs[number].attributes),
          nodes: members.nodes.sorted().map { content.nodes[$0].id },
          edges: members.edges.sorted()))
    }
    subgraphs = Self.sorted(subgraphs)
  }

  private static func path(of subgraph: Int, in content: DOT.Content) -> [String] {
    var path: [String] = []
    var place: Int? = subgraph
    while let current = place {
      path.insert(content.subgraphs[current].name ?? "", at: 0)
      place = content.subgraphs[current].parent
    }
    return path
  }

  private static func key(of edge: DOT.Content.Edge) -> [String] {
    switch edge[raw: "key"] {
    case .text(let text), .markup(let text): [text]
    default: []
    }
  }

  private static func members(
    of subgraph: Int, in content: DOT.Content
  ) -> (nodes: Set<Int>, edges: Set<Int>) {
    var nodes = Set(content.subgraphs[subgraph].nodes)
    var edges = Set(content.subgraphs[subgraph].edges)
    for inner in content.subgraphs.indices where content.subgraphs[inner].parent == subgraph {
      let members = members(of: inner, in: content)
      nodes.formUnion(members.nodes)
      edges.formUnion(members.edges)
    }
    return (nodes, edges)
  }

  private static func attributes(_ attributes: DOT.Attributes) -> [String: String] {
    var result: [String: String] = [:]
    for name in attributes.names {
      switch attributes[raw: name] {
      case .text(let text) where !isNothing(name, text): result[name] = text
      case .markup(let markup) where !markup.isEmpty: result[name] = "<\(markup)>"
      default: break
      }
    }
    return result
  }
}
