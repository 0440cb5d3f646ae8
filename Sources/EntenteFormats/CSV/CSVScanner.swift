/// Cuts a table into rows of cells, as RFC 4180 says and as programs depart from it.
///
/// Lines end with CRLF, LF or CR, the last one also with the file. Blanks around a cell do not
/// count; between quotation marks everything does. Lines without a cell are passed over.
///
/// A quotation mark that is not closed costs its line: reading goes on in the next one, not at the
/// end of the file.
///
/// - Complexity: O(*n*) in the bytes of the file.
struct CSVScanner {
  private(set) var bytes: [UInt8]
  let size: Int
  let separator: UInt8

  /// Where the next row begins.
  private(set) var position: Int

  /// The number of the row, from 1, as a spreadsheet shows it.
  private(set) var number = 0

  /// Where the row begins.
  private(set) var start = 0

  /// Its cells, empty ones too; of more than a table may have, one that stands for the rest.
  private(set) var cells: [CSVCell] = []

  /// How many cells it has.
  private(set) var cellCount = 0

  /// Whether a mistake makes its cells worthless.
  private(set) var isDamaged = false

  /// Whether the rows after it may still be lines of a cell whose quotation mark is not closed.
  private(set) var isInLostCell = false

  private(set) var problems: [SyntaxProblem] = []

  /// How many bytes were looked at for a closing quotation mark that was none.
  private var wastedCount = 0

  /// Begins to read; one line break more stands behind the bytes of the file.
  init(_ bytes: consuming [UInt8], size: Int, from position: Int, separator: UInt8) {
    self.bytes = bytes
    self.size = size
    self.position = position
    self.separator = separator
  }
}

extension CSVScanner {
  /// Reads the next row that has a cell with something in it.
  mutating func next() -> Bool {
    while position < size {
      number += 1
      start = position
      isDamaged = false
      cells.removeAll(keepingCapacity: true)
      cellCount = 0
      readRow()
      if isDamaged || cells.contains(where: { !$0.isEmpty }) { return true }
    }
    return false
  }

  /// Keeps a cell: no row fills the memory, and of the cells too many one with a text tells most.
  private mutating func keep(_ cell: CSVCell) {
    cellCount += 1
    if cells.count <= CSVParser.mostColumns {
      cells.append(cell)
    } else if cells[CSVParser.mostColumns].isEmpty {
      cells[CSVParser.mostColumns] = cell
    }
  }

  private mutating func readRow() {
    while true {
      let first = afterBlanks(position)
      if bytes[first] == Byte.quote, first < size {
        guard let last = readQuoted(at: first) else { return }
        position = last
      } else {
        position = readBare(at: first)
      }
      if bytes[position] != separator || position >= size { break }
      position += 1
    }
    position = afterBreak(position)
  }

  /// Reads a cell without quotation marks; answers where it ends.
  private mutating func readBare(at first: Int) -> Int {
    let (end, text) = bareCell(at: first)
    keep(CSVCell(kind: .plain, text))
    return end
  }

  /// Where a cell without quotation marks ends, and its text without blanks.
  private func bareCell(at first: Int) -> (end: Int, text: Range<Int>) {
    let separator = separator
    let (end, last) = bytes.withUnsafeBufferPointer { bytes in
      var end = first
      while true {
        let byte = bytes[end]
        if byte == separator || byte == Byte.lineFeed || byte == Byte.carriageReturn { break }
        end += 1
      }
      var last = end
      while last > first, Byte.isBlank(bytes[last - 1]) { last -= 1 }
      return (end, last)
    }
    return (end, first..<last)
  }

  /// The place behind blanks; a tab is none where it separates.
  private func afterBlanks(_ position: Int) -> Int {
    var position = position
    while bytes[position] == Byte.space
      || (bytes[position] == Byte.tab && separator != Byte.tab)
    {
      position += 1
    }
    return position
  }

  /// The place behind a line break.
  private func afterBreak(_ position: Int) -> Int {
    guard position < size else { return size }
    let isPair =
      bytes[position] == Byte.carriageReturn && bytes[position + 1] == Byte.lineFeed
    return min(size, position + (isPair ? 2 : 1))
  }
}

extension CSVScanner {
  /// Reads a cell between quotation marks; answers where the next separator or line break stands,
  /// or nothing where the rest of the row is lost.
  private mutating func readQuoted(at first: Int) -> Int? {
    let quoted = CSVQuotedCell(
      in: bytes, at: first, size: size, looksAhead: wastedCount <= 8 * size)
    if let end = quoted.end {
      let next = afterBlanks(end)
      if bytes[next] == separator || Byte.isBreak(bytes[next]) {
        keep(CSVCell(kind: quoted.kind, first..<end))
        return next
      }
      if quoted.lineEnd == nil {
        reportText(at: next)
        return nil
      }
      // The mark that seems to close the cell opens one further down.
    }
    wastedCount += (quoted.end ?? size) - first
    isDamaged = true
    if !isInLostCell { report(first..<first + 1, .unclosedCell) }
    isInLostCell = true
    position = afterBreak(quoted.lineEnd ?? size)
    return nil
  }

  /// Reports a text behind a closed quotation mark, and passes over the rest of the row.
  private mutating func reportText(at first: Int) {
    let (end, range) = bareCell(at: first)
    let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + 160)
    report(range, .textAfterCell(String(decoding: bytes[shown], as: UTF8.self)))
    isDamaged = true
    position = end
    while !Byte.isBreak(bytes[position]) { position += 1 }
    position = afterBreak(position)
  }

  /// Keeps a text behind the file.
  mutating func append(_ text: String) { bytes += text.utf8 }

  /// Says that the lines of a lost cell are over: a row has as many cells as it should.
  mutating func endLostCell() { isInLostCell = false }

  private mutating func report(_ range: Range<Int>, _ problem: Finding.Problem) {
    if problems.count < FindingLog.limit {
      problems.append(SyntaxProblem(range: range, problem: problem))
    }
  }
}
