extension DOT {
  /// What the nodes of a rank group have in common.
  public struct Rank: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let same = Self("same")
    public static let minimum = Self("min")
    public static let maximum = Self("max")
    public static let source = Self("source")
    public static let sink = Self("sink")
  }
}
