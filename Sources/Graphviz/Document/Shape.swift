extension DOT {
  /// The outline of a node.
  ///
  /// `Shape("star")` names any other that Graphviz knows; an unknown one is drawn as a box, with a
  /// warning.
  public struct Shape: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A value as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// A rectangle; it fits its text exactly.
    public static let box = Self("box")
    /// An oval; with a margin of zero it wastes little.
    public static let ellipse = Self("ellipse")
    /// A circle around the text.
    public static let circle = Self("circle")
    /// A dot without text.
    public static let point = Self("point")
    /// Nothing but the text, and exactly its size.
    public static let plain = Self("plain")
    /// Nothing but the text, with a margin.
    public static let plainText = Self("plaintext")
    /// Graphviz' shape `none`: no outline, but a filling if wanted.
    public static let frameless = Self("none")
    /// Eight sides; with a margin of zero it wastes little.
    public static let octagon = Self("octagon")
    /// Six sides; it needs much room.
    public static let hexagon = Self("hexagon")
    /// A square on its corner; it needs much room.
    public static let diamond = Self("diamond")
    /// A box with a roof; it needs much room.
    public static let house = Self("house")
    /// A box that is narrower above; it needs much room.
    public static let trapezium = Self("trapezium")
    /// A slanted box; it needs much room.
    public static let parallelogram = Self("parallelogram")
    /// A triangle; it needs much room.
    public static let triangle = Self("triangle")
    /// Two circles; only the inner one is filled.
    public static let doubleCircle = Self("doublecircle")
    /// A box with a tab; it fits its text exactly.
    public static let folder = Self("folder")
    /// A box with a small tab; it fits its text exactly.
    public static let tab = Self("tab")
    /// A sheet with a folded corner; it fits its text exactly.
    public static let note = Self("note")
    /// A box with two plugs; it fits its text exactly.
    public static let component = Self("component")
    /// A drum; give it a margin of 0.05 inches.
    public static let cylinder = Self("cylinder")
    /// Fields in boxes, for a label of the kind ``DOT/Label/record(_:)``.
    public static let record = Self("record")
    /// Fields in boxes with rounded corners.
    public static let roundedRecord = Self("Mrecord")
    /// A line under the text.
    public static let underline = Self("underline")
  }
}
