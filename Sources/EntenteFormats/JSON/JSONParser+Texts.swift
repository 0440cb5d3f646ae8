/// Texts between quotation marks.
extension JSONParser {
  /// Reads the text that begins at the position.
  mutating func text() throws(JSONStop) -> Int {
    let start = position
    var kind = DocumentNode.Kind.quoted
    position += 1
    while position < size {
      let byte = bytes[position]
      if byte == Byte.quote {
        position += 1
        return make(kind, start..<position)
      }
      if byte == Byte.backslash {
        kind = .quotedWithJSONEscapes
        position += escapeLength()
      } else if Byte.isBreak(byte) {
        break
      } else {
        if byte == Byte.tab { report(position..<position + 1, .forbiddenCharacter(UInt32(byte))) }
        position += 1
      }
    }
    throw JSONStop(range: start..<start + 1, problem: .unclosedText)
  }

  /// The length of the escape at the position; one that means nothing is reported.
  private mutating func escapeLength() -> Int {
    if let (scalar, length) = JSONEscape.scalar(of: bytes[position..<size]) {
      if TextEncoding.isForbidden(scalar.value) {
        report(position..<position + length, .forbiddenCharacter(scalar.value))
      }
      return length
    }
    var end = position + 1
    if end < size, !Byte.isBreak(bytes[end]) {
      let isNumbered = bytes[end] == UInt8(ascii: "u")
      end += 1
      if isNumbered {
        while end < min(size, position + 6), Byte.isHexadecimal(bytes[end]) { end += 1 }
      }
      while end < size, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    if hasRoomForProblems {
      report(position..<end, .unknownEscape(excerpt(position..<end)))
    }
    return end - position
  }

  /// Reports a key that is too long, empty or of several lines.
  mutating func check(_ key: Int) {
    if nodes[key].content.isEmpty { report(nodes[key].range, .complexKey) }
    reportIfLong(key)
    if nodes[key].kind == .quotedWithJSONEscapes,
      DocumentText.hasBreakOrTab(DocumentText.text(of: nodes[key], in: bytes))
    {
      report(nodes[key].range, .brokenKey)
    }
  }
}
