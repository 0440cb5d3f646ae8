extension DOT {
  /// An attribute value that is one word of an open set: a shape, an arrowhead, a layout direction.
  ///
  /// Graphviz gains words between releases, so these are structs that anyone extends, not closed lists.
  public protocol Word: AttributeValue, Hashable, ExpressibleByStringLiteral {
    var rawValue: String { get }

    /// The word as Graphviz spells it.
    init(_ rawValue: String)
  }
}

extension DOT.Word {
  public init(stringLiteral value: String) { self.init(value) }

  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }

  public var attributeValue: DOT.Value { .text(rawValue) }
}
