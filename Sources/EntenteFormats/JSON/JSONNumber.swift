/// The spelling of numbers in JSON (RFC 8259, section 6).
enum JSONNumber {
  /// Whether some bytes are a number: `-1.5e3`, but neither `+1` nor `01` nor `.5`.
  ///
  /// - Complexity: O(*k*) in their length.
  static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    take(Byte.dash, from: &rest)
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let wholeCount = takeDigits(from: &rest)
    if wholeCount == 0 || (hasLeadingZero && wholeCount > 1) { return false }
    if take(UInt8(ascii: "."), from: &rest), takeDigits(from: &rest) == 0 { return false }
    if take(UInt8(ascii: "e"), from: &rest) || take(UInt8(ascii: "E"), from: &rest) {
      if !take(Byte.dash, from: &rest) { take(UInt8(ascii: "+"), from: &rest) }
      if takeDigits(from: &rest) == 0 { return false }
    }
    return rest.isEmpty
  }

  @discardableResult
  private static func take(_ byte: UInt8, from rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func takeDigits(from rest: inout ArraySlice<UInt8>) -> Int {
    let end = rest.firstIndex { !(0x30...0x39).contains($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return end - rest.startIndex
  }
}
