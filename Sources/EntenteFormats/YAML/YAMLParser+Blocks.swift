/// Lists and maps that are told by their indentation.
extension YAMLParser {
  /// Reads the list or map that begins on the current line.
  mutating func block(below parent: Int, depth: Int, isIndentless: Bool = false) -> Int {
    guard let line else { return 0 }
    guard depth <= DocumentLimits.deepest else {
      report(line.start..<line.start + 1, .tooDeep(limit: DocumentLimits.deepest))
      let node = makeDamaged(line.start..<line.start)
      skipEntry(at: parent)
      return node
    }
    return isItem(line)
      ? list(below: parent, depth: depth, isIndentless: isIndentless)
      : map(below: parent, depth: depth)
  }

  func isItem(_ line: Line) -> Bool {
    bytes[line.start] == Byte.dash
      && (line.start + 1 >= line.end || Byte.isBlank(bytes[line.start + 1]))
  }

  private mutating func map(below parent: Int, depth: Int) -> Int {
    guard let first = line else { return 0 }
    let map = make(.map, first.start..<first.end)
    var children = DocumentChildren(of: map)
    var alignment = Alignment(of: first)
    while let line, line.indent > parent {
      if skipsDocumentMarker(on: line) { continue }
      if isItem(line) {
        report(line.start..<line.start + 1, .itemAmongKeys)
        nodes[map].isDamaged = true
        skipItems(at: line.indent)
        continue
      }
      switch key(on: line, isContinuation: children.count > 0 && line.indent > alignment.indent) {
      case .read(let key, let colon):
        align(line, to: &alignment, token: nodes[key].range)
        let value = value(after: colon, of: line, depth: depth)
        children.append(key, to: &self)
        children.append(value, to: &self)
      case .recovered(let key):
        let value = makeDamaged(nodes[key].range)
        children.append(key, to: &self)
        children.append(value, to: &self)
        nodes[value].hasLostBlock = skipEntry(at: line.indent)
      case .continued:
        skipContinuation(deeperThan: alignment.indent)
      case .lost:
        nodes[map].isDamaged = true
        let hasBracket = bytes[line.start..<line.end].contains(where: isOpener)
        if skipUnclosed(at: line.indent) || hasBracket { nodes[map].hasLostBlock = true }
      }
    }
    noteRepetitions(in: map, count: children.count / 2)
    return map
  }

  private mutating func list(below parent: Int, depth: Int, isIndentless: Bool) -> Int {
    guard let first = line else { return 0 }
    let list = make(.list, first.start..<first.start + 1)
    var children = DocumentChildren(of: list)
    var alignment = Alignment(of: first)
    while let line, line.indent > parent {
      guard isItem(line) else {
        if isIndentless, line.indent == alignment.indent { break }
        if skipsDocumentMarker(on: line) { continue }
        nodes[list].isDamaged = true
        if line.indent > alignment.indent, !beginsWithKey(line) {
          report(line.start..<lastByte(of: line), .continuedText)
          skipContinuation(deeperThan: alignment.indent)
        } else {
          report(word(at: line.start, end: line.end), .keyAmongItems)
          if skipEntry(at: line.indent) { nodes[list].hasLostBlock = true }
        }
        continue
      }
      align(line, to: &alignment, token: line.start..<line.start + 1)
      children.append(item(on: line, depth: depth), to: &self)
    }
    return list
  }

  private mutating func item(on line: Line, depth: Int) -> Int {
    var start = line.start + 1
    let dash = start
    if endsLine(&start, line: line) { return nested(in: line, depth: depth, isItem: true) }
    let width = start - dash + 1 - (spoiltBlanks?.count(in: dash..<start) ?? 0)
    let content = Line(
      indent: line.indent + width, start: start, end: line.end, hasTabs: line.hasTabs)
    if isItem(content) || beginsWithKey(content) || lacksColon(content, below: line) {
      self.line = content
      return block(below: line.indent, depth: depth + 1)
    }
    return inlineValue(at: start, of: line, depth: depth)
  }

  /// Whether an item is a map whose first line has no colon: keys follow it in the item.
  private func lacksColon(_ content: Line, below line: Line) -> Bool {
    guard !isOpener(bytes[content.start]),
      hindrance(at: content.start, end: content.end, in: .block) == nil,
      let next = keyLineAhead()
    else { return false }
    return next.indent > line.indent
  }

  /// Reads what stands below a key or a dash that has nothing behind it on its line.
  mutating func nested(in line: Line, depth: Int, isItem: Bool) -> Int {
    advance()
    guard let next = self.line else { return make(.empty, line.end..<line.end) }
    if next.indent > line.indent {
      if !self.isItem(next), !beginsWithKey(next),
        keyLineAhead()?.indent != next.indent, let lone = loneValue(on: next)
      {
        skipEntry(at: line.indent)
        return lone
      }
      return block(below: line.indent, depth: depth + 1)
    }
    if !isItem, next.indent == line.indent, self.isItem(next) {
      return block(below: line.indent - 1, depth: depth + 1, isIndentless: true)
    }
    return make(.empty, line.end..<line.end)
  }

  private mutating func skipItems(at indent: Int) {
    skipEntry(at: indent)
    while let line, line.indent == indent, isItem(line) { skipEntry(at: indent) }
  }

  /// Passes over the further lines of a text that goes on behind its own.
  private mutating func skipContinuation(deeperThan indent: Int) {
    repeat { advance() } while isContinuation(deeperThan: indent)
  }

  private func isContinuation(deeperThan indent: Int) -> Bool {
    guard let line, line.indent > indent else { return false }
    return !isItem(line) && !beginsWithKey(line)
  }

  /// The line behind the current one, if it begins with a key.
  private func keyLineAhead() -> Line? {
    var ahead = YAMLParser(bytes: bytes, size: size)
    ahead.spoiltBlanks = spoiltBlanks
    ahead.position = position
    ahead.advance()
    guard let next = ahead.line, !isItem(next), beginsWithKey(next) else { return nil }
    return next
  }
}

/// The column at which the entries of a list or map begin.
struct Alignment {
  var indent: Int
  var hasTabs: Bool

  /// The last column that was reported, so that neighbors at it are not.
  var reported: Int?

  init(of line: YAMLParser.Line) {
    indent = line.indent
    hasTabs = line.hasTabs
  }
}

extension YAMLParser {
  /// Reports an entry that does not begin where its neighbors do.
  mutating func align(_ line: Line, to alignment: inout Alignment, token: Range<Int>) {
    guard line.indent != alignment.indent else { return }
    if !line.hasTabs, !alignment.hasTabs, line.indent != alignment.reported {
      report(token, .misaligned(indent: line.indent, expected: alignment.indent))
    }
    alignment.reported = line.indent
    if line.indent < alignment.indent || (alignment.hasTabs && !line.hasTabs) {
      alignment.reported = alignment.indent
      alignment.indent = line.indent
      alignment.hasTabs = line.hasTabs
    }
  }

  /// The end of the text of a line, without the blanks and the comment behind it.
  func lastByte(of line: Line) -> Int {
    var last = line.start
    var position = line.start
    while position < line.end, !isComment(at: position) {
      position += 1
      if !Byte.isBlank(bytes[position - 1]) { last = position }
    }
    return last
  }
}
