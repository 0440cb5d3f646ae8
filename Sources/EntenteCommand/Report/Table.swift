/// Rows under named columns, for a terminal or for another program.
struct Table {
  /// A column and how it is shown.
  struct Column {
    /// The heading, which is also the name of the column in TSV and JSON.
    var name: String

    /// Whether it holds numbers.
    var isNumeric = false

    /// Whether it says on whose word a row stands, which is cut last.
    var isEvidence = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }
}

extension Table {
  /// The table in columns, as wide as the terminal.
  ///
  /// The widest column of text gives way, with an ellipsis, down to ten columns; then the others but the
  /// first, which says of what a row is, and last that of sources, on whose word it stands. Numbers never
  /// do, so a very narrow terminal breaks lines.
  func text(width: Int?, style: TextStyle) -> String {
    let cells = rows.map { $0.map(\.onOneLine) }
    var widths = columns.indices.map { column in
      max(columns[column].name.displayWidth, cells.map { $0[column].displayWidth }.max() ?? 0)
    }
    if let width {
      while widths.reduce(0, +) + 2 * (widths.count - 1) > width {
        guard let widest = widestYielding(widths) else { break }
        widths[widest] -= 1
      }
    }
    func line(_ cells: [String]) -> String {
      let padded = columns.indices.map { column in
        cells[column].truncated(toWidth: widths[column])
          .padded(toWidth: widths[column], alignedRight: columns[column].isNumeric)
      }
      return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    let heading = style.bold(line(columns.map { $0.name.uppercased() }))
    return ([heading] + cells.map(line)).map { $0 + "\n" }.joined()
  }

  /// The column of text that gives way next.
  private func widestYielding(_ widths: [Int]) -> Int? {
    let texts = columns.indices.filter { !columns[$0].isNumeric }
    let details = texts.filter { !columns[$0].isEvidence }
    let rounds = [
      details.filter { widths[$0] > 10 }, details.dropFirst().filter { widths[$0] > 6 },
      texts.filter { widths[$0] > 6 },
    ]
    return rounds.first { !$0.isEmpty }?.max { widths[$0] < widths[$1] }
  }

  /// The table as tab-separated values with a heading.
  var tsv: String {
    ([columns.map(\.name)] + rows).map { row in
      row.map(\.onOneLine).joined(separator: "\t") + "\n"
    }
    .joined()
  }
}
