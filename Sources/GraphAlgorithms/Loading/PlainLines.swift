/// A run of lines as nearly all edge lists have them: two numbers of up to eight digits, perhaps a
/// third as a weight, one separator between them, and after them a newline, with or without a
/// carriage return.
///
/// The run ends at the first line that is anything else, which is parsed with more care.
struct PlainLines {
  /// A line has four bytes at the least.
  static let limit = FilePieces.size / 4 + 1

  /// The first byte after the run.
  private(set) var position: UnsafePointer<UInt8>
  private(set) var count = 0
  private(set) var largest: UInt64 = 0
  /// Whether all lines of the run have weights, or none.
  private(set) var areWeighted = false

  init(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, ends: Cells<UInt64>,
    weights: Cells<UInt32>
  ) {
    position = start
    while position < end {
      var next = position
      let first = Self.number(&next)
      guard first <= Self.largestNumber, Self.isSeparator(next[0]) else { return }
      next += 1
      let second = Self.number(&next)
      guard second <= Self.largestNumber else { return }
      var isWeighted = false
      if Self.isSeparator(next[0]) {
        next += 1
        let weight = Self.number(&next)
        guard weight <= Self.largestNumber else { return }
        weights[count] = UInt32(truncatingIfNeeded: weight)
        isWeighted = true
      }
      if next[0] != UInt8(ascii: "\n") {
        guard next[0] == UInt8(ascii: "\r"), next[1] == UInt8(ascii: "\n") else { return }
        next += 1
      }
      guard next < end, isWeighted == areWeighted || count == 0
      else { return }
      areWeighted = isWeighted
      ends[count] = first << 32 | second
      largest = max(largest, first, second)
      count &+= 1
      position = next + 1
    }
  }

  private static let largestNumber: UInt64 = 99_999_999

  /// Returns the number that begins at a position, which moves behind it; no digit is too large.
  @inline(__always)
  private static func number(_ position: inout UnsafePointer<UInt8>) -> UInt64 {
    let word = Digits.word(at: position)
    let count = Digits.count(in: word)
    guard count > 0 else { return .max }
    position += count
    return Digits.number(in: word, count: count)
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\t") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ")
  }
}
