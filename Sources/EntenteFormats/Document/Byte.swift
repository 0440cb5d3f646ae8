/// The bytes that mean something in a document.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let question = UInt8(ascii: "?")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")

  /// A space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// The end of a line.
  static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  /// A comma or a bracket, which end a text in a one-line list or map.
  static func isFlowMark(_ byte: UInt8) -> Bool {
    byte == comma || byte == openBrace || byte == closeBrace || byte == openBracket
      || byte == closeBracket
  }

  /// The number of a hexadecimal digit; nothing for another character.
  static func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    // The letters of both cases end in the four bits 1 to 6.
    isHexadecimal(byte) ? UInt32(byte & 0xF) + (byte > 0x39 ? 9 : 0) : nil
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }
}
