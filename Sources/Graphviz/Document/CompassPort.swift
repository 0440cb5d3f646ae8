extension DOT {
  /// A side of a node or of a field of it; see ``Port``.
  public struct CompassPort: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The middle of the top.
    public static let north = Self("n")
    /// The upper right corner.
    public static let northEast = Self("ne")
    /// The middle of the right side.
    public static let east = Self("e")
    /// The lower right corner.
    public static let southEast = Self("se")
    /// The middle of the bottom.
    public static let south = Self("s")
    /// The lower left corner.
    public static let southWest = Self("sw")
    /// The middle of the left side.
    public static let west = Self("w")
    /// The upper left corner.
    public static let northWest = Self("nw")
    /// The middle.
    public static let center = Self("c")
  }
}
