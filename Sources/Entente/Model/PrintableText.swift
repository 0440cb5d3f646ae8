/// Makes a text that comes from elsewhere fit to be printed.
package enum PrintableText {
  /// The text without what would move a terminal's cursor or turn its writing around.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHarmful) else { return text }
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        printable.append(" ")
      } else {
        printable.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(printable)
  }

  /// The text on one line, with one blank where several stood or lines ended.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func line(_ text: String) -> String {
    of(text.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " "))
  }

  /// Whether a character is a control, a separator of lines, or turns the writing around.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text between quotes for a message, cut where it is too long to be read there.
  package static func quoted(_ text: String) -> String {
    let characters = text.prefix(61)
    return "'\(of(characters.count > 60 ? characters.prefix(59) + "…" : text))'"
  }
}
