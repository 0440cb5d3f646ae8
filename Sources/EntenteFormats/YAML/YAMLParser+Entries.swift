/// Keys and values of block maps.
extension YAMLParser {
  /// What came of reading a key.
  enum Key {
    /// The key, and where its value may begin.
    case read(Int, after: Int)

    /// Only the key could be made out.
    case recovered(Int)

    /// It is no key but the text before, going on.
    case continued

    /// Nothing could be made out.
    case lost
  }

  /// Whether a line begins with a key and a colon.
  func beginsWithKey(_ line: Line) -> Bool {
    var position = line.start
    let first = bytes[position]
    if first == Byte.quote || first == Byte.apostrophe {
      position = afterQuoted(at: position, end: line.end)
      while position < line.end, Byte.isBlank(bytes[position]) { position += 1 }
      return position < line.end && bytes[position] == Byte.colon
    }
    if first == Byte.openBrace || first == Byte.openBracket { return false }
    while position < line.end, !isComment(at: position) {
      if bytes[position] == Byte.colon, endsKey(at: position, end: line.end, in: .block) {
        return true
      }
      position += 1
    }
    return false
  }

  /// Where a quoted text ends, as far as a glance can tell.
  func afterQuoted(at start: Int, end: Int) -> Int {
    let quote = bytes[start]
    var position = start + 1
    while position < end, bytes[position] != quote {
      position += quote == Byte.quote && bytes[position] == Byte.backslash ? 2 : 1
    }
    return position + 1
  }

  /// Reads the key that a line begins with.
  mutating func key(on line: Line, isContinuation: Bool) -> Key {
    if isContinuation, !beginsWithKey(line) {
      report(line.start..<lastByte(of: line), .continuedText)
      return .continued
    }
    if let marker = documentMarker(on: line) {
      report(marker, .documentMarker(excerpt(marker)))
      return .lost
    }
    var position = line.start
    let first = bytes[position]
    let key: Int
    if first == Byte.quote || first == Byte.apostrophe {
      guard let text = quotedText(&position, end: line.end) else { return .lost }
      key = text
    } else if first == Byte.openBrace || first == Byte.openBracket {
      report(line.start..<line.start + 1, .loneValue)
      return .lost
    } else if let hindrance = hindrance(at: line.start, end: line.end, in: .block) {
      report(hindrance)
      return .lost
    } else {
      let end = plainEnd(&position, end: line.end, in: .block)
      key = make(.plain, line.start..<end)
    }
    skipBlanks(&position)
    guard position < line.end, bytes[position] == Byte.colon else {
      if nodes[key].kind == .plain { return mended(key, upTo: Int(nodes[key].end), line: line) }
      reportLone(key, before: position, line: line)
      return .recovered(key)
    }
    if nodes[key].kind == .plain, let bracket = bytes[nodes[key].range].firstIndex(where: isOpener)
    {
      return mended(key, upTo: bracket, line: line)
    }
    check(key, before: position)
    if !endsKey(at: position, end: line.end, in: .block) {
      report(position..<position + 1, .missingSpace(key: excerpt(nodes[key].range)))
    }
    return .read(key, after: position + 1)
  }

  /// Reports a key that is too long, empty or of several lines.
  mutating func check(_ key: Int, before colon: Int) {
    let start = Int(nodes[key].start)
    if colon - start > DocumentLimits.longestKey {
      report(start..<start + 1, .longKey)
    } else {
      reportIfLong(key)
    }
    if nodes[key].content.isEmpty { report(nodes[key].range, .complexKey) }
    let isBroken =
      nodes[key].kind == .quotedWithEscapes
      ? DocumentText.hasBreakOrTab(DocumentText.text(of: nodes[key], in: bytes))
      : nodes[key].kind != .plain && bytes[nodes[key].range].contains(Byte.tab)
    if isBroken { report(nodes[key].range, .brokenKey) }
  }

  func isOpener(_ byte: UInt8) -> Bool {
    byte == Byte.openBrace || byte == Byte.openBracket
  }

  /// Makes out the key of a line that has no colon, or no space behind it: `france {kind: state}`.
  private mutating func mended(_ key: Int, upTo end: Int, line: Line) -> Key {
    let blanks = bytes[line.start..<end].reversed().prefix(while: Byte.isBlank).count
    let range = line.start..<end - blanks
    let word = word(at: range.lowerBound, end: end)
    if let colon = bytes[word].firstIndex(of: Byte.colon) {
      nodes[key].end = UInt32(colon)
      report(colon..<colon + 1, .missingSpace(key: excerpt(word.lowerBound..<colon)))
      return .read(key, after: colon + 1)
    }
    nodes[key].end = UInt32(word.upperBound)
    report(range, .missingColon(excerpt(range)))
    return .recovered(key)
  }

