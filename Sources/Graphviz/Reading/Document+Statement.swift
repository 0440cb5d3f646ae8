extension DOT.Document {
  /// One statement, or what stands between two of them.
  public enum Statement: Sendable, Hashable {
    /// `node [shape=box]`: defaults for what comes, or attributes of the graph around it.
    case attributes(Target, [Setting])
    /// `rank=same`: one attribute of the graph around it.
    case assignment(Setting)
    /// `a, b [color=red]`: usually one node.
    case nodes([Mention], [Setting])
    /// `a -> b -> {c d} [color=red]`: two ends or more.
    case edges([End], [Setting])
    /// `subgraph cluster_x {…}`, by its place in ``DOT/Document/subgraphs``.
    case subgraph(Int)
    /// A comment between statements.
    case comment(Comment)
    /// One empty line or several.
    case blankLine
  }

  /// What an attribute statement is about.
  public enum Target: Sendable, Hashable { case graph, node, edge }

  /// An attribute and what it is set to.
  public struct Setting: Sendable, Hashable {
    /// The name of the attribute.
    public internal(set) var name: String
    /// What it is set to.
    public internal(set) var value: Value
  }

  /// What an attribute is set to, as Graphviz holds it once it has read the file.
  public enum Value: Sendable, Hashable {
    /// Text, with its backslashes: what they mean depends on the attribute.
    case text(String)
    /// HTML-like markup, without the angle brackets around it.
    case markup(String)
  }

  /// One side of an edge.
  public enum End: Sendable, Hashable {
    /// A node.
    case node(Mention)
    /// Nodes with commas between them, each of which is an end.
    case nodes([Mention])
    /// All nodes of a subgraph, by its place in ``DOT/Document/subgraphs``.
    case subgraph(Int)
  }

  /// A node where it is named, and where an edge meets it.
  public struct Mention: Sendable, Hashable {
    /// The identifier of the node.
    public internal(set) var id: String
    /// What stands behind the colons: nothing, a port, or a port and a point of the compass.
    ///
    /// Hardly any mention has a port, so both are in one place.
    public internal(set) var ports: [String] = []

    /// The port as Graphviz holds it, such as "out:ne"; nil if there is none.
    public var port: String? { ports.isEmpty ? nil : ports.joined(separator: ":") }
  }
}

extension DOT.Document.Value {
  /// The characters, whichever kind they are.
  public var text: String {
    switch self {
    case .text(let text), .markup(let text): text
    }
  }
}
