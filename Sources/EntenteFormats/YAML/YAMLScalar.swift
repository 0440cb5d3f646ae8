/// The one spelling that a text has in a canonical file.
enum YAMLScalar {
  /// A text, plain where any reader takes that for the same text, and else between quotation marks.
  ///
  /// - Complexity: O(*k*) in its length.
  static func spelling(of text: String, in surroundings: YAMLParser.Surroundings) -> String {
    isPlain(text, in: surroundings) ? text : quoted(text)
  }

  /// A text as the key of a line: a bracket in it would look like a value whose colon is missing.
  ///
  /// - Complexity: O(*k*) in its length.
  static func spelling(ofKey text: String) -> String {
    let hasBracket = text.utf8.contains { $0 == Byte.openBrace || $0 == Byte.openBracket }
    return hasBracket ? quoted(text) : spelling(of: text, in: .block)
  }

  /// Whether a text can be a key: not longer than one may be, even between quotation marks.
  ///
  /// - Complexity: O(*k*) in its length.
  static func fitsKey(_ text: String) -> Bool {
    guard text.utf8.count > DocumentLimits.longestKey / 2 - 2 else { return true }
    return quoted(text).utf8.count <= DocumentLimits.longestKey
  }

  private static func isPlain(_ text: String, in surroundings: YAMLParser.Surroundings) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.utf8.last else { return false }
    guard isLetterOrDigit(first) || startsPlainly(first, text), last != Byte.space,
      last != Byte.colon, !hasOtherMeaning(text)
    else { return false }
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte < Byte.space || byte == 0x7F { return false }
      if byte == Byte.hash, before == Byte.space { return false }
      if before == Byte.colon, !isPlainAfterColon(byte, in: surroundings) { return false }
      // Some readers take a question mark in brackets for the beginning of a key.
      if surroundings == .flow, Byte.isFlowMark(byte) || byte == Byte.question { return false }
      before = byte
    }
    return true
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic
  }

  /// Whether a text that begins with a sign is plain: dates such as `/2013`, `../1990` and `-0043`,
  /// and what stands in parentheses.
  private static func startsPlainly(_ first: Unicode.Scalar, _ text: String) -> Bool {
    switch first {
    case "(", "/", ".", "«", "“", "„", "+", "$", "€", "§": !text.hasPrefix("...")
    case "-": text.utf8.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    default: false
    }
  }

  private static func isPlainAfterColon(
    _ byte: UInt8, in surroundings: YAMLParser.Surroundings
  ) -> Bool {
    switch surroundings {
    case .block: byte != Byte.space
    case .flow:
      byte == UInt8(ascii: "/") || byte >= 0x80
        || (0x30...0x7A).contains(byte)
          && byte != Byte.question && byte != Byte.openBracket && byte != Byte.closeBracket
    }
  }

  /// Whether a general YAML reader takes the text for something else than text or a number.
  private static func hasOtherMeaning(_ text: String) -> Bool {
    text.utf8.count <= 5 && words.contains(text.lowercased())
  }

  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "+.inf", "-.inf",
  ]

  /// The text between quotation marks.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
