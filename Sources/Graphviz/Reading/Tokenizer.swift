/// Cuts the bytes of a DOT file into tokens.
///
/// Every byte is looked at once. A byte above 127 counts as a letter, as it does for Graphviz, so
/// the cuts are the same in UTF-8 and in Latin-1.
struct Tokenizer {
  let bytes: [UInt8]
  private(set) var position: Int
  /// Comments since they were last taken.
  var comments: [FoundComment] = []
  /// What is wrong so far.
  var log: ProblemLog

  /// A comment where it was found.
  struct FoundComment {
    var range: Range<Int>
    var isBlock: Bool
    /// How many lines end between it and what is before it.
    var lineBreaks: Int
  }

  init(_ bytes: [UInt8], maximumProblems: Int) {
    self.bytes = bytes
    log = ProblemLog(maximum: maximumProblems)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// A tokenizer that begins inside a file and reports nothing.
  init(_ bytes: [UInt8], from position: Int) {
    self.bytes = bytes
    self.position = position
    log = ProblemLog(maximum: 0)
  }

  /// The byte at a place; a zero byte behind the end.
  @inline(__always)
  private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// The next token; spaces and comments before it are left behind.
  mutating func next() -> Token {
    let lineBreaks = skipSpace()
    let start = position
    guard start < bytes.count else {
      return Token(kind: .end, start: start, end: start, lineBreaks: lineBreaks)
    }
    let byte = bytes[start]
    if isLetter(byte) {
      position = endOfName(from: start)
      let kind = keyword(start..<position) ?? .name
      return Token(kind: kind, start: start, end: position, lineBreaks: lineBreaks)
    }
    if byte == UInt8(ascii: "\"") { return quoted(lineBreaks) }
    if byte == UInt8(ascii: "<") { return markup(lineBreaks) }
    if let end = endOfNumeral(from: start) {
      position = end
      return Token(kind: .numeral, start: start, end: end, lineBreaks: lineBreaks)
    }
    let (kind, length) = sign(at: start)
    position = start + length
    return Token(kind: kind, start: start, end: position, lineBreaks: lineBreaks)
  }

  private func sign(at start: Int) -> (Token.Kind, length: Int) {
    switch bytes[start] {
    case UInt8(ascii: "{"): (.openBrace, 1)
    case UInt8(ascii: "}"): (.closeBrace, 1)
    case UInt8(ascii: "["): (.openBracket, 1)
    case UInt8(ascii: "]"): (.closeBracket, 1)
    case UInt8(ascii: "="): (.equals, 1)
    case UInt8(ascii: ";"): (.semicolon, 1)
    case UInt8(ascii: ","): (.comma, 1)
    case UInt8(ascii: ":"): (.colon, 1)
    case UInt8(ascii: "+"): (.plus, 1)
    case UInt8(ascii: "-") where byte(start + 1) == UInt8(ascii: ">"): (.arrow, 2)
    case UInt8(ascii: "-") where byte(start + 1) == UInt8(ascii: "-"): (.line, 2)
    default: (.unknown, 1)
    }
  }
}

extension Tokenizer {
  /// Goes past spaces and comments, and counts the lines that end behind the last of them.
  private mutating func skipSpace() -> Int {
    var lineBreaks = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"):
        lineBreaks += 1
        position += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0:
        position += 1
      case UInt8(ascii: "#"):
        lineComment(from: position + 1, &lineBreaks)
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"):
        lineComment(from: position + 2, &lineBreaks)
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "*"):
        blockComment(&lineBreaks)
      default: return lineBreaks
      }
    }
    return lineBreaks
  }

  private mutating func lineComment(from start: Int, _ lineBreaks: inout Int) {
    position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    var end = position
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    comments.append(FoundComment(range: start..<end, isBlock: false, lineBreaks: lineBreaks))
    lineBreaks = 0
  }

  private mutating func blockComment(_ lineBreaks: inout Int) {
    let start = position + 2
    position = start
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "*"), byte(position + 1) == UInt8(ascii: "/") {
        comments.append(
          FoundComment(range: start..<position, isBlock: true, lineBreaks: lineBreaks))
        lineBreaks = 0
        position += 2
        return
      }
      position += 1
    }
    log.report(.unclosed(.comment), (start - 2)..<start)
  }

  private mutating func quoted(_ lineBreaks: Int) -> Token {
    let start = position
    var hasBackslash = false
    position += 1
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return Token(
          kind: .quoted, start: start, end: position, lineBreaks: lineBreaks,
          hasBackslash: hasBackslash)
      case UInt8(ascii: "\\"):
        hasBackslash = true
        position += 2
      default: position += 1
      }
    }
    return unclosed(.quotation, from: start, lineBreaks)
  }

  private mutating func markup(_ lineBreaks: Int) -> Token {
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 {
        return Token(kind: .markup, start: start, end: position, lineBreaks: lineBreaks)
      }
    }
    return unclosed(.markup, from: start, lineBreaks)
  }

  /// Nothing behind an opening mark can be trusted, so the file ends there.
  private mutating func unclosed(
    _ part: DOT.Problem.Part, from start: Int, _ lineBreaks: Int
  ) -> Token {
    log.report(.unclosed(part), start..<(start + 1))
    position = bytes.count
    return Token(kind: .end, start: position, end: position, lineBreaks: lineBreaks)
  }
}

extension Tokenizer {
  private func endOfName(from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// The end of "-12.5", or nil if no numeral begins here.
  ///
  /// Graphviz ends a numeral at a letter or at a second point and begins another word there, and so
  /// does this, with a warning.
  private mutating func endOfNumeral(from start: Int) -> Int? {
    var end = start
    if bytes[end] == UInt8(ascii: "-") { end += 1 }
    let digits = end
    while isDigit(byte(end)) { end += 1 }
    let hasDigits = end > digits
    if byte(end) == UInt8(ascii: ".") {
      if !hasDigits, !isDigit(byte(end + 1)) { return nil }
      end += 1
      while isDigit(byte(end)) { end += 1 }
    } else if !hasDigits {
      return nil
    }
    if end < bytes.count, isLetter(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
      log.report(.splitNumeral, start..<end)
    }
    return end
  }

  /// The keyword that these bytes spell in any case of letters.
  private func keyword(_ range: Range<Int>) -> Token.Kind? {
    guard (4...8).contains(range.count) else { return nil }
    let candidate: (word: StaticString, kind: Token.Kind)
    switch (bytes[range.lowerBound] | 0x20, range.count) {
    case (UInt8(ascii: "n"), 4): candidate = ("node", .node)
    case (UInt8(ascii: "e"), 4): candidate = ("edge", .edge)
    case (UInt8(ascii: "g"), 5): candidate = ("graph", .graph)
    case (UInt8(ascii: "s"), 6): candidate = ("strict", .strict)
    case (UInt8(ascii: "d"), 7): candidate = ("digraph", .digraph)
    case (UInt8(ascii: "s"), 8): candidate = ("subgraph", .subgraph)
    default: return nil
    }
    let isEqual = candidate.word.withUTF8Buffer { word in
      zip(word, range).allSatisfy { $0 == bytes[$1] | 0x20 }
    }
    return isEqual ? candidate.kind : nil
  }
}

@inline(__always)
private func isLetter(_ byte: UInt8) -> Bool {
  let lowered = byte | 0x20
  return lowered >= UInt8(ascii: "a") && lowered <= UInt8(ascii: "z") || byte >= 0x80
    || byte == UInt8(ascii: "_")
}

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}
