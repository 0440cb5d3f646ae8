extension DOT {
  /// In which order nodes and edges are painted.
  ///
  /// `.edgesFirst` keeps node and label text on top of the lines.
  public struct OutputOrder: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// As the graph is walked.
    public static let breadthFirst = Self("breadthfirst")
    /// Nodes beneath, edges on top.
    public static let nodesFirst = Self("nodesfirst")
    /// Edges beneath, nodes and their text on top.
    public static let edgesFirst = Self("edgesfirst")
  }
}
