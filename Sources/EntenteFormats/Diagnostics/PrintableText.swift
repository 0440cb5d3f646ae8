/// Makes a text of a file fit to be printed.
enum PrintableText {
  /// The text without what would move a terminal's cursor or turn its writing around.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  static func of(_ text: String) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 9: printable.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        printable.append("\u{FFFD}")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }

  /// The text between quotes for a message, cut where it is too long to be read there.
  static func quoted(_ text: String) -> String {
    let characters = text.prefix(61)
    return "'\(of(characters.count > 60 ? characters.prefix(59) + "…" : text))'"
  }
}
