extension DOT {
  /// Where the ranks of a dot layout go.
  public struct RankDirection: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let topToBottom = Self("TB")
    public static let leftToRight = Self("LR")
    public static let bottomToTop = Self("BT")
    public static let rightToLeft = Self("RL")
  }
}
