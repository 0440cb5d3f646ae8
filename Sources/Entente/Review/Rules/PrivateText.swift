/// The first e-mail address or telephone number in a text.
struct PrivateText {
  let text: String
  let isEmail: Bool

  /// Finds an address of RFC 5321 in its common form, or a number of E.164 with its plus sign.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  init?(in text: String) {
    var text = text
    let found = text.withUTF8 { bytes -> (range: Range<Int>, isEmail: Bool)? in
      for position in bytes.indices {
        if bytes[position] == UInt8(ascii: "@"), let range = Self.email(around: position, in: bytes)
        {
          return (range, true)
        }
        if bytes[position] == UInt8(ascii: "+"), let range = Self.phone(from: position, in: bytes) {
          return (range, false)
        }
      }
      return nil
    }
    guard let found else { return nil }
    self.text = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
    isEmail = found.isEmail
  }

  /// The address around an at sign: a local part, and a host of two labels or more, the last of
  /// letters.
  private static func email(
    around sign: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = sign
    while start > max(0, sign - 64), isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, bytes[start] == UInt8(ascii: ".") { start += 1 }
    guard start < sign, bytes[sign - 1] != UInt8(ascii: ".") else { return nil }
    // "@name@host" is an account of a social network.
    if start > 0, bytes[start - 1] == UInt8(ascii: "@") { return nil }
    var end = sign + 1
    while end < min(bytes.count, sign + 254), isHost(bytes[end]) { end += 1 }
    while end > sign + 1, !isLetter(bytes[end - 1]) { end -= 1 }
    let labels = bytes[(sign + 1)..<end].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.count >= 2, last.allSatisfy(isLetter),
      labels.allSatisfy({ !$0.isEmpty && $0.first != hyphen && $0.last != hyphen })
    else { return nil }
    return start..<end
  }

  /// The number from a plus sign on: 8 to 15 digits, with single blanks, dots, hyphens and
  /// brackets.
  private static func phone(
    from sign: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    if sign > 0, isLetter(bytes[sign - 1]) || IdentifierRule.isDigit(bytes[sign - 1]) { return nil }
    var digits = 0
    var end = sign + 1
    var position = sign + 1
    var gap = 0
    while position < bytes.count, digits <= 15 {
      if IdentifierRule.isDigit(bytes[position]) {
        digits += 1
        gap = 0
        end = position + 1
      } else if " .-()/".utf8.contains(bytes[position]), gap < 2, digits > 0 {
        gap += 1
      } else {
        break
      }
      position += 1
    }
    // A number is not the beginning of a word or of a longer number.
    if end < bytes.count, isLetter(bytes[end]) { return nil }
    let startsRight = sign + 1 < bytes.count && (0x31...0x39).contains(bytes[sign + 1])
    // "+25 000 000" is a sum.
    let isRound = bytes[sign..<end].filter(IdentifierRule.isDigit).suffix(6).allSatisfy {
      $0 == 0x30
    }
    return startsRight && !isRound && (8...15).contains(digits) ? sign..<end : nil
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || IdentifierRule.isDigit(byte) || byte == hyphen || byte == UInt8(ascii: ".")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetter(byte) || IdentifierRule.isDigit(byte) || "._%+-".utf8.contains(byte)
  }
}
