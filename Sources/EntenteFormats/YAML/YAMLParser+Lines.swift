extension YAMLParser {
  /// Goes to the next line with content; blank lines and comments are passed over.
  mutating func advance() {
    while position < size {
      let lineStart = position
      var start = lineStart
      var indent = 0
      var firstTab: Int?
      while Byte.isBlank(bytes[start]) {
        if bytes[start] == Byte.tab {
          firstTab = firstTab ?? start
          indent = (indent / 8 + 1) * 8
        } else {
          indent += 1
        }
        start += 1
      }
      if let spoiltBlanks { indent -= spoiltBlanks.count(in: lineStart..<start) }
      let end = lineBreak(after: start)
      position = afterBreak(at: end)
      reportTabs(from: firstTab, to: start)
      if start < end, bytes[start] != Byte.hash {
        line = Line(indent: indent, start: start, end: end, hasTabs: firstTab != nil)
        return
      }
      if start < end { comments.append(Comment(range: start..<end, isAlone: true)) }
    }
    line = nil
  }

  /// Passes over the lines that are indented further than a column.
  mutating func skipLines(deeperThan indent: Int) {
    while let line, line.indent > indent { advance() }
  }

  /// Passes over the current line and those that are indented further than a column; says whether
  /// there were such lines.
  @discardableResult
  mutating func skipEntry(at indent: Int) -> Bool {
    advance()
    let hasLines = line.map { $0.indent > indent } ?? false
    skipLines(deeperThan: indent)
    return hasLines
  }

  /// Passes over the rest of a text or a bracket that should have ended on its line; says whether
  /// it went on below.
  @discardableResult
  mutating func skipUnclosed(at indent: Int) -> Bool {
    var hasLines = skipEntry(at: indent)
    while let line, isCloser(bytes[line.start]) {
      if skipEntry(at: indent) { hasLines = true }
    }
    return hasLines
  }

  private func isCloser(_ byte: UInt8) -> Bool {
    byte == Byte.closeBracket || byte == Byte.closeBrace
  }

  private func lineBreak(after start: Int) -> Int {
    var end = start
    while end < size, !Byte.isBreak(bytes[end]) { end += 1 }
    return end
  }

  private func afterBreak(at end: Int) -> Int {
    guard end < size else { return size }
    let isPair =
      bytes[end] == Byte.carriageReturn && end + 1 < size && bytes[end + 1] == Byte.lineFeed
    return end + (isPair ? 2 : 1)
  }

  private mutating func reportTabs(from tab: Int?, to start: Int) {
    if let tab, !isInTabs { report(tab..<tab + 1, .tab) }
    isInTabs = tab != nil
  }
}

extension YAMLParser {
  /// Passes over blanks inside a line; a tab there is reported.
  mutating func skipBlanks(_ position: inout Int) {
    while Byte.isBlank(bytes[position]) {
      if bytes[position] == Byte.tab { report(position..<position + 1, .tab) }
      position += 1
    }
  }

  /// Whether a comment begins at a position.
  func isComment(at position: Int) -> Bool {
    bytes[position] == Byte.hash && position > 0 && Byte.isBlank(bytes[position - 1])
  }

  /// Whether nothing but blanks and a comment follow on the line; notes what the comment allows.
  mutating func endsLine(_ position: inout Int, line: Line) -> Bool {
    skipBlanks(&position)
    if position >= line.end { return true }
    guard isComment(at: position) else { return false }
    if comments.last?.range.lowerBound != position {
      comments.append(Comment(range: position..<line.end, isAlone: false))
      noteAllowances(in: position..<line.end, endOf: line)
    }
    return true
  }

  /// Notes what a comment allows, or one of several on a line: `# a place # allow: W101 reason`.
  private mutating func noteAllowances(in comment: Range<Int>, endOf line: Line) {
    var start = comment.lowerBound
    while start < comment.upperBound {
      let end =
        bytes[start + 1..<comment.upperBound].firstIndex(of: Byte.hash) ?? comment.upperBound
      noteAllowance(in: start + 1..<end, endOf: line)
      start = end
    }
  }

  private mutating func noteAllowance(in part: Range<Int>, endOf line: Line) {
    var words = bytes[part].split { Byte.isBlank($0) || $0 == Byte.comma }[...]
    guard let first = words.popFirst(), first.elementsEqual("allow:".utf8) else { return }
    let codes = words.prefix(while: isCode)
    let hasReason = codes.count < words.count
    for code in codes {
      let isKnown = allowances.reversed().prefix { $0.line.lowerBound == line.start }
        .contains { bytes[$0.code].elementsEqual(code) }
      if isKnown { continue }
      allowances.append(
        Allowance(
          line: entryLines(of: line, before: part), code: code.startIndex..<code.endIndex,
          hasReason: hasReason))
    }
  }

  /// The line that a comment ends; with the next where nothing but a dash stands on it.
  private func entryLines(of line: Line, before part: Range<Int>) -> Range<Int> {
    let isLoneDash =
      bytes[line.start] == Byte.dash
      && bytes[line.start + 1..<part.lowerBound - 1].allSatisfy(Byte.isBlank)
    guard isLoneDash else { return line.start..<line.end }
    var end = line.end
    while end < size, Byte.isBlank(bytes[end]) || Byte.isBreak(bytes[end]) { end += 1 }
    while end < size, !Byte.isBreak(bytes[end]) { end += 1 }
    return line.start..<end
  }

  private func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && (word.first == UInt8(ascii: "W") || word.first == UInt8(ascii: "E"))
      && word.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}
