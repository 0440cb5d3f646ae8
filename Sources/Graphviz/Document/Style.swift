extension DOT {
  /// How a node, an edge or a cluster is painted: one or several of Graphviz' styles.
  ///
  /// ```swift
  /// node.style = [.filled, .rounded]   // style="filled,rounded"
  /// edge.style = .dashed
  /// ```
  public struct Style: Sendable, Hashable, AttributeValue, ExpressibleByArrayLiteral {
    public let names: [String]

    /// A style as Graphviz spells it.
    public init(_ name: String) { names = [name] }

    /// Several styles at once.
    public init(arrayLiteral elements: Style...) { names = elements.flatMap(\.names) }

    public init?(_ value: Value) {
      guard case .text(let text) = value else { return nil }
      names = text.split(separator: ",").map(String.init)
    }

    public var attributeValue: Value { .text(names.joined(separator: ",")) }

    public static let filled = Style("filled")
    public static let rounded = Style("rounded")
    public static let solid = Style("solid")
    public static let dashed = Style("dashed")
    public static let dotted = Style("dotted")
    public static let bold = Style("bold")
    public static let diagonals = Style("diagonals")
    public static let tapered = Style("tapered")
    public static let invisible = Style("invis")
  }
}
