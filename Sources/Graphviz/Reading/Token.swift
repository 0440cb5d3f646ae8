/// A piece of a DOT file that means something by itself.
struct Token {
  enum Kind: UInt8 {
    case name, numeral, quoted, markup
    case arrow, line
    case openBrace, closeBrace, openBracket, closeBracket
    case equals, semicolon, comma, colon, plus
    case strict, graph, digraph, node, edge, subgraph
    case end, unknown
  }

  var kind: Kind
  /// The bytes of the token, with the marks around it.
  var start: Int
  var end: Int
  /// How many lines end between the token, or comment, before and this one.
  var lineBreaks: Int
  /// Whether a quoted text has a backslash.
  var hasBackslash = false
}

extension Token {
  /// Whether it is a text: a name, a numeral, a quoted text or markup.
  var isText: Bool {
    switch kind {
    case .name, .numeral, .quoted, .markup: true
    default: false
    }
  }

  /// Whether more text may be joined to it.
  var isJoinable: Bool { kind == .quoted || kind == .markup }

  var isEdge: Bool { kind == .arrow || kind == .line }

  /// Whether a statement can begin here.
  var beginsStatement: Bool {
    switch kind {
    case .name, .numeral, .quoted, .markup, .openBrace, .graph, .node, .edge, .subgraph: true
    default: false
    }
  }
}
