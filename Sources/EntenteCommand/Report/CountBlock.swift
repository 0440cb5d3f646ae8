/// Counts under a heading: a line for each, with what it is made of, or a bar.
struct CountBlock {
  /// Something that is counted.
  struct Line {
    var name: String
    var count: Int

    /// What the count is made of; items are not broken.
    var details: [String] = []

    /// Words that are cut where the line ends.
    var words = ""
  }

  var title: String
  var lines: [Line]
  var hasBars = false

  /// What holds for all lines, below them.
  var footer: [String] = []
}

extension CountBlock {
  /// The block in lines of at most a width; names take at most a third of it.
  func text(style: TextStyle, width: Int) -> String {
    let names = lines.map(\.name.onOneLine)
    let nameWidth = min(names.map(\.displayWidth).max() ?? 0, max(8, width / 3))
    let countWidth = lines.map { String($0.count).count }.max() ?? 0
    let indent = 2 + nameWidth + 2 + countWidth + 2
    let room = max(12, width - indent)
    let largest = lines.map(\.count).max() ?? 0
    var text = [style.bold(title)]
    for (name, line) in zip(names, lines) {
      let start =
        "  " + name.truncated(toWidth: nameWidth).padded(toWidth: nameWidth) + "  "
        + String(line.count).padded(toWidth: countWidth, alignedRight: true)
      if hasBars {
        text.append(start + "  " + Self.bar(line.count, of: largest, width: min(room, 40)))
      } else if line.details.isEmpty {
        let words = line.words.onOneLine.truncated(toWidth: room)
        text.append(words.isEmpty ? start : start + "  " + style.dim(words))
      } else {
        // The no-break space keeps a name and its number together.
        let joined = line.details.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
        for (number, part) in joined.wrapped(toWidth: room).enumerated() {
          let plain = style.dim(part.replacing("\u{A0}", with: " "))
          text.append(
            (number == 0 ? start : String(repeating: " ", count: indent - 2)) + "  " + plain)
        }
      }
    }
    for line in footer {
      text += line.wrapped(toWidth: width - 2).map { "  " + $0 }
    }
    return text.map { $0 + "\n" }.joined()
  }

  /// A bar in eighths of a column; what is there at all is seen.
  private static func bar(_ count: Int, of largest: Int, width: Int) -> String {
    guard largest > 0, count > 0 else { return "" }
    let eighths = max(1, Int((Double(count) / Double(largest) * Double(width) * 8).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
