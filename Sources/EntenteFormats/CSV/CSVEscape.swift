/// What stands in the cells of a table for other characters.
enum CSVEscape {
  /// The text between quotation marks: a quotation mark is written twice (RFC 4180, 2.7), and a line
  /// break is one character, whatever the program that wrote it ends lines with.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case Byte.quote:
        decoded.append(byte)
        position += 1
      case Byte.carriageReturn:
        decoded.append(Byte.lineFeed)
        if position < bytes.endIndex, bytes[position] == Byte.lineFeed { position += 1 }
      default:
        decoded.append(byte)
      }
    }
    return decoded
  }

  /// One of several values in a cell: a backslash keeps the character behind it.
  static func decodedPart(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] == Byte.backslash, position + 1 < bytes.endIndex { position += 1 }
      decoded.append(bytes[position])
      position += 1
    }
    return decoded
  }

  /// A value as one of several in a cell, with a backslash before what would end it.
  static func part(_ text: String, escaping others: String = "") -> String {
    let marks = Array(";\\".utf8) + Array(others.utf8)
    let bytes = Array(text.utf8)
    guard bytes.contains(where: marks.contains) || hasOuterBlank(bytes) else { return text }
    var part: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      let isOuter = position == 0 || position == bytes.count - 1
      if marks.contains(byte) || (isOuter && Byte.isBlank(byte)) { part.append(Byte.backslash) }
      part.append(byte)
    }
    return String(decoding: part, as: UTF8.self)
  }

  /// Whether blanks begin or end a text, which readers take away from a bare cell.
  static func hasOuterBlank(_ bytes: [UInt8]) -> Bool {
    bytes.first.map(Byte.isBlank) == true || bytes.last.map(Byte.isBlank) == true
  }
}
