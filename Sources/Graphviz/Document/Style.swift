extension DOT {
  /// How a node, an edge or a cluster is painted: one or several of Graphviz' styles.
  ///
  /// ```swift
  /// node.style = [.filled, .rounded]   // style="filled,rounded"
  /// edge.style = .dashed
  /// ```
  public struct Style: Sendable, Hashable, AttributeValue, ExpressibleByArrayLiteral {
    /// The styles as Graphviz spells them.
    public let names: [String]

    /// A style as Graphviz spells it.
    public init(_ name: String) { names = [name] }

    /// Several styles at once, as a list made elsewhere.
    public init(_ styles: [Style]) { names = styles.flatMap(\.names) }

    /// Several styles at once.
    public init(arrayLiteral elements: Style...) { names = elements.flatMap(\.names) }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .text(let text) = value else { return nil }
      names = text.split(separator: ",").map(String.init)
    }

    /// The value as it is stored.
    public var attributeValue: Value { .text(names.joined(separator: ",")) }

    /// Filled with the fill color.
    public static let filled = Style("filled")
    /// Rounded corners.
    public static let rounded = Style("rounded")
    /// An unbroken line.
    public static let solid = Style("solid")
    /// A broken line.
    public static let dashed = Style("dashed")
    /// A line of dots.
    public static let dotted = Style("dotted")
    /// A heavy line.
    public static let bold = Style("bold")
    /// Strokes across the corners.
    public static let diagonals = Style("diagonals")
    /// An edge that narrows from tail to head.
    public static let tapered = Style("tapered")
    /// Laid out but not painted.
    public static let invisible = Style("invis")
  }
}
