extension DOT {
  /// How edges are drawn.
  ///
  /// `ortho` is not among them: it aborts the process on ordinary graphs and ignores edge labels.
  public struct Splines: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// Arcs that ignore the nodes in between.
    public static let curved = Self("curved")
    /// Curves around the nodes.
    public static let routed = Self("true")
    /// Straight lines; the fastest.
    public static let straight = Self("line")
    /// Straight pieces around the nodes.
    public static let polyline = Self("polyline")
    /// No edges at all.
    public static let omitted = Self("")
  }
}
