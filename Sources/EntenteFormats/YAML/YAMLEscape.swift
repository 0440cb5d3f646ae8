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
    guard let letter = bytes.dropFirst().first else { return nil }
    if let scalar = simple[letter] { return (scalar, 2) }
    let digits: Int
    switch letter {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return nil
    }
    let hexadecimal = bytes.dropFirst(2).prefix(digits)
    guard hexadecimal.count == digits, hexadecimal.allSatisfy(Byte.isHexadecimal),
      let value = UInt32(String(decoding: hexadecimal, as: UTF8.self), radix: 16), value != 0,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, 2 + digits)
  }

  private static let simple: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "t"): "\t",
    Byte.tab: "\t", UInt8(ascii: "n"): "\n", UInt8(ascii: "v"): "\u{B}",
    UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "r"): "\r", UInt8(ascii: "e"): "\u{1B}",
    Byte.space: " ", Byte.quote: "\"", UInt8(ascii: "/"): "/", Byte.backslash: "\\",
    UInt8(ascii: "N"): "\u{85}", UInt8(ascii: "_"): "\u{A0}", UInt8(ascii: "L"): "\u{2028}",
    UInt8(ascii: "P"): "\u{2029}",
  ]
}
