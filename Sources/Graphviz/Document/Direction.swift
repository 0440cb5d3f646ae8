extension DOT {
  /// Which ends of an edge carry an arrowhead.
  ///
  /// A relation that points up the ranks is written downward with `.back`, so that ranks follow the
  /// reading order.
  public struct Direction: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// An arrowhead at the head.
    public static let forward = Self("forward")
    /// An arrowhead at the tail.
    public static let back = Self("back")
    /// Arrowheads at both ends.
    public static let both = Self("both")
    /// No arrowhead.
    public static let neither = Self("none")
  }
}
