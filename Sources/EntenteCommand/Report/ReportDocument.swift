import Entente
internal import EntenteFormats

/// An answer of several parts, to be written as text, as Markdown or as LaTeX.
struct ReportDocument {
  /// A part of it.
  enum Block {
    /// A heading.
    case heading(String)

    /// A sentence or several.
    case paragraph(String)

    /// A table.
    case table(Table)

    /// Statements under a name, each with what it cites.
    case statements(name: String, [CitedLine])

    /// Statements under a heading, each beside its date.
    case dated([(date: String, CitedLine)])

    /// Lines that begin with a name.
    case definitions([(name: String, words: String)])
  }

  /// The title.
  var title: String

  /// The parts, in order.
  var blocks: [Block] = []
}

extension [(name: String, words: String)] {
  /// The definitions in one line, for a row of a table.
  var line: String { map { "\($0.name): \($0.words)" }.joined(separator: "; ") }
}

extension ReportDocument {
  /// The report for a terminal.
  func text(style: TextStyle, width: Int) -> String {
    var text = lines(title, width).map(style.bold).joined(separator: "\n") + "\n"
    let dateWidth = self.dateWidth
    for block in blocks {
      switch block {
      case .heading(let words): text += "\n" + style.bold(words.onOneLine) + "\n"
      case .paragraph(let words): text += lines(words, width).joined(separator: "\n") + "\n"
      case .table(let table): text += table.text(width: width, style: style)
      case .statements(let name, let statements):
        text += "  \(name.onOneLine)\n"
        text += statements.map { $0.text(lead: "  │ ", style: style, width: width) }.joined()
      case .dated(let statements):
        for (date, statement) in statements {
          let date = "  " + date.onOneLine.padded(toWidth: dateWidth) + "  "
          let blank = String(repeating: " ", count: date.displayWidth)
          let lines = statement.text(lead: blank, style: style, width: width)
          text += date + lines.dropFirst(blank.count)
        }
      case .definitions(let items):
        for (name, words) in items {
          let wrapped = lines("\(name): \(words)", max(40, width - 4)).enumerated()
            .map { ($0.offset == 0 ? "  " : "    ") + $0.element }
          text += wrapped.joined(separator: "\n") + "\n"
        }
      }
    }
    return text
  }

  /// How wide the column of dates is; a longer one pushes its statement aside.
  private var dateWidth: Int {
    let widths = blocks.flatMap { block in
      if case .dated(let statements) = block {
        statements.map(\.date.displayWidth)
      } else {
        [Int]()
      }
    }
    return min(20, widths.max() ?? 0)
  }

  private func lines(_ text: String, _ width: Int) -> [String] {
    text.onOneLine.wrapped(toWidth: width)
  }

  /// The report as Markdown, with tables as GitHub has them.
  var markdown: String {
    var text = "# \(MarkdownText.of(title))\n"
    for block in blocks {
      switch block {
      case .heading(let words): text += "\n## \(MarkdownText.of(words))\n"
      case .paragraph(let words): text += "\n\(MarkdownText.of(words))\n"
      case .table(let table): text += "\n" + table.markdown
      case .statements(let name, let statements):
        text += "\n**\(MarkdownText.of(name))**\n\n"
        for statement in statements {
          text += "- " + MarkdownText.of("\(statement.sentence) [\(statement.citations)]") + "\n"
        }
      case .dated(let statements):
        text += "\n"
        for (date, statement) in statements {
          text += "- **\(MarkdownText.of(date))** "
          text += MarkdownText.of("\(statement.sentence) [\(statement.citations)]") + "\n"
        }
      case .definitions(let items):
        text += "\n"
        for (name, words) in items {
          text += "- **\(MarkdownText.of(name))**: \(MarkdownText.of(words))\n"
        }
      }
    }
    return text
  }

  /// The report as LaTeX, to be put into a paper that loads `longtable` and `booktabs`.
  var latex: String {
    var text = "% needs \\usepackage{longtable,booktabs}\n\\section*{\(TeXText.of(title))}\n"
    for block in blocks {
      switch block {
      case .heading(let words): text += "\n\\subsection*{\(TeXText.of(words))}\n"
      case .paragraph(let words): text += "\n\(TeXText.of(words))\n"
      case .table(let table): text += "\n" + table.latex
      case .statements(let name, let statements):
        text += "\n\\paragraph{\(TeXText.of(name))}\n\\begin{itemize}\n"
        for statement in statements {
          text +=
            "\\item \(TeXText.of(statement.sentence)) {[}\(TeXText.of(statement.citations)){]}\n"
        }
        text += "\\end{itemize}\n"
      case .dated(let statements):
        text += "\n\\begin{description}\n"
        for (date, statement) in statements {
          text += "\\item[{\(TeXText.of(date))}] \(TeXText.of(statement.sentence)) "
          text += "{[}\(TeXText.of(statement.citations)){]}\n"
        }
        text += "\\end{description}\n"
      case .definitions(let items):
        text += "\n\\begin{description}\n"
        for (name, words) in items {
          text += "\\item[{\(TeXText.of(name))}] \(TeXText.of(words))\n"
        }
        text += "\\end{description}\n"
      }
    }
    return text
  }
}

extension Table {
  /// The table in Markdown, numbers to the right.
  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(columns.map { MarkdownText.of($0.name) })
      + line(columns.map { $0.isNumeric ? "---:" : "---" })
      + rows.map { line($0.map(MarkdownText.of)) }.joined()
  }

  /// The table in LaTeX, over several pages where it has to be.
  var latex: String {
    let format = columns.map { $0.isNumeric ? "r" : "l" }.joined()
    func line(_ cells: [String]) -> String {
      cells.map { $0.isEmpty ? "" : "{\(TeXText.of($0))}" }.joined(separator: " & ") + " \\\\\n"
    }
    return "\\begin{longtable}{\(format)}\n\\toprule\n" + line(columns.map(\.name))
      + "\\midrule\n\\endhead\n" + rows.map(line).joined()
      + "\\bottomrule\n\\end{longtable}\n"
  }

  /// The table as comma-separated values with a heading (RFC 4180).
  var csv: String {
    ([columns.map(\.name)] + rows).map { row in
      row.map { cell in
        let needsQuotes = cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }
      .joined(separator: ",") + "\r\n"
    }
    .joined()
  }
}
