/// Makes a text that comes from elsewhere fit to stand in a TeX file.
package enum TeXText {
  /// The text on one line, with commands for the characters that TeX takes for its own.
  ///
  /// Braces become commands too, for BibTeX counts escaped ones as braces. Letters of every script
  /// stay as they are.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func of(_ text: String) -> String {
    var written = ""
    for scalar in PrintableText.line(text).unicodeScalars { write(scalar, to: &written) }
    return written
  }

  /// The text as it stands in a picture: blanks are kept, and nothing is taken together.
  ///
  /// Where the text of a paper makes a dash of two hyphens and another quote of two, or reads an
  /// option between brackets, a name in a picture is printed to the letter. Controls are left out;
  /// line breaks and tabs become blanks.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func toTheLetter(_ text: String) -> String {
    var written = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isPair = pairs.contains { $0.0 == last && $0.1 == scalar }
      if isPair { written += "{}" }
      switch scalar {
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": written += " "
      case "[", "]": written += "{\(scalar)}"
      case "\"": written += "\\textquotedbl{}"
      case _ where scalar.properties.generalCategory == .control: continue
      default: write(scalar, to: &written)
      }
      last = scalar
    }
    return written
  }

  private static func write(_ scalar: Unicode.Scalar, to written: inout String) {
    if let command = commands[scalar] {
      written += command
    } else {
      written.unicodeScalars.append(scalar)
    }
  }

  private static let commands: [Unicode.Scalar: String] = [
    "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}", "\\": "\\textbackslash{}", "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}", "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
    "\u{A0}": "~",
  ]

  /// The characters that TeX' fonts draw as one where they follow each other.
  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("-", "-"), ("`", "`"), ("'", "'"), (",", ","), ("?", "`"), ("!", "`"),
  ]
}
