extension DOT {
  /// How the drawing is stretched to its `size`.
  ///
  /// `Ratio("0.7")` is height by width.
  public struct Ratio: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Both directions are stretched, each as needed.
    public static let fill = Self("fill")
    /// Room between nodes is taken away.
    public static let compress = Self("compress")
    /// Both directions grow alike.
    public static let expand = Self("expand")
    /// Graphviz chooses.
    public static let auto = Self("auto")
  }
}
