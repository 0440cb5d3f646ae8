import EntenteFormats

/// A table with marked faults, drawn as a file, and what is to be found in it.
struct FaultTable {
  let file: GraphFile
  let expectations: [FaultSet.Expectation]

  struct Row {
    var cells: [FaultPair]
    var isWhole: Bool
    var code: String
  }

  /// Draws the rows; a heading that no column has is one more column.
  init(name: String, columns: [String], rows: [Row]) {
    var headings = columns
    var marks: [(code: String, cell: Finding.Cell)] = []
    for row in rows {
      for cell in row.cells where !headings.contains(cell.key) {
        headings.append(cell.key)
        guard cell.key.contains("«") else { continue }
        marks.append((row.code, Finding.Cell(row: 1, column: headings.count)))
      }
    }
    var text = headings.joined(separator: ",") + "\n"
    for (number, row) in rows.enumerated() {
      let cells = headings.map { heading in row.cells.first { $0.key == heading }?.value ?? "" }
      text += cells.joined(separator: ",") + "\n"
      for (column, cell) in cells.enumerated() where cell.contains("«") {
        let place =
          row.isWhole
          ? Finding.Cell(row: number + 2)
          : Finding.Cell(row: number + 2, column: column + 1, heading: headings[column])
        marks += Array(repeating: (row.code, place), count: cell.count { $0 == "«" })
      }
    }
    let marked = MarkedText(text)
    file = GraphFile(name: name, bytes: Array(marked.text.utf8))
    expectations = zip(marked.places, marks).map { place, mark in
      FaultSet.Expectation(file: name, place: place, code: mark.code, cell: mark.cell)
    }
  }
}
