extension DOT {
  /// The text of a node, an edge, a cluster or the graph; its kind decides how it is escaped.
  public enum Label: Sendable, Hashable, AttributeValue {
    /// Plain text, drawn as it is; a line break is a line break.
    case text(String)
    /// Several lines, each aligned alike.
    case lines([String], Justification)
    /// Lines with fonts of their own, and a background.
    case html(HTMLLabel)
    /// Rows and cells.
    case table(HTMLTable)
    /// The fields of a node of the shape ``DOT/Shape/record``.
    case record([RecordField])
    /// Graphviz' own notation, for those who know it.
    ///
    /// In it `\N` is the node's name, and `\l` ends a line.
    case escString(String)

    /// How the lines of a label are aligned.
    public enum Justification: Sendable, Hashable { case left, center, right }

    /// A label with no text at all; without it a node shows its identifier.
    public static let empty = Label.text("")

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      switch value {
      case .label(let label): self = label
      case .text(let text): self = .escString(text)
      default: return nil
      }
    }

    /// The value as it is stored.
    public var attributeValue: Value { .label(self) }
  }
}

extension DOT.Label: ExpressibleByStringInterpolation {
  /// Plain text written as a literal.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension DOT.Label {
  /// The words on one line, without their looks; nil where they are in Graphviz' own notation.
  package var plainText: String? {
    switch self {
    case .text(let text): text.split(separator: "\n").joined(separator: " ")
    case .lines(let lines, _): lines.joined(separator: " ")
    case .html(let label):
      label.lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
    case .table(let table):
      table.rows.joined().flatMap(\.lines).map { $0.runs.map(\.text).joined() }
        .joined(separator: " ")
    case .record(let fields): fields.flatMap(\.words).joined(separator: " ")
    case .escString: nil
    }
  }

  /// The number of lines, for the limit on it.
  var lineCount: Int {
    switch self {
    case .text(let text): 1 + text.unicodeScalars.count { $0 == "\n" }
    case .lines(let lines, _): lines.reduce(0) { $0 + 1 + $1.unicodeScalars.count { $0 == "\n" } }
    case .html(let label): label.drawnLines.count
    case .table(let table):
      table.rows.joined().reduce(0) { $0 + DOT.HTMLLabel($1.lines).drawnLines.count }
    case .record(let fields):
      fields.flatMap(\.words).reduce(0) { $0 + 1 + $1.unicodeScalars.count { $0 == "\n" } }
    case .escString(let text):
      1 + text.unicodeScalars.count { $0 == "\\" || $0 == "\n" }
    }
  }
}
