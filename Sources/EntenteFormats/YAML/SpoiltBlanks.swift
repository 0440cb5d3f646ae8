/// Characters that cannot stand in a file, at places where only blanks could: read as if they were
/// not there.
///
/// A byte order mark in the middle of a file or a stray control character has a finding; that the
/// line it begins is not indented like its neighbors is none.
struct SpoiltBlanks {
  private var ranges: [Range<Int>] = []

  /// Writes blanks over them.
  ///
  /// Bytes that are no UTF-8 stay: they are letters in another encoding, not blanks.
  ///
  /// - Complexity: O(*k*) in the problems.
  init(overwriting bytes: inout [UInt8], after problems: [SyntaxProblem]) {
    var position = problems.startIndex
    while position < problems.endIndex {
      guard case .forbiddenCharacter = problems[position].problem else {
        position += 1
        continue
      }
      var range = problems[position].range
      position += 1
      while position < problems.endIndex, problems[position].range.lowerBound == range.upperBound,
        case .forbiddenCharacter = problems[position].problem
      {
        range = range.lowerBound..<problems[position].range.upperBound
        position += 1
      }
      let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : Byte.lineFeed
      guard Self.isEdge(before) || Self.isEdge(bytes[range.upperBound]) else {
        continue
      }
      for place in range { bytes[place] = Byte.space }
      ranges.append(range)
    }
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || Byte.isBreak(byte) || Byte.isFlowMark(byte)
      || byte == Byte.quote || byte == Byte.apostrophe
  }

  /// How many bytes of a range they take.
  ///
  /// - Complexity: O(log *k* + *m*) for *m* of them in the range.
  func count(in range: Range<Int>) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return ranges[low...].prefix { $0.lowerBound < range.upperBound }
      .reduce(0) { $0 + $1.clamped(to: range).count }
  }
}
