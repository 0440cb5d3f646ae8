/// Checks that bytes are UTF-8 and hold no character that a text file has no use for.
///
/// Mistakes that touch each other are one: a file in another encoding has one in every word.
struct TextEncoding {
  private let bytes: [UInt8]
  private(set) var problems: [SyntaxProblem] = []

  /// The last bytes that are wrong, and their character if they are one.
  private var run: (range: Range<Int>, scalar: UInt32?)?

  init(checking bytes: [UInt8], from start: Int, to end: Int) {
    self.bytes = bytes
    check(start..<end)
    endRun()
  }

  /// Whether the bytes begin as UTF-16 does.
  static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The length of the mark that some programs put before UTF-8.
  static func byteOrderMark(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func check(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      if byte >= 0x20, byte < 0x7F {
        position += 1
      } else if byte < 0x80 {
        if !Byte.isBreak(byte), byte != Byte.tab {
          report(position..<position + 1, UInt32(byte))
        }
        position += 1
      } else if let (scalar, length) = decode(at: position, before: range.upperBound) {
        if Self.isForbidden(scalar) {
          report(position..<position + length, scalar)
        }
        position += length
      } else {
        report(position..<position + 1, nil)
        position += 1
      }
    }
  }

  private mutating func report(_ range: Range<Int>, _ scalar: UInt32?) {
    if let last = run, last.range.upperBound == range.lowerBound, last.scalar == scalar {
      run = (last.range.lowerBound..<range.upperBound, scalar)
    } else {
      endRun()
      run = (range, scalar)
    }
  }

  private mutating func endRun() {
    guard let run, problems.count < FindingLog.limit else { return }
    problems.append(
      SyntaxProblem(
        range: run.range, problem: run.scalar.map { .forbiddenCharacter($0) } ?? .notUTF8))
  }

  /// The character of several bytes at a position (Unicode 16, table 3-7).
  private func decode(at position: Int, before end: Int) -> (UInt32, length: Int)? {
    let lead = bytes[position]
    let length: Int
    let smallest: UInt32
    switch lead {
    case 0xC2...0xDF: (length, smallest) = (2, 0x80)
    case 0xE0...0xEF: (length, smallest) = (3, 0x800)
    case 0xF0...0xF4: (length, smallest) = (4, 0x10000)
    default: return nil
    }
    guard position + length <= end else { return nil }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for byte in bytes[position + 1..<position + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= smallest, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return (scalar, length)
  }

  /// Whether a character cannot stand in a data set, not even as an escape: controls, which no name
  /// or place in a source needs, and separators that only some programs take for line breaks.
  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
