extension DOT.Value {
  /// The value as it stands behind the equals sign.
  var dot: String {
    switch self {
    case .text(let text): quoted(text)
    case .number(let number): quoted(decimal(number))
    case .escaped(let text): quoted(escapedText(text))
    case .tooltip(let text): quoted(escapedText(text, backslash: "\\\\\\\\"))
    case .link(let link): quoted(escapedLink(link.address))
    case .label(let label): label.dot
    }
  }
}

/// An address for DOT and for the XML around it: up to 2.42 Graphviz copies it unescaped into SVG,
/// newer ones keep the entities they find.
private func escapedLink(_ address: String) -> String {
  xmlEscaped(address).split(separator: "\\", omittingEmptySubsequences: false)
    .joined(separator: "\\\\")
}

extension DOT.Label {
  fileprivate var dot: String {
    switch self {
    case .text(let text): quoted(escapedText(text))
    case .lines(let lines, let justification):
      switch justification {
      case .center: quoted(lines.map { escapedText($0) }.joined(separator: "\\n"))
      case .left: quoted(lines.map { escapedText($0, lineBreak: "\\l") + "\\l" }.joined())
      case .right: quoted(lines.map { escapedText($0, lineBreak: "\\r") + "\\r" }.joined())
      }
    case .html(let label): "<\(label.markup)>"
    case .escString(let text): quoted(text)
    }
  }
}
