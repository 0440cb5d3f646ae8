extension DOT {
  /// The outline of a node.
  ///
  /// `Shape("star")` names any other that Graphviz knows; an unknown one is drawn as a box, with a
  /// warning.
  public struct Shape: Word {
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    public static let box = Self("box")
    public static let ellipse = Self("ellipse")
    public static let circle = Self("circle")
    public static let point = Self("point")
    public static let plain = Self("plain")
    public static let plainText = Self("plaintext")
    public static let frameless = Self("none")
    public static let octagon = Self("octagon")
    public static let hexagon = Self("hexagon")
    public static let diamond = Self("diamond")
    public static let house = Self("house")
    public static let trapezium = Self("trapezium")
    public static let parallelogram = Self("parallelogram")
    public static let triangle = Self("triangle")
    public static let doubleCircle = Self("doublecircle")
    public static let folder = Self("folder")
    public static let tab = Self("tab")
    public static let note = Self("note")
    public static let component = Self("component")
    public static let cylinder = Self("cylinder")
    public static let underline = Self("underline")
  }
}
