import EntenteFormats

extension String {
  /// How many columns of a terminal the text takes.
  var displayWidth: Int { DisplayWidth.of(self) }

  /// The text in at most so many columns, with an ellipsis where it is cut.
  func truncated(toWidth width: Int) -> String {
    if displayWidth <= width { return self }
    var used = 0
    var kept = ""
    for character in self {
      used += String(character).displayWidth
      if used > width - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text with spaces up to a width.
  func padded(toWidth width: Int, alignedRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth))
    return alignedRight ? space + self : self + space
  }

  /// The text broken at spaces into lines of at most so many columns.
  ///
  /// A word longer than a line stands on a line of its own.
  func wrapped(toWidth width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ").map(String.init) {
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > width {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text without line breaks and control characters, so that it stays in its cell and cannot
  /// steer the terminal.
  var onOneLine: String { replacingControls { _ in false } }

  /// The text without control characters but for line feeds and tabs.
  var withoutControls: String { replacingControls { $0 == "\n" || $0 == "\t" } }

  private func replacingControls(except isKept: (Unicode.Scalar) -> Bool) -> String {
    // Controls and separators of lines by number: to ask for their category takes ten times longer.
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: !isKept(scalar)
      default: false
      }
    }
    guard unicodeScalars.contains(where: isControl) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { isControl($0) ? " " : $0 }))
  }
}
