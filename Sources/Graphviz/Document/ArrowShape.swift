extension DOT {
  /// The shape of an arrowhead.
  public struct ArrowShape: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// A filled triangle, the usual one.
    public static let normal = Self("normal")
    /// The outline of a triangle.
    public static let empty = Self("empty")
    /// Two strokes.
    public static let open = Self("vee")
    /// A filled circle.
    public static let dot = Self("dot")
    /// The outline of a circle.
    public static let openDot = Self("odot")
    /// A filled diamond.
    public static let diamond = Self("diamond")
    /// The outline of a diamond.
    public static let openDiamond = Self("odiamond")
    /// A filled square.
    public static let box = Self("box")
    /// A bar across the end.
    public static let tee = Self("tee")
    /// Three strokes, as in entity–relationship diagrams.
    public static let crow = Self("crow")
    /// No arrowhead.
    public static let absent = Self("none")
  }
}
