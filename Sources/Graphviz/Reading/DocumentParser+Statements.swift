extension DocumentParser {
  /// Reads up to the brace that closes the graph.
  mutating func readStatements() {
    while !tokenizer.log.isFull {
      keepSpace()
      frame.start = token.start
      switch token.kind {
      case .closeBrace:
        advance()
        frame.comments.removeAll()
        if closeFrame() { return }
      case .end:
        if !isCutShort { tokenizer.log.report(.unclosed(.brace), frame.brace) }
        closeAllFrames()
        return
      case .semicolon:
        tokenizer.log.report(.emptyStatement, token.start..<token.end)
        advance()
      case .graph: readAttributes(of: .graph)
      case .node: readAttributes(of: .node)
      case .edge: readAttributes(of: .edge)
      case .subgraph, .openBrace: openFrame()
      case .name, .numeral, .quoted, .markup: readTextStatement()
      default:
        unexpected(.statement)
        recover()
      }
    }
    closeAllFrames()
  }

  /// Keeps the comments and the empty lines before a statement or before the end.
  private mutating func keepSpace() {
    if !tokenizer.comments.isEmpty {
      let lineBreaks = tokenizer.comments.map(\.lineBreaks)
      for (comment, lineBreaks) in zip(takenComments(), lineBreaks) {
        if lineBreaks > 1 { keepBlankLine() }
        keep(comment)
      }
    }
    if token.lineBreaks > 1, token.kind != .closeBrace, token.kind != .end { keepBlankLine() }
  }

  private mutating func keepBlankLine() {
    if let last = frame.statements.last, last != .blankLine { frame.append(.blankLine) }
  }

  /// Ends a statement, with the comments that stood inside it before it.
  private mutating func keep(_ statement: DOT.Document.Statement) {
    if !frame.comments.isEmpty {
      for var comment in frame.comments {
        comment.isBeside = false
        frame.append(.comment(comment))
      }
      frame.comments.removeAll()
    }
    frame.append(statement)
    guard token.kind == .semicolon else { return }
    advance()
    if !frame.comments.isEmpty {
      for comment in frame.comments { keep(comment) }
      frame.comments.removeAll()
    }
  }

  private mutating func keep(_ comment: DOT.Document.Comment) {
    var comment = comment
    switch frame.statements.last {
    // Nothing stands beside what ends with its line.
    case .comment(let last) where !last.isBlock: comment.isBeside = false
    case .blankLine: comment.isBeside = false
    default: break
    }
    frame.append(.comment(comment))
  }

  private mutating func readAttributes(of target: DOT.Document.Target) {
    advance()
    guard token.kind == .openBracket else {
      unexpected(.attributes)
      return recover()
    }
    let isWhole = readSettings()
    keep(.attributes(target, exactSettings))
    if !isWhole { recover() }
  }

  private mutating func readTextStatement() {
    let first = takeText(isName: true)
    guard token.kind == .equals else {
      guard let end = readNodes(first) else { return recover() }
      return readRest(after: end)
    }
    advance()
    guard token.isText else {
      unexpected(.value(first))
      return recover()
    }
    let value = takeValue()
    keep(.assignment(DOT.Document.Setting(name: first, value: value)))
  }

  /// Reads what follows an end: more of the edge, then the attributes.
  private mutating func readRest(after end: DOT.Document.End) {
    frame.ends.append(end)
    while token.isEdge {
      checkArrow()
      advance()
      if token.isText {
        guard let end = readNodes(takeText(isName: true)) else { return recover() }
        frame.ends.append(end)
      } else if token.kind == .subgraph || token.kind == .openBrace {
        return openFrame()
      } else {
        unexpected(.end)
        return recover()
      }
    }
    let open = token
    let isWhole = readSettings()
    endStatement(open)
    if !isWhole { recover() }
  }

  private mutating func endStatement(_ open: Token) {
    if frame.ends.count > 1 {
      // Copied, so that they take no more memory than they need.
      let ends = frame.ends.map { $0 }
      frame.ends.removeAll(keepingCapacity: true)
      return keep(.edges(ends, exactSettings))
    }
    guard let end = frame.ends.popLast() else { return }
    switch end {
    case .node(let mention): keep(.nodes([mention], exactSettings))
    case .nodes(let mentions): keep(.nodes(mentions, exactSettings))
    case .subgraph(let place):
      if !settings.isEmpty {
        tokenizer.log.report(.attributesOfSubgraph, open.start..<open.end)
      }
      keep(.subgraph(place))
    }
  }

  private mutating func checkArrow() {
    let isDirected = document.kind == .directed
    if (token.kind == .arrow) != isDirected {
      tokenizer.log.report(.otherArrow(isDirected: isDirected), token.start..<token.end)
    }
  }

  /// Reads the ports of a node, and the nodes after commas; nil after a mistake.
  private mutating func readNodes(_ first: String) -> DOT.Document.End? {
    guard let mention = readMention(first) else { return nil }
    guard token.kind == .comma else { return .node(mention) }
    var mentions = [mention]
    while token.kind == .comma {
      advance()
      guard token.isText else {
        unexpected(.node)
        return nil
      }
      guard let mention = readMention(takeText(isName: true)) else { return nil }
      mentions.append(mention)
    }
    return .nodes(mentions)
  }

  private mutating func readMention(_ id: String) -> DOT.Document.Mention? {
    var mention = DOT.Document.Mention(id: id)
    while token.kind == .colon, mention.ports.count < 2 {
      advance()
      guard token.isText else {
        unexpected(.port)
        return nil
      }
      mention.ports.append(takeText(isName: true))
    }
    return mention
  }
}

extension DocumentParser {
  private mutating func openFrame() {
    var name: String?
    if token.kind == .subgraph {
      advance()
      if token.isText { name = takeText(isName: true) }
    }
    guard token.kind == .openBrace else {
      unexpected(.openBrace)
      return recover()
    }
    let brace = token.start..<token.end
    advance()
    outer.append(frame)
    frame = Frame(subgraph: document.subgraphs.count, brace: brace)
    document.subgraphs.append(DOT.Document.Subgraph(name: name))
  }

  /// Goes back to the braces around; true if these were the outermost.
  private mutating func closeFrame() -> Bool {
    guard let place = leaveFrame() else { return true }
    readRest(after: .subgraph(place))
    return false
  }

  private mutating func closeAllFrames() {
    while let place = leaveFrame() { frame.append(.subgraph(place)) }
  }

  private mutating func leaveFrame() -> Int? {
    if frame.statements.last == .blankLine { frame.removeLast() }
    guard let place = frame.subgraph, let around = outer.popLast() else {
      document.statements = frame.statements
      document.places.value = frame.places
      return nil
    }
    document.subgraphs[place].statements = frame.statements
    document.subgraphs[place].places.value = frame.places
    frame = around
    return place
  }

  /// Whether a statement may begin at a token, or end before it.
  private func isRecovered(_ token: Token, isInList: Bool) -> Bool {
    switch token.kind {
    case .end, .closeBrace, .openBrace: true
    case .semicolon: !isInList
    default: !isInList && token.lineBreaks > 0 && token.beginsStatement
    }
  }

  /// Goes on to where a statement may begin, so that one mistake is reported once.
  private mutating func recover() {
    frame.ends.removeAll(keepingCapacity: true)
    frame.comments.removeAll()
    var isInList = false
    while !isRecovered(token, isInList: isInList) {
      if token.kind == .openBracket { isInList = true }
      if token.kind == .closeBracket { isInList = false }
      advance()
    }
    if token.kind == .semicolon { advance() }
  }
}
