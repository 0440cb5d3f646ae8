extension DOT.Graph {
  /// The document in DOT, canonical: equal documents give equal text.
  ///
  /// Everything is named and quoted, one statement stands on a line, nodes and edges keep their
  /// order and attributes are sorted, so that two versions of a file differ where the drawings
  /// differ. Graphviz' own writer reorders at each writing.
  ///
  /// ```swift
  /// var graph = DOT.Graph("g")
  /// graph.node("a") { $0.shape = .box }
  /// graph.edge("a", to: "a")
  /// graph.dot()
  /// // digraph "g" {
  /// //   "a" [shape="box"]
  /// //   "a" -> "a"
  /// // }
  /// ```
  ///
  /// - Parameter comments: Lines for the head of the file, each after `//`.
  /// - Returns: The text, which ends with a line feed.
  /// - Complexity: O(length of the text).
  public func dot(comments: [String] = []) -> String {
    String(decoding: dotBytes(comments: comments), as: UTF8.self)
  }

  /// The bytes of ``dot(comments:)``, as Graphviz takes them.
  func dotBytes(comments: [String] = []) -> [UInt8] {
    var writer = DOTWriter()
    for comment in comments { writer.comment(comment) }
    writer.write(self)
    return writer.bytes
  }
}

/// Writes a document line by line.
struct DOTWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func comment(_ comment: String) {
    for line in drawable(comment).split(separator: "\n", omittingEmptySubsequences: false) {
      self.line(line.isEmpty ? "//" : "// " + line)
    }
  }

  mutating func write(_ graph: DOT.Graph) {
    let keyword = graph.kind == .directed ? "digraph" : "graph"
    let arrow = graph.kind == .directed ? " -> " : " -- "
    block((graph.isStrict ? "strict " : "") + keyword + " " + quoted(graph.name)) { writer in
      writer.defaults("graph", graph.attributes)
      writer.defaults("node", graph.nodeDefaults)
      writer.defaults("edge", graph.edgeDefaults)
      for node in graph.nodes {
        writer.statement(node.attributes) { $0.quote(node.id) }
      }
      let members = Dictionary(grouping: graph.nodes.filter { $0.cluster != nil }, by: \.cluster)
      for cluster in graph.clusters {
        writer.write(cluster, inheriting: graph.attributes) { members[$0] ?? [] }
      }
      for group in graph.rankGroups { writer.write(group) }
      for edge in graph.edges {
        writer.statement(edge.attributes) {
          $0.quote(edge.tail)
          $0.put(arrow)
          $0.quote(edge.head)
        }
      }
    }
  }
}

extension DOTWriter {
  /// What a cluster would take over from what is around it, though it was said about that alone.
  private static let notInherited = [
    "URL", "_background", "bgcolor", "class", "color", "fillcolor", "id", "label", "margin",
    "pencolor", "penwidth", "style", "tooltip",
  ]

  private mutating func write(
    _ cluster: DOT.Cluster, inheriting outer: DOT.Attributes,
    members: (DOT.Cluster.ID) -> [DOT.Node]
  ) {
    var attributes = cluster.attributes
    for name in Self.notInherited where outer.has(name) && !attributes.has(name) {
      attributes[raw: name] = .text("")
    }
    block("subgraph " + quoted(DOT.Cluster.prefix + cluster.id)) { writer in
      writer.defaults("graph", attributes)
      for node in members(cluster.id) { writer.line(quoted(node.id)) }
      for inner in cluster.clusters {
        writer.write(inner, inheriting: attributes, members: members)
      }
    }
  }

  private mutating func write(_ group: DOT.RankGroup) {
    block("") { writer in
      writer.line("rank=" + quoted(group.rank.rawValue))
      for node in group.nodes { writer.line(quoted(node)) }
    }
  }

  private mutating func defaults(_ keyword: String, _ attributes: DOT.Attributes) {
    if !attributes.isEmpty { statement(attributes) { $0.put(keyword) } }
  }

  /// Writes a line with a list of attributes at its end, where there are any.
  private mutating func statement(
    _ attributes: DOT.Attributes, _ head: (inout DOTWriter) -> Void
  ) {
    indent()
    head(&self)
    if !attributes.isEmpty { list(attributes) }
    put("\n")
  }

  private mutating func list(_ attributes: DOT.Attributes) {
    var separator = " ["
    for pair in attributes.pairs {
      put(separator)
      put(attributeName(pair.name))
      put("=")
      write(pair.value)
      separator = ", "
    }
    put("]")
  }

  private mutating func block(_ head: String, _ body: (inout DOTWriter) -> Void) {
    line(head.isEmpty ? "{" : head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  private mutating func line(_ line: String) {
    indent()
    put(line)
    put("\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { put("  ") }
  }

  private mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}

extension DOTWriter {
  /// Writes a value; most are texts that nothing needs to be escaped in.
  private mutating func write(_ value: DOT.Value) {
    switch value {
    case .text(let text), .escaped(let text), .label(.text(let text)):
      if !quoteAsItIs(text) { put(value.dot) }
    default: put(value.dot)
    }
  }

  private mutating func quote(_ text: String) {
    if !quoteAsItIs(text) { put(quoted(text)) }
  }

  /// Writes a text between quotation marks, if that is all there is to do, and says whether it was.
  private mutating func quoteAsItIs(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { words in
      guard words.allSatisfy(standsForItself) else { return false }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: words)
      bytes.append(UInt8(ascii: "\""))
      return true
    }
  }
}

/// Whether a byte is written as it is into a quoted text, whichever way that is escaped.
private func standsForItself(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, 0xEF...0xFF, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "&"): false
  default: true
  }
}

extension DOT.Cluster {
  /// Graphviz takes a subgraph for a cluster by the beginning of its name.
  static let prefix = "cluster_"
}
