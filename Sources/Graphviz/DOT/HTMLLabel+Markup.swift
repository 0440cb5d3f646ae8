extension DOT.HTMLLabel {
  /// The lines as they will be drawn.
  var drawnLines: [Line] { lines.flatMap(\.atLineBreaks) }

  /// The label in Graphviz' markup, without the angle brackets around it.
  var markup: String {
    let text = drawnLines.map(\.markup).joined()
    guard let background else { return text.isEmpty ? " " : text }
    let cell = text.isEmpty ? " " : text
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"\(padding)\">"
      + "<TR><TD BGCOLOR=\"\(xmlEscaped(background.rawValue))\">\(cell)</TD></TR></TABLE>"
  }
}

extension DOT.HTMLLabel.Line {
  /// The line taken apart where its text holds line feeds, which the markup would swallow.
  fileprivate var atLineBreaks: [DOT.HTMLLabel.Line] {
    var lines = [DOT.HTMLLabel.Line([], justification: justification)]
    for run in runs {
      let pieces = drawable(run.text).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { lines.append(DOT.HTMLLabel.Line([], justification: justification)) }
        var part = run
        part.text = String(piece)
        lines[lines.count - 1].runs.append(part)
      }
    }
    return lines
  }

  /// The line and the break that ends it; the alignment of a line belongs to the break.
  fileprivate var markup: String {
    let end =
      switch justification {
      case .left: "<BR ALIGN=\"LEFT\"/>"
      case .right: "<BR ALIGN=\"RIGHT\"/>"
      case .center: "<BR/>"
      }
    return runs.map(\.markup).joined() + end
  }
}

extension DOT.HTMLLabel.Run {
  /// The text in its tags; tags around nothing are a syntax error to Graphviz.
  fileprivate var markup: String {
    // Graphviz puts names in place of `\N` and its like here too.
    let backslashed = text.split(separator: "\\", omittingEmptySubsequences: false)
    var markup = xmlEscaped(backslashed.joined(separator: "\\\\"))
    guard !markup.isEmpty else { return "" }
    if isItalic { markup = "<I>\(markup)</I>" }
    if isBold { markup = "<B>\(markup)</B>" }
    var font = ""
    if let color { font += " COLOR=\"\(xmlEscaped(color.rawValue))\"" }
    if let size { font += " POINT-SIZE=\"\(size)\"" }
    return font.isEmpty ? markup : "<FONT\(font)>\(markup)</FONT>"
  }
}
