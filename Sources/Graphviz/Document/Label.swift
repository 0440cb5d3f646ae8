extension DOT {
  /// The text of a node, an edge, a cluster or the graph; its kind decides how it is escaped.
  public enum Label: Sendable, Hashable, AttributeValue {
    /// Plain text, drawn as it is; a line break is a line break.
    case text(String)
    /// Several lines, each aligned alike.
    case lines([String], Justification)
    /// Lines with fonts of their own, and a background.
    case html(HTMLLabel)
    /// Graphviz' own notation, in which `\N` is the node's name and `\l` ends a line: for those who know it.
    case escString(String)

    /// How the lines of a label are aligned.
    public enum Justification: Sendable, Hashable { case left, center, right }

    /// A label with no text at all; without it a node shows its identifier.
    public static let empty = Label.text("")

    public init?(_ value: Value) {
      switch value {
      case .label(let label): self = label
      case .text(let text): self = .escString(text)
      default: return nil
      }
    }

    public var attributeValue: Value { .label(self) }
  }
}

extension DOT.Label: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}

extension DOT.Label {
  /// The number of lines, for the limit on it.
  var lineCount: Int {
    switch self {
    case .text(let text): 1 + text.unicodeScalars.count { $0 == "\n" }
    case .lines(let lines, _): lines.reduce(0) { $0 + 1 + $1.unicodeScalars.count { $0 == "\n" } }
    case .html(let label): label.lines.count
    case .escString(let text):
      1 + text.unicodeScalars.count { $0 == "\\" || $0 == "\n" }
    }
  }
}
