/// The escapes of JSON texts (RFC 8259, section 7).
enum JSONEscape: EscapeRules {
  /// The character that an escape at the beginning of some bytes means, and its length.
  ///
  /// Two escapes of a surrogate pair are one character; half of a pair is none.
  static func scalar(of bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    guard bytes.count > 1 else { return nil }
    let letter = bytes[bytes.startIndex + 1]
    if let scalar = simple(letter) { return (scalar, 2) }
    guard letter == UInt8(ascii: "u"), let first = unit(of: bytes) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard first < 0xDC00, let second = unit(of: bytes.dropFirst(6)),
      (0xDC00...0xDFFF).contains(second)
    else { return nil }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00
    return Unicode.Scalar(value).map { ($0, 12) }
  }

  /// The number of an escape of four digits at the beginning of some bytes.
  private static func unit(of bytes: ArraySlice<UInt8>) -> UInt16? {
    let start = bytes.startIndex
    guard bytes.count >= 6, bytes[start] == Byte.backslash, bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for position in start + 2..<start + 6 {
      guard let digit = Byte.hexadecimalValue(bytes[position]) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func simple(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case Byte.quote: "\""
    case Byte.backslash: "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }
}
