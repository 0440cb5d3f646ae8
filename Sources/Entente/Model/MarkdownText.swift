/// Makes a text that comes from elsewhere fit to stand in a Markdown file.
package enum MarkdownText {
  /// The text on one line, with a backslash before what Markdown or HTML could take for its own.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func of(_ text: String) -> String {
    var escaped = ""
    for scalar in PrintableText.line(text).unicodeScalars {
      if "\\`*_{}[]<>#|~$&".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
