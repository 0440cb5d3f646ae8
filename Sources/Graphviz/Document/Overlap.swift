extension DOT {
  /// What a force-directed layout does with nodes that overlap.
  public struct Overlap: Word {
    public let rawValue: String

    /// An value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let allowed = Self("true")
    public static let prism = Self("prism")
    public static let scale = Self("scale")
    public static let scaleXY = Self("scalexy")
    public static let compress = Self("compress")
    public static let voronoi = Self("voronoi")
  }
}
