/// Rows under named columns, for a terminal or for another program.
struct Table {
  /// A column and how it is shown.
  struct Column {
    /// The heading, which is also the name of the column in TSV and JSON.
    var name: String

    /// Whether it holds numbers.
    var isNumeric = false
  }

  var columns: [Column]
  var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }
}

extension Table {
  /// The table in columns, as wide as the terminal.
  ///
  /// The widest column of text gives way, with an ellipsis, down to six columns; numbers never do,
  /// so a very narrow terminal breaks lines.
  func text(width: Int?, style: TextStyle) -> String {
    let cells = rows.map { $0.map(\.onOneLine) }
    var widths = columns.indices.map { column in
      max(columns[column].name.displayWidth, cells.map { $0[column].displayWidth }.max() ?? 0)
    }
    if let width {
      while widths.reduce(0, +) + 2 * (widths.count - 1) > width {
        guard
          let widest = columns.indices.filter({ !columns[$0].isNumeric && widths[$0] > 6 })
            .max(by: { widths[$0] < widths[$1] })
        else { break }
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

  /// The table as tab-separated values with a heading.
  var tsv: String {
    ([columns.map(\.name)] + rows).map { row in
      row.map(\.onOneLine).joined(separator: "\t") + "\n"
    }
    .joined()
  }
}
