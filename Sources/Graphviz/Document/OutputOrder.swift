extension DOT {
  /// In which order nodes and edges are painted.
  ///
  /// `.edgesFirst` keeps node and label text on top of the lines.
  public struct OutputOrder: Word {
    public let rawValue: String

    /// An value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let breadthFirst = Self("breadthfirst")
    public static let nodesFirst = Self("nodesfirst")
    public static let edgesFirst = Self("edgesfirst")
  }
}
