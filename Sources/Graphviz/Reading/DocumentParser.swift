/// Reads the graphs of a file.
///
/// A subgraph that is open is a frame on a stack of our own, so the depth of a file is bounded by
/// memory alone. After a mistake it goes on at the next statement.
struct DocumentParser {
  var tokenizer: Tokenizer
  var texts: TokenTexts
  /// The next token, which is not taken yet.
  var token: Token
  /// The graph that is being read.
  var document = DOT.Document(name: nil, kind: .directed, isStrict: false)
  /// The braces that are open around the current frame.
  var outer: [Frame] = []
  /// The innermost open braces.
  var frame = Frame(subgraph: nil, brace: 0..<0)
  /// Attributes of the list that is being read; kept for its memory.
  var settings: [DOT.Document.Setting] = []

  /// A pair of braces of which only the first was met.
  struct Frame {
    /// The place among the subgraphs; nil for the graph itself.
    var subgraph: Int?
    /// The bytes of the opening brace.
    var brace: Range<Int>
    private(set) var statements: [DOT.Document.Statement] = []
    /// Where each statement begins, and where the one that is being read does.
    private(set) var places: [UInt32] = []
    var start = 0
    /// The ends of the edge that is being read.
    var ends: [DOT.Document.End] = []
    /// Comments inside the statement that is being read.
    var comments: [DOT.Document.Comment] = []

    mutating func append(_ statement: DOT.Document.Statement) {
      statements.append(statement)
      places.append(UInt32(clamping: start))
    }

    mutating func removeLast() {
      statements.removeLast()
      places.removeLast()
    }
  }

  init(_ bytes: [UInt8], maximumProblems: Int) {
    tokenizer = Tokenizer(bytes, maximumProblems: maximumProblems)
    texts = TokenTexts(bytes)
    token = tokenizer.next()
  }

  /// All graphs of the file.
  mutating func documents() -> [DOT.Document] {
    var documents: [DOT.Document] = []
    while token.kind != .end, !tokenizer.log.isFull {
      var comments = takenComments()
      if let last = documents.indices.last {
        // What stands beside the closing brace belongs to it.
        let count = comments.prefix { $0.isBeside }.count
        documents[last].closingComments = Array(comments.prefix(count))
        comments.removeFirst(count)
      }
      guard readHead() else {
        skipToGraph()
        continue
      }
      comments += frame.comments.map {
        DOT.Document.Comment(text: $0.text, isBlock: $0.isBlock, isBeside: false)
      }
      if !comments.isEmpty { comments[0].isBeside = false }
      document.comments = comments
      frame.comments = []
      readStatements()
      documents.append(document)
    }
    let comments = takenComments()
    if let last = documents.indices.last {
      documents[last].closingComments += comments
    }
    if documents.isEmpty, tokenizer.log.errorCount == 0 {
      tokenizer.log.report(.noGraph, token.start..<token.start)
    }
    return documents
  }

  /// Reads "strict digraph name {"; false if there is something else.
  private mutating func readHead() -> Bool {
    document = DOT.Document(name: nil, kind: .directed, isStrict: false)
    frame = Frame(subgraph: nil, brace: 0..<0)
    outer.removeAll()
    document.head.value = token.start
    if token.kind == .strict {
      document.isStrict = true
      advance()
    }
    switch token.kind {
    case .graph: document.kind = .undirected
    case .digraph: document.kind = .directed
    default:
      unexpected(.graph)
      return false
    }
    advance()
    if token.isText { document.name = takeText(isName: true) }
    guard token.kind == .openBrace else {
      unexpected(.openBrace)
      return false
    }
    frame.brace = token.start..<token.end
    advance()
    return true
  }

  /// Goes on to where a graph may begin outside all braces.
  private mutating func skipToGraph() {
    var depth = 0
    while token.kind != .end {
      switch token.kind {
      case .openBrace: depth += 1
      case .closeBrace: depth = max(0, depth - 1)
      case .strict, .graph, .digraph: if depth == 0 { return }
      default: break
      }
      advance()
    }
  }
}

extension DocumentParser {
  mutating func advance() {
    if !tokenizer.comments.isEmpty { frame.comments += takenComments() }
    token = tokenizer.next()
  }

  /// The comments before the next token.
  mutating func takenComments() -> [DOT.Document.Comment] {
    defer { tokenizer.comments.removeAll(keepingCapacity: true) }
    return tokenizer.comments.map { comment in
      DOT.Document.Comment(
        text: String(decoding: tokenizer.bytes[comment.range], as: UTF8.self),
        isBlock: comment.isBlock, isBeside: comment.lineBreaks == 0)
    }
  }

  /// The text of the next token and of all that is joined to it.
  mutating func takeText(isName: Bool) -> String { takeValue(isName: isName).text }

  mutating func takeValue(isName: Bool = false) -> DOT.Document.Value {
    let first = token
    let text = texts.text(of: first, isName: isName)
    advance()
    guard first.isJoinable, token.kind == .plus else {
      return first.kind == .markup ? .markup(text) : .text(text)
    }
    var joined = text
    while token.kind == .plus {
      advance()
      guard token.isJoinable else {
        unexpected(.quotation)
        break
      }
      joined += texts.text(of: token, isName: false)
      advance()
    }
    return .text(joined)
  }

  /// Reports that the next token is not what is expected.
  mutating func unexpected(_ expected: DOT.Problem.Expectation...) {
    // What is not closed was reported where it begins.
    guard token.kind != .end || !isCutShort else { return }
    let range = token.start..<token.end
    tokenizer.log.report(.found(culprit, expected: expected), range)
  }

  /// Whether something that is not closed took the rest of the file with it.
  var isCutShort: Bool {
    tokenizer.log.entries.contains { if case .unclosed = $0.kind { true } else { false } }
  }

  /// The next token in the words of a message.
  private var culprit: String {
    guard token.kind != .end else { return "the end of the file" }
    let bytes = tokenizer.bytes[token.start..<token.end]
    let line = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    let text = String(decoding: line.prefix(120), as: UTF8.self)
    let shown = text.prefix(24)
    return "'\(shown)\(shown.utf8.count < bytes.count ? "…" : "")'"
  }
}
