extension DOT {
  /// What a force-directed layout does with nodes that overlap.
  public struct Overlap: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// They stay where they are.
    public static let allowed = Self("true")
    /// They are moved apart as little as possible.
    public static let prism = Self("prism")
    /// The whole drawing grows.
    public static let scale = Self("scale")
    /// The whole drawing grows, in each direction as needed.
    public static let scaleXY = Self("scalexy")
    /// The drawing shrinks as long as nothing overlaps.
    public static let compress = Self("compress")
    /// They are moved into cells of their own.
    public static let voronoi = Self("voronoi")
  }
}
