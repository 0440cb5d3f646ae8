extension DOT {
  /// The shape of an arrowhead.
  public struct ArrowShape: Word {
    public let rawValue: String

    /// An value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let normal = Self("normal")
    public static let empty = Self("empty")
    public static let open = Self("vee")
    public static let dot = Self("dot")
    public static let openDot = Self("odot")
    public static let diamond = Self("diamond")
    public static let openDiamond = Self("odiamond")
    public static let box = Self("box")
    public static let tee = Self("tee")
    public static let crow = Self("crow")
    public static let absent = Self("none")
  }
}
