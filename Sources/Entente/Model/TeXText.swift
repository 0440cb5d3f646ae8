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
    for scalar in PrintableText.line(text).unicodeScalars {
      if let command = commands[scalar] {
        written += command
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  private static let commands: [Unicode.Scalar: String] = [
    "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}", "\\": "\\textbackslash{}", "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}", "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
    "\u{A0}": "~",
  ]
}
