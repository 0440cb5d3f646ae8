extension DOT {
  /// Where an edge meets its node.
  public struct CompassPort: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let north = Self("n")
    public static let northEast = Self("ne")
    public static let east = Self("e")
    public static let southEast = Self("se")
    public static let south = Self("s")
    public static let southWest = Self("sw")
    public static let west = Self("w")
    public static let northWest = Self("nw")
    public static let center = Self("c")
  }
}
