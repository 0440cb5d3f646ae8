/// Objects, arrays, numbers and words.
extension JSONParser {
  /// Reads the value that begins at the position.
  mutating func value(depth: Int) throws(JSONStop) -> Int {
    switch bytes[position] {
    case Byte.openBrace:
      try checkDepth(depth)
      return try object(depth: depth)
    case Byte.openBracket:
      try checkDepth(depth)
      return try array(depth: depth)
    case Byte.quote: return try text()
    default: return try word()
    }
  }

  private func checkDepth(_ depth: Int) throws(JSONStop) {
    if depth > DocumentLimits.deepest {
      throw JSONStop(
        range: position..<position + 1, problem: .tooDeep(limit: DocumentLimits.deepest))
    }
  }

  private mutating func object(depth: Int) throws(JSONStop) -> Int {
    let object = make(.map, position..<position)
    var children = DocumentChildren(of: object)
    position += 1
    skipBlanks()
    if bytes[position] != Byte.closeBrace {
      repeat {
        skipBlanks()
        guard bytes[position] == Byte.quote else { throw unexpected(expecting: .key) }
        let key = try text()
        check(key)
        skipBlanks()
        guard bytes[position] == Byte.colon else { throw unexpected(expecting: .colon) }
        position += 1
        skipBlanks()
        children.append(key, to: &self)
        children.append(try value(depth: depth + 1), to: &self)
      } while try goesOn(before: Byte.closeBrace, expecting: .objectEnd)
    }
    position += 1
    nodes[object].end = UInt32(position)
    noteRepetitions(in: object, count: children.count / 2)
    return object
  }

  private mutating func array(depth: Int) throws(JSONStop) -> Int {
    let array = make(.list, position..<position)
    var children = DocumentChildren(of: array)
    position += 1
    skipBlanks()
    if bytes[position] != Byte.closeBracket {
      repeat {
        skipBlanks()
        children.append(try value(depth: depth + 1), to: &self)
      } while try goesOn(before: Byte.closeBracket, expecting: .arrayEnd)
    }
    position += 1
    nodes[array].end = UInt32(position)
    return array
  }

  /// Steps over the comma behind a value; `false` where its object or array ends.
  private mutating func goesOn(
    before bracket: UInt8, expecting expectation: JSONExpectation
  ) throws(JSONStop) -> Bool {
    skipBlanks()
    if bytes[position] == bracket { return false }
    guard bytes[position] == Byte.comma else { throw unexpected(expecting: expectation) }
    let comma = position
    position += 1
    skipBlanks()
    if bytes[position] == bracket {
      position = comma
      throw unexpected(expecting: bracket == Byte.closeBrace ? .closingBrace : .closingBracket)
    }
    return true
  }

  /// Reads a number, `true`, `false` or `null`.
  private mutating func word() throws(JSONStop) -> Int {
    let range = position..<endOfWord(from: position)
    let word = bytes[range]
    let kind: DocumentNode.Kind
    if JSONNumber.isNumber(word) || word.elementsEqual("true".utf8)
      || word.elementsEqual("false".utf8)
    {
      kind = .plain
    } else if word.elementsEqual("null".utf8) {
      kind = .empty
    } else {
      throw unexpected(expecting: .value)
    }
    position = range.upperBound
    return make(kind, range)
  }

  /// Where the letters, digits and signs of numbers end that begin at a position.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < size, Self.isOfWord(bytes[end]) { end += 1 }
    return end
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "+"), Byte.dash, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: false
    }
  }
}
