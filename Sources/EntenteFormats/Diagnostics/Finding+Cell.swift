internal import Entente

extension Finding {
  /// A cell or a row of a table, as a spreadsheet shows it.
  public struct Cell: Sendable, Hashable {
    /// The number of the row, from 1; the headings are a row as well.
    public var row: Int

    /// The number of the column, from 1; nothing where the finding is about the row.
    public var column: Int?

    /// The heading of the column, if it has one and the cell is not that heading.
    public var heading: String?

    /// Creates a cell, or a row.
    public init(row: Int, column: Int? = nil, heading: String? = nil) {
      self.row = row
      self.column = column
      self.heading = heading
    }
  }
}

extension Finding.Cell: CustomStringConvertible {
  /// The cell in words: "cell E8 ('when')", or "row 8".
  public var description: String {
    guard let letters else { return "row \(row)" }
    let heading = heading.map { " (\(PrintableText.quoted($0)))" } ?? ""
    return "cell \(letters)\(row)\(heading)"
  }

  /// The letters of the column: A to Z, AA to ZZ, and so on.
  public var letters: String? {
    guard var rest = column, rest > 0 else { return nil }
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Finds the cells that some bytes of a table lie in, going forward only.
struct TableCells {
  private let table: DocumentTable
  private var scanner: CSVScanner
  private var rowCount = 0

  init?(of file: DocumentTree) {
    guard let table = file.table, file.size > 0 else { return nil }
    self.table = table
    scanner = CSVScanner(
      file.bytes, size: file.size, from: table.start, separator: table.separator)
  }

  /// The cell that holds some bytes, or its row where they are more or the problem concerns it all.
  mutating func cell(at range: Range<Int>, for problem: Finding.Problem) -> Finding.Cell? {
    while scanner.position <= range.lowerBound || rowCount == 0 {
      guard scanner.next() else { break }
      rowCount += 1
    }
    guard rowCount > 0, scanner.start <= range.lowerBound else { return nil }
    let cells = scanner.cells
    guard !problem.concernsRow,
      let column = cells.firstIndex(where: { $0.range.contains(range) && !$0.isEmpty })
    else { return Finding.Cell(row: scanner.number) }
    let heading = column < table.headings.count && rowCount > 1 ? table.headings[column] : ""
    return Finding.Cell(
      row: scanner.number, column: column + 1, heading: heading.isEmpty ? nil : heading)
  }
}

extension Finding.Problem {
  /// Whether a whole row of a table is concerned, wherever the finding points.
  fileprivate var concernsRow: Bool {
    switch self {
    case .emptyCell, .raggedRow, .missingColumn, .uncitedRow: true
    default: false
    }
  }
}
