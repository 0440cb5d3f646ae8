extension DOT {
  /// An attribute value that is one word of an open set: a shape, an arrowhead, a layout direction.
  ///
  /// Graphviz gains words between releases, so these are structs that anyone extends, not closed
  /// lists.
  public protocol Word: AttributeValue, Hashable, ExpressibleByStringLiteral {
    /// The word as Graphviz spells it.
    var rawValue: String { get }

    /// The word as Graphviz spells it.
    init(_ rawValue: String)
  }
}

extension DOT.Word {
  /// The word written as a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .text(rawValue) }
}
