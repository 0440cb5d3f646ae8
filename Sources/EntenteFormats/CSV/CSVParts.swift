/// The values in a cell that can have several, with semicolons between them.
///
/// A backslash keeps the character behind it.
struct CSVParts {
  let cell: CSVCell

  /// Where the values stand; empty ones are left out.
  private(set) var ranges: [Range<Int>] = []

  /// Whether the cell is one value with nothing to decode beyond the cell itself.
  private(set) var isWhole = false

  /// - Complexity: O(*k*) in the length of the cell.
  init(of cell: CSVCell, in bytes: [UInt8]) {
    self.cell = cell
    let content = cell.kind == .plain ? cell.range : cell.range.dropFirst().dropLast()
    var hasMarks = false
    var first = content.lowerBound
    var position = first
    while position < content.upperBound {
      let byte = bytes[position]
      if byte == Byte.backslash {
        hasMarks = true
        position += 1
      } else if byte == UInt8(ascii: ";") {
        hasMarks = true
        append(first..<position, in: bytes)
        first = position + 1
      }
      position += 1
    }
    append(min(first, content.upperBound)..<content.upperBound, in: bytes)
    isWhole = !hasMarks && ranges.first == content
  }

  private mutating func append(_ range: Range<Int>, in bytes: [UInt8]) {
    let range = trimmed(range, in: bytes)
    if !range.isEmpty { ranges.append(range) }
  }

  /// The range without the blanks around it, but for one behind a backslash.
  func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, Byte.isBlank(bytes[first]) { first += 1 }
    while last > first, Byte.isBlank(bytes[last - 1]) { last -= 1 }
    var mark = last
    while mark > first, bytes[mark - 1] == Byte.backslash { mark -= 1 }
    let isKept = (last - mark) % 2 == 1 && last < range.upperBound
    return first..<(isKept ? last + 1 : last)
  }

  /// The first colon with a blank or nothing behind it, and no backslash before it.
  func colon(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == Byte.backslash {
        position += 1
      } else if bytes[position] == Byte.colon,
        position + 1 == range.upperBound || Byte.isBlank(bytes[position + 1])
      {
        return position
      }
      position += 1
    }
    return nil
  }

  /// How the text of a part is to be decoded.
  func kind(of range: Range<Int>, in bytes: [UInt8]) -> DocumentNode.Kind {
    let isQuoted = cell.kind == .cellWithDoubledQuotes
    let hasMarks = bytes[range].contains { byte in
      byte == Byte.backslash || (isQuoted && (byte == Byte.quote || Byte.isBreak(byte)))
    }
    if !hasMarks { return .plain }
    return isQuoted ? .quotedCellPart : .cellPart
  }
}
