extension DOT {
  /// What the nodes of a rank group have in common.
  public struct Rank: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// They share a rank.
    public static let same = Self("same")
    /// They are on the first rank, with others.
    public static let minimum = Self("min")
    /// They are on the last rank, with others.
    public static let maximum = Self("max")
    /// They are alone on the first rank.
    public static let source = Self("source")
    /// They are alone on the last rank.
    public static let sink = Self("sink")
  }
}
