extension DOT {
  /// Where the ranks of a dot layout go.
  public struct RankDirection: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// From top to bottom, the usual one.
    public static let topToBottom = Self("TB")
    /// From left to right.
    public static let leftToRight = Self("LR")
    /// From bottom to top.
    public static let bottomToTop = Self("BT")
    /// From right to left.
    public static let rightToLeft = Self("RL")
  }
}
