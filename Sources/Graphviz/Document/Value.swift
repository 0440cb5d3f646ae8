extension DOT {
  /// What an attribute is set to, before it is written.
  ///
  /// Typed keys make these for you; `node[raw: "wikidata"] = .text("Q142")` is the way for all
  /// others.
  public enum Value: Sendable, Hashable {
    /// Text that is only quoted.
    ///
    /// Graphviz, or whoever reads the file, gets exactly these characters.
    case text(String)
    /// HTML-like markup as it stands between its angle brackets.
    ///
    /// ``DOT/Label/html(_:)`` is made right for you.
    case markup(String)
    /// A number, written without exponent and with a point, whatever the locale.
    case number(Double)
    /// Text that is escaped by its own type.
    case label(Label)
    /// Plain text of an attribute in which Graphviz would read backslashes and entities.
    case escaped(String)
    /// Plain text of a tooltip, in which Graphviz reads backslashes twice.
    case tooltip(String)
    /// An address, escaped for DOT and for the XML it ends up in.
    case link(Link)
  }

  /// A type that a typed attribute can hold.
  public protocol AttributeValue: Sendable {
    /// The value read back, or nil if the attribute holds something else.
    init?(_ value: Value)

    /// The value as it is stored.
    var attributeValue: Value { get }
  }

  /// The Graphviz name of an attribute, and the type of its values.
  ///
  /// ```swift
  /// extension DOT.Keys {
  ///   var skew: DOT.Key<Double> { DOT.Key("skew") }
  /// }
  /// node.skew = 0.2
  /// ```
  public struct Key<Value: AttributeValue>: Sendable {
    /// The name in Graphviz.
    public let name: String

    /// A key for the attribute that Graphviz calls `name`.
    public init(_ name: String) { self.name = name }
  }

  /// All typed attributes; extend it with your own.
  public struct Keys: Sendable {}
}

extension Double: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    switch value {
    case .number(let number): self = number
    case .text(let text): self.init(text)
    default: return nil
    }
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .number(self) }
}

extension Int: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard let number = Double(value), let whole = Int(exactly: number) else { return nil }
    self = whole
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .number(Double(self)) }
}

extension Bool: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    switch text.lowercased() {
    case "true", "yes", "1": self = true
    case "false", "no", "0": self = false
    default: return nil
    }
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .text(self ? "true" : "false") }
}

/// Text that is taken as it is: names of fonts, classes and clusters.
extension String: DOT.AttributeValue {
  /// The value read back, or nil if it is something else.
  public init?(_ value: DOT.Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }

  /// The value as it is stored.
  public var attributeValue: DOT.Value { .text(self) }
}
