extension DOT {
  /// What a browser shows while the pointer rests on a part: plain text, escaped as tooltips are.
  public struct Tooltip: Sendable, Hashable, AttributeValue, ExpressibleByStringInterpolation {
    /// The text as it is shown.
    public let text: String

    /// A text that is shown as it is.
    public init(_ text: String) { self.text = text }

    /// A text written as a literal.
    public init(stringLiteral value: String) { text = value }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .tooltip(let text) = value else { return nil }
      self.text = text
    }

    /// The value as it is stored.
    public var attributeValue: Value { .tooltip(text) }
  }

  /// The identifier of a part in an SVG file, as scripts and style sheets find it.
  ///
  /// Graphviz would put names in place of `\N` and its like, so it is escaped. Blanks become low
  /// lines, and where one comes again, "-2" and so on is added. Nodes and clusters without any have
  /// their own identifiers, the latter after "cluster_"; edges are `edge1`, `edge2` in their order.
  public struct ElementID: Sendable, Hashable, AttributeValue, ExpressibleByStringInterpolation {
    /// The identifier as it stands in the file.
    public let text: String

    /// An identifier that is written as it is.
    public init(_ text: String) { self.text = text }

    /// An identifier written as a literal.
    public init(stringLiteral value: String) { text = value }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .escaped(let text) = value else { return nil }
      self.text = text
    }

    /// The value as it is stored.
    public var attributeValue: Value { .escaped(text) }
  }
}