  /// Reports a quoted text at the beginning of a line that is no key.
  private mutating func reportLone(_ key: Int, before position: Int, line: Line) {
    let range = nodes[key].range
    let rest = position..<max(position, lastByte(of: line))
    if rest.isEmpty {
      report(range, .missingColon(excerpt(range)))
    } else {
      report(rest, .textAfterValue(excerpt(rest)))
    }
  }

  /// Reports a mark between documents that has its line for itself, and passes over it.
  mutating func skipsDocumentMarker(on line: Line) -> Bool {
    guard let marker = documentMarker(on: line) else { return false }
    var rest = marker.upperBound
    guard endsLine(&rest, line: line) else { return false }
    report(marker, .documentMarker(excerpt(marker)))
    advance()
    return true
  }

  private func documentMarker(on line: Line) -> Range<Int>? {
    let marker = line.start..<line.start + 3
    guard line.indent == 0, marker.upperBound <= line.end,
      marker.upperBound == line.end || Byte.isBlank(bytes[marker.upperBound]),
      bytes[marker].elementsEqual("---".utf8) || bytes[marker].elementsEqual("...".utf8)
    else { return nil }
    return marker
  }
}

extension YAMLParser {
  /// Reads the value of a key: on its line, or below it.
  mutating func value(after colon: Int, of line: Line, depth: Int) -> Int {
    var start = colon
    if endsLine(&start, line: line) { return nested(in: line, depth: depth, isItem: false) }
    return inlineValue(at: start, of: line, depth: depth)
  }

  /// Reads a text or a bracket to the end of its line, and goes to the next line.
  mutating func inlineValue(at start: Int, of line: Line, depth: Int) -> Int {
    var position = start
    let value: Int
    switch bytes[start] {
    case Byte.quote, Byte.apostrophe:
      guard let text = quotedText(&position, end: line.end) else {
        skipUnclosed(at: line.indent)
        return makeDamaged(start..<line.end)
      }
      value = text
    case Byte.openBrace, Byte.openBracket:
      let (node, isClosed) = flow(&position, end: line.end, depth: depth + 1)
      guard isClosed else {
        nodes[node].hasLostBlock = skipUnclosed(at: line.indent)
        return node
      }
      value = node
    default:
      if let hindrance = hindrance(at: start, end: line.end, in: .block) {
        report(hindrance)
        let node = makeDamaged(start..<line.end)
        let hasLines = skipEntry(at: line.indent)
        if case .blockText = hindrance.problem { return node }
        nodes[node].hasLostBlock = hasLines || hindrance.problem == .listOnKeyLine
        return node
      }
      value = make(.plain, start..<plainEnd(&position, end: line.end, in: .block))
    }
    finishLine(&position, of: line, value: value)
    advance()
    return value
  }

  /// Reports what stands behind a value on its line.
  private mutating func finishLine(_ position: inout Int, of line: Line, value: Int) {
    guard !endsLine(&position, line: line) else { return }
    nodes[value].isDamaged = true
    let rest = position..<max(position + 1, lastByte(of: line))
    switch bytes[position] {
    case Byte.colon where nodes[value].isText:
      report(position..<position + 1, .secondColon(inBrackets: false))
    case Byte.colon:
      report(Int(nodes[value].start)..<Int(nodes[value].start) + 1, .complexKey)
    case Byte.closeBrace, Byte.closeBracket:
      let one = position..<position + 1
      report(one, .strayBracket(excerpt(one), expected: nil))
    default:
      report(rest, .textAfterValue(excerpt(rest)))
    }
  }

  /// Reports a value that stands alone below its key, and reads it for what follows from it.
  mutating func loneValue(on line: Line) -> Int? {
    let first = bytes[line.start]
    let isBracket = first == Byte.openBrace || first == Byte.openBracket
    let isQuoted = first == Byte.quote || first == Byte.apostrophe
    guard isBracket || isQuoted || hindrance(at: line.start, end: line.end, in: .block) == nil,
      documentMarker(on: line) == nil
    else { return nil }
    let range = line.start..<lastByte(of: line)
    report(range, .loneValue)
    let node = makeDamaged(range)
    nodes[node].hasLostBlock = isBracket
    return node
  }
}
