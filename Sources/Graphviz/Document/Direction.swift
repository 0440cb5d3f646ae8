extension DOT {
  /// Which ends of an edge carry an arrowhead.
  ///
  /// A relation that points up the ranks is written downward with `.back`, so that ranks follow the
  /// reading order.
  public struct Direction: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let forward = Self("forward")
    public static let back = Self("back")
    public static let both = Self("both")
    public static let neither = Self("none")
  }
}
