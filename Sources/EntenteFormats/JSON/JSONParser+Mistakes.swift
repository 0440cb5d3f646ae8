/// What may stand at a place of a JSON file.
enum JSONExpectation: String {
  case dataSet = "'{'"
  case key = "a key"
  case colon = "':'"
  case value = "a value"
  case objectEnd = "',' or '}'"
  case arrayEnd = "',' or ']'"
  case closingBrace = "'}'"
  case closingBracket = "']'"
  case end = "the end of the file"
}

/// What stands where something else is expected.
extension JSONParser {
  /// The mistake at the position, from which on nothing can be read.
  func unexpected(expecting expectation: JSONExpectation) -> JSONStop {
    let range = position < size ? position..<endOfToken() : endOfContent()
    return JSONStop(
      range: range, problem: .notJSON(found: excerpt(range), expected: expectation.rawValue))
  }

  /// Behind the last byte that is no blank, where something is missing.
  private func endOfContent() -> Range<Int> {
    let end = bytes[..<size].lastIndex { !Byte.isBlank($0) && !Byte.isBreak($0) } ?? 0
    return end + 1..<end + 1
  }

  /// Where a word, a text in any quotes or a comment ends that begins at the position; anything else
  /// is one character.
  private func endOfToken() -> Int {
    let first = bytes[position]
    if first == Byte.quote || first == Byte.apostrophe {
      return endOfLine { $0 == first }
    }
    if first == Byte.hash || bytes[position...].starts(with: "//".utf8)
      || bytes[position...].starts(with: "/*".utf8)
    {
      return endOfLine { _ in false }
    }
    return max(position + 1, endOfWord(from: position))
  }

  /// The end of the line, or behind a byte that ends it.
  private func endOfLine(or isLast: (UInt8) -> Bool) -> Int {
    var end = position + 1
    while end < size, !Byte.isBreak(bytes[end]) {
      end += 1
      if isLast(bytes[end - 1]) { break }
    }
    return end
  }
}
