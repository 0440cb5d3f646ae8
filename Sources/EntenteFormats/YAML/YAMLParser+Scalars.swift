extension YAMLParser {
  /// Where a text stands: what may end it.
  enum Surroundings {
    case block
    case flow
  }

  /// Reads a quoted text; nothing where it has no closing quote on its line.
  mutating func quotedText(_ position: inout Int, end: Int) -> Int? {
    let start = position
    let quote = bytes[start]
    var kind = DocumentNode.Kind.quoted
    position += 1
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        if quote == Byte.apostrophe, bytes[position + 1] == Byte.apostrophe {
          kind = .quotedWithDoubledQuotes
          position += 2
          continue
        }
        position += 1
        return make(kind, start..<position)
      }
      if byte == Byte.backslash, quote == Byte.quote {
        kind = .quotedWithEscapes
        position += escapeLength(at: position, end: end)
      } else {
        position += 1
      }
    }
    report(start..<start + 1, .unclosedQuote(quote == Byte.quote ? "\"" : "'"))
    position = end
    return nil
  }

  private mutating func escapeLength(at position: Int, end: Int) -> Int {
    if let (scalar, length) = YAMLEscape.scalar(of: bytes[position..<end]) {
      if TextEncoding.isForbidden(scalar.value) {
        report(position..<position + length, .forbiddenCharacter(scalar.value))
      }
      return length
    }
    guard position + 1 < end else { return 1 }
    var last = position + 2
    if [UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U")].contains(bytes[position + 1]) {
      while last < end, last < position + 10, Byte.isHexadecimal(bytes[last]) { last += 1 }
    }
    while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
    if hasRoomForProblems {
      report(position..<last, .unknownEscape(excerpt(position..<last)))
    }
    return last - position
  }

  /// Where a plain text ends, without the blanks behind it.
  ///
  /// A colon with a blank behind it ends a text, and so does a comment; in a one-line list or map
  /// also a comma or a bracket.
  mutating func plainEnd(_ position: inout Int, end: Int, in surroundings: Surroundings) -> Int {
    var textEnd = position
    while position < end {
      let byte = bytes[position]
      if byte == Byte.colon, endsKey(at: position, end: end, in: surroundings) { break }
      if surroundings == .flow, Byte.isFlowMark(byte) { break }
      if byte == Byte.hash, isComment(at: position) { break }
      if byte == Byte.tab { report(position..<position + 1, .tab) }
      position += 1
      if !Byte.isBlank(byte) { textEnd = position }
    }
    return textEnd
  }

  /// Whether a colon is the one between key and value.
  func endsKey(at colon: Int, end: Int, in surroundings: Surroundings) -> Bool {
    let next = colon + 1
    if next >= end || Byte.isBlank(bytes[next]) { return true }
    // Some readers take ':?' in brackets for the beginning of a key.
    return surroundings == .flow
      && (Byte.isFlowMark(bytes[next]) || bytes[next] == Byte.question)
  }

  /// What keeps a plain text from beginning at a position, and the bytes to point at.
  func hindrance(at start: Int, end: Int, in surroundings: Surroundings) -> SyntaxProblem? {
    let isAlone =
      start + 1 >= end || Byte.isBlank(bytes[start + 1])
      || (surroundings == .flow && Byte.isFlowMark(bytes[start + 1]))
    let one = start..<start + 1
    switch bytes[start] {
    case UInt8(ascii: "&"):
      let word = word(at: start, end: end)
      return SyntaxProblem(range: word, problem: .anchor(excerpt(word)))
    case UInt8(ascii: "*"):
      let word = word(at: start, end: end)
      return SyntaxProblem(range: word, problem: .alias(excerpt(word)))
    case UInt8(ascii: "!"):
      let word = word(at: start, end: end)
      return SyntaxProblem(range: word, problem: .tag(excerpt(word)))
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return SyntaxProblem(range: one, problem: .blockText(excerpt(one)))
    case Byte.question where isAlone:
      return SyntaxProblem(range: one, problem: .complexKey)
    case Byte.dash where isAlone && surroundings == .block:
      return SyntaxProblem(range: one, problem: .listOnKeyLine)
    case Byte.closeBrace, Byte.closeBracket:
      return SyntaxProblem(range: one, problem: .strayBracket(excerpt(one), expected: nil))
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), Byte.comma, Byte.hash:
      return SyntaxProblem(range: one, problem: .reservedStart(excerpt(one)))
    case Byte.colon, Byte.question, Byte.dash:
      let isRefused = isAlone || (surroundings == .flow && bytes[start] != Byte.dash)
      return isRefused ? SyntaxProblem(range: one, problem: .reservedStart(excerpt(one))) : nil
    default:
      return nil
    }
  }

  /// The bytes from a position to the next blank, comma or bracket; a quoted text ends with its
  /// quote.
  func word(at start: Int, end: Int) -> Range<Int> {
    var last = start + 1
    let first = bytes[start]
    if Byte.isFlowMark(first) { return start..<last }
    let isQuoted = first == Byte.quote || first == Byte.apostrophe
    while last < end, !Byte.isBlank(bytes[last]), !Byte.isFlowMark(bytes[last]) {
      last += 1
      if isQuoted, bytes[last - 1] == first { break }
    }
    return start..<last
  }
}
