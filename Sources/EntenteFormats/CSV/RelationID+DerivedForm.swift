internal import Entente

extension Relation.ID {
  /// Whether the identifier has the form of those that follow from the content: `r-`, twelve
  /// characters of base 32, and a number where several relations say the same.
  var hasDerivedForm: Bool {
    var text = rawValue
    return text.withUTF8 { bytes in
      guard bytes.count >= 14, bytes[0] == UInt8(ascii: "r"), bytes[1] == Byte.dash else {
        return false
      }
      for place in 2..<14 where !Self.isDigit(bytes[place]) { return false }
      if bytes.count == 14 { return true }
      let number = bytes[15...]
      return bytes[14] == Byte.dash && !number.isEmpty
        && number.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a byte is a digit of base 32: a numeral or a small letter but i, l, o and u.
  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39: true
    case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    default: (0x61...0x7A).contains(byte)
    }
  }
}
