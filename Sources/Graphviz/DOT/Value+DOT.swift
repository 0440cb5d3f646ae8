extension DOT.Value {
  /// The value as it stands behind the equals sign.
  var dot: String {
    switch asWritten {
    case .text(let text): quoted(text)
    case .markup(let markup): bracketed(markup) ?? quoted(markup)
    }
  }

  /// The value as Graphviz holds it, escaped by its own type.
  var asWritten: DOT.Document.Value {
    switch self {
    case .text(let text): .text(text)
    case .markup(let markup): .markup(markup)
    case .number(let number): .text(decimal(number))
    case .escaped(let text): .text(escapedText(text))
    case .tooltip(let text): .text(escapedText(text, backslash: "\\\\\\\\"))
    case .link(let link): .text(escapedLink(link.address))
    case .label(let label): label.asWritten
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
  fileprivate var asWritten: DOT.Document.Value {
    switch self {
    case .text(let text): .text(escapedText(text))
    case .lines(let lines, let justification):
      switch justification {
      case .center: .text(lines.map { escapedText($0) }.joined(separator: "\\n"))
      case .left: .text(lines.map { escapedText($0, lineBreak: "\\l") + "\\l" }.joined())
      case .right: .text(lines.map { escapedText($0, lineBreak: "\\r") + "\\r" }.joined())
      }
    case .html(let label): .markup(label.markup)
    case .table(let table): .markup(table.markup)
    case .record(let fields): .text(fields.map(\.dot).joined(separator: "|"))
    case .escString(let text): .text(text)
    }
  }
}
