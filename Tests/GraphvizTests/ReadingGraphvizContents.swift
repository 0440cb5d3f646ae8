import CGraphvizShims

@testable import Graphviz

/// What Graphviz holds of a document, as plain values that can be compared and printed.
struct GraphvizContents: Sendable, Equatable {
  var isDirected: Bool
  var isStrict: Bool
  var attributes: [String: String]
  var nodes: [Part] = []
  var edges: [Part] = []
  var subgraphs: [Subgraph] = []

  /// A node, or an edge, whose words are its tail, its head and its key.
  struct Part: Sendable, Equatable {
    var words: [String]
    var attributes: [String: String]
  }

  /// A subgraph with all its members, those of the subgraphs inside it too.
  struct Subgraph: Sendable, Equatable {
    /// The names from the outermost on; those without a name are empty.
    var path: [String]
    var attributes: [String: String]
    var nodes: [String]
    var edges: [Int]
  }

  /// Graphviz' own order is that of addresses in memory.
  static func sorted(_ subgraphs: [Subgraph]) -> [Subgraph] {
    subgraphs.map { subgraph in
      let attributes = subgraph.attributes.sorted { $0.key < $1.key }
      return (subgraph, "\(subgraph.path) \(subgraph.nodes) \(subgraph.edges) \(attributes)")
    }
    .sorted { $0.1 < $1.1 }.map(\.0)
  }
}

extension GraphvizContents {
  /// Lets Graphviz' own parser read a text, on the one thread where it is called.
  static func reading(_ dot: String) throws(RenderError) -> GraphvizContents {
    try GraphvizLibrary.shared.wait { _ in
      gvshim_collect_messages()
      gvshim_clear_messages()
      do throws(RenderError) {
        return .success(contents(of: try ParsedGraph(Array(dot.utf8))))
      } catch {
        return .failure(error)
      }
    }
  }

  private static func contents(of graph: consuming ParsedGraph) -> GraphvizContents {
    let root = graph.handle
    var contents = GraphvizContents(
      isDirected: gvshim_is_directed(root), isStrict: gvshim_is_strict(root),
      attributes: attributes(of: root, gvshim_of_graphs, in: root))
    var node = gvshim_first_node(root)
    while let current = node {
      contents.nodes.append(
        Part(
          words: [String(cString: gvshim_node_name(current))],
          attributes: attributes(of: current, gvshim_of_nodes, in: root)))
      node = gvshim_next_node(root, current)
    }
    let edges = edges(of: root)
    for edge in edges {
      let key = gvshim_edge_key(edge).map { [String(cString: $0)] } ?? []
      contents.edges.append(
        Part(
          words: [
            String(cString: gvshim_edge_tail(edge)), String(cString: gvshim_edge_head(edge)),
          ] + key,
          attributes: attributes(of: edge, gvshim_of_edges, in: root)))
    }
    let numbers = Dictionary(
      edges.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    var waiting: [(graph: OpaquePointer, path: [String])] = [(root, [])]
    while let (graph, path) = waiting.popLast() {
      var inner = gvshim_first_subgraph(graph)
      while let subgraph = inner {
        let inside = path + [name(of: subgraph)]
        waiting.append((subgraph, inside))
        contents.subgraphs.append(
          Subgraph(
            path: inside,
            attributes: attributes(of: subgraph, gvshim_of_graphs, in: root),
            nodes: nodes(of: subgraph),
            edges: self.edges(of: subgraph).compactMap { numbers[$0] }.sorted()))
        inner = gvshim_next_subgraph(subgraph)
      }
    }
    contents.subgraphs = sorted(contents.subgraphs)
    return contents
  }

  /// Names that Graphviz makes up begin with a percent sign and count through the process.
  private static func name(of graph: OpaquePointer) -> String {
    let name = String(cString: gvshim_graph_name(graph))
    return name.hasPrefix("%") ? "" : name
  }

  private static func nodes(of graph: OpaquePointer) -> [String] {
    var names: [String] = []
    var node = gvshim_first_node(graph)
    while let current = node {
      names.append(String(cString: gvshim_node_name(current)))
      node = gvshim_next_node(graph, current)
    }
    return names
  }

  private static func edges(of graph: OpaquePointer) -> [OpaquePointer] {
    var edges = [OpaquePointer?](repeating: nil, count: gvshim_edge_count(graph))
    gvshim_edges(graph, &edges)
    return edges.compactMap { $0 }
  }

  /// Whether an attribute says nothing: an empty one, and the label that every node has once
  /// anything was drawn in this process.
  static func isNothing(_ name: String, _ text: String) -> Bool {
    text.isEmpty || name == "label" && text == "\\N"
  }

  /// The attributes that say anything; markup keeps its brackets.
  private static func attributes(
    of part: OpaquePointer, _ which: gvshim_part, in root: OpaquePointer
  ) -> [String: String] {
    var attributes: [String: String] = [:]
    var attribute = gvshim_next_attribute(root, which, nil)
    while let current = attribute {
      let value = gvshim_attribute_value(UnsafeMutableRawPointer(part), current)
      let text = String(cString: value)
      let name = String(cString: gvshim_attribute_name(current))
      if !isNothing(name, text) {
        attributes[name] = gvshim_is_markup(value) ? "<\(text)>" : text
      }
      attribute = gvshim_next_attribute(root, which, current)
    }
    return attributes
  }
}

extension GraphvizContents {
  /// The first thing in which another differs, for a message; nil if they are equal.
  func difference(from other: GraphvizContents) -> String? {
    if attributes != other.attributes { return "\(attributes) is not \(other.attributes)" }
    for (one, two) in [(nodes, other.nodes), (edges, other.edges)] {
      if let pair = zip(one, two).first(where: { $0 != $1 }) { return "\(pair.0) is not \(pair.1)" }
      if one.count != two.count { return "\(one.count) parts are not \(two.count)" }
    }
    if let pair = zip(subgraphs, other.subgraphs).first(where: { $0 != $1 }) {
      return "\(pair.0) is not \(pair.1)"
    }
    return self == other ? nil : "The kinds or the subgraphs differ."
  }
}

extension GraphvizContents {
  /// The same without the order of edges, which the canonical form puts into their subgraphs.
  var withoutEdgeOrder: GraphvizContents {
    let words = edges.map { edge in
      "\(edge.words) \(edge.attributes.sorted { $0.key < $1.key })"
    }
    let order = edges.indices.sorted { words[$0] < words[$1] }
    var result = self
    result.edges = order.map { edges[$0] }
    var places: [String: Int] = [:]
    for (place, edge) in order.enumerated() where places[words[edge]] == nil {
      places[words[edge]] = place
    }
    for index in subgraphs.indices {
      result.subgraphs[index].edges = subgraphs[index].edges.compactMap { places[words[$0]] }
        .sorted()
    }
    result.subgraphs = Self.sorted(result.subgraphs)
    return result
  }
}
