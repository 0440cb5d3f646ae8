/// The escapes of quoted texts.
enum YAMLEscape: EscapeRules {
  /// A text between quotes, where a quote is written twice.
  static func withoutDoubled(_ quote: UInt8, in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      decoded.append(bytes[position])
      position += bytes[position] == quote ? 2 : 1
    }
    return decoded
  }

  /// The character that an escape at the beginning of some bytes means, and its length.
  ///
  /// YAML 1.2.2, 5.7, but for the character NUL, which no text here may hold.
  static func scalar(of bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    guard bytes.count > 1 else { return nil }
    let letter = bytes[bytes.startIndex + 1]
    if let scalar = simple(letter) { return (scalar, 2) }
    let count: Int
    switch letter {
    case UInt8(ascii: "x"): count = 2
    case UInt8(ascii: "u"): count = 4
    case UInt8(ascii: "U"): count = 8
    default: return nil
    }
    guard bytes.count >= 2 + count else { return nil }
    var value: UInt32 = 0
    for position in bytes.startIndex + 2..<bytes.startIndex + 2 + count {
      guard let digit = Byte.hexadecimalValue(bytes[position]) else { return nil }
      value = value << 4 | digit
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, 2 + count)
  }

  private static func simple(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "a"): "\u{7}"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "t"), Byte.tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{B}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case Byte.space: " "
    case Byte.quote: "\""
    case UInt8(ascii: "/"): "/"
    case Byte.backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
