extension DOT.Document {
  /// The document in DOT, faithful: the same statements in the same order, one a line.
  ///
  /// Reading the text gives an equal document. Words and numerals stand bare, everything else is
  /// quoted; comments and single empty lines are kept.
  ///
  /// - Returns: The text, which ends with a line feed.
  /// - Complexity: O(length of the text).
  public func dot() -> String {
    var writer = DocumentWriter(self, quotesAll: false)
    return writer.written()
  }
}

extension DOT {
  /// Several documents as one file, faithful, with an empty line between them.
  public static func dot(_ documents: [Document]) -> String {
    documents.map { $0.dot() }.joined(separator: "\n")
  }
}

/// Writes a document statement by statement, with a stack of its own for the braces.
struct DocumentWriter {
  private let document: DOT.Document
  private let quotesAll: Bool
  private var text = ""
  private var open: [Place] = []
  /// Whether what was written last is a comment that ends with its line.
  private var isAfterLineComment = false

  /// Where the writer is between a pair of braces.
  private struct Place {
    var subgraph: Int?
    var statement = 0
    /// The next end of the edge that is being written.
    var end = 0
  }

  init(_ document: DOT.Document, quotesAll: Bool) {
    self.document = document
    self.quotesAll = quotesAll
  }

  mutating func written() -> String {
    for comment in document.comments { line(comment) }
    text += document.isStrict ? "strict " : ""
    text += document.kind == .directed ? "digraph " : "graph "
    if let name = document.name { text += id(name) + " " }
    text += "{\n"
    isAfterLineComment = false
    open = [Place(subgraph: nil)]
    while let place = open.last {
      let statements = statements(of: place.subgraph)
      if place.statement < statements.count {
        write(statements[place.statement], from: place.end)
      } else {
        open.removeLast()
        // The line goes on where an edge does.
        indent()
        text += "}"
      }
    }
    text += "\n"
    for comment in document.closingComments { line(comment) }
    return text
  }

  private func statements(of subgraph: Int?) -> [DOT.Document.Statement] {
    subgraph.map { document.subgraphs[$0].statements } ?? document.statements
  }
}

extension DocumentWriter {
  private mutating func write(_ statement: DOT.Document.Statement, from end: Int) {
    switch statement {
    case .attributes(let target, let settings):
      indent()
      text += target.keyword + list(settings, isForced: true)
      endStatement()
    case .assignment(let setting):
      indent()
      text += assignment(setting)
      endStatement()
    case .nodes(let mentions, let settings):
      indent()
      text += nodes(mentions) + list(settings)
      endStatement()
    case .edges(let ends, let settings): write(ends, settings, from: end)
    case .subgraph(let place): write([.subgraph(place)], [], from: end)
    case .comment(let comment):
      line(comment)
      open[open.count - 1].statement += 1
    case .blankLine: endStatement()
    }
  }

  /// Writes the ends of an edge up to the next brace, or up to the end of the statement.
  private mutating func write(
    _ ends: [DOT.Document.End], _ settings: [DOT.Document.Setting], from first: Int
  ) {
    if first == 0 { indent() }
    for place in ends.indices[first...] {
      if place > 0 { text += document.kind == .directed ? " -> " : " -- " }
      switch ends[place] {
      case .node(let mention): text += node(mention)
      case .nodes(let mentions): text += nodes(mentions)
      case .subgraph(let subgraph):
        text += document.subgraphs[subgraph].name.map { "subgraph " + id($0) + " " } ?? ""
        text += "{\n"
        open[open.count - 1].end = place + 1
        open.append(Place(subgraph: subgraph))
        return
      }
    }
    text += list(settings)
    endStatement()
  }

  private mutating func endStatement() {
    text += "\n"
    open[open.count - 1].statement += 1
    open[open.count - 1].end = 0
  }

  /// Two spaces for each pair of braces, up to a depth at which nobody counts them any more.
  private mutating func indent() {
    text += String(repeating: "  ", count: min(open.count, 20))
    isAfterLineComment = false
  }

  private mutating func line(_ comment: DOT.Document.Comment) {
    if comment.isBeside, !isAfterLineComment, text.utf8.last == UInt8(ascii: "\n") {
      text.unicodeScalars.removeLast()
      text += " "
    } else {
      indent()
    }
    text += comment.isBlock ? "/*" + comment.text + "*/\n" : "//" + comment.text + "\n"
    isAfterLineComment = !comment.isBlock
  }
}

extension DocumentWriter {
  private func id(_ name: String) -> String {
    !quotesAll && isBare(name) ? name : verbatim(name)
  }

  private func node(_ mention: DOT.Document.Mention) -> String {
    mention.ports.isEmpty
      ? id(mention.id) : ([mention.id] + mention.ports).map(id).joined(separator: ":")
  }

  private func nodes(_ mentions: [DOT.Document.Mention]) -> String {
    mentions.count == 1 ? node(mentions[0]) : mentions.map(node).joined(separator: ", ")
  }

  private func assignment(_ setting: DOT.Document.Setting) -> String {
    let name = isWord(setting.name) ? setting.name : id(setting.name)
    switch setting.value {
    case .text(let text): return name + "=" + id(text)
    case .markup(let markup): return name + "=" + (bracketed(markup) ?? verbatim(markup))
    }
  }

  private func list(_ settings: [DOT.Document.Setting], isForced: Bool = false) -> String {
    guard isForced || !settings.isEmpty else { return "" }
    return " [" + settings.map(assignment).joined(separator: ", ") + "]"
  }
}

extension DOT.Document.Target {
  fileprivate var keyword: String {
    switch self {
    case .graph: "graph"
    case .node: "node"
    case .edge: "edge"
    }
  }
}
