extension DOT {
  /// How edges are drawn.
  ///
  /// `ortho` is not among them: it aborts the process on ordinary graphs and ignores edge labels.
  public struct Splines: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let curved = Self("curved")
    public static let routed = Self("true")
    public static let straight = Self("line")
    public static let polyline = Self("polyline")
    public static let omitted = Self("")
  }
}
