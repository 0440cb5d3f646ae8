extension DOT {
  /// How the drawing is stretched to its `size`.
  ///
  /// `Ratio("0.7")` is height by width.
  public struct Ratio: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let fill = Self("fill")
    public static let compress = Self("compress")
    public static let expand = Self("expand")
    public static let auto = Self("auto")
  }
}
