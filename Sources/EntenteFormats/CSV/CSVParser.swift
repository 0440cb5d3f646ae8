/// Reads a table into a document: a map, a list or pairs of rows, each a map of its cells.
///
/// A mistake costs its own row and nothing else.
///
/// - Complexity: O(*n*) in the bytes of the file.
struct CSVParser: DocumentParser {
  /// How many columns a table may have: as many as the largest spreadsheets.
  static let mostColumns = 16_384

  /// How many bytes of a heading are read: more than any column is called.
  static let longestHeading = 1000

  var scanner: CSVScanner
  let size: Int
  var nodes = [DocumentNode(kind: .empty, start: 0, end: 0)]
  var table: DocumentTable
  var problems: [SyntaxProblem] = []
  var repetitions: [KeyRepetition] = []
  var layout = CSVLayout(columns: [])

  /// Whether a row cannot be read, so that what it declares is missing.
  var hasLostRows = false

  /// The columns without a heading that are reported.
  var unnamedColumns: Set<Int> = []
}

extension CSVParser {
  /// The bytes of the file, one line break more, and texts that stand nowhere in it.
  var bytes: [UInt8] { scanner.bytes }

  /// Reads a file; the headings say how its rows are to be read.
  static func document(
    named name: String, bytes: consuming [UInt8], separator: UInt8?,
    layout: (inout CSVHeadings) -> CSVLayout?
  ) -> DocumentTree {
    let size = bytes.count
    var bytes = bytes
    bytes.append(Byte.lineFeed)
    var problems: [SyntaxProblem] = []
    if size > GraphFile.largest {
      problems = [SyntaxProblem(range: 0..<0, problem: .tooLarge(name, limit: GraphFile.largest))]
    } else if TextEncoding.looksLikeUTF16(bytes) {
      problems = [SyntaxProblem(range: 0..<2, problem: .utf16)]
    } else if let start = LongLine.start(in: bytes, size: size) {
      problems = [
        SyntaxProblem(
          range: start..<start + 1, problem: .longLine(limit: DocumentLimits.longestLine))
      ]
    } else {
      return table(
        named: name, bytes: consume bytes, size: size, separator: separator, layout: layout)
    }
    return DocumentTree(
      name: name, bytes: bytes, size: size, nodes: [DocumentNode(kind: .empty, start: 0, end: 0)],
      root: 0, problems: problems, repetitions: [], allowances: [])
  }

  private static func table(
    named name: String, bytes: consuming [UInt8], size: Int, separator: UInt8?,
    layout: (inout CSVHeadings) -> CSVLayout?
  ) -> DocumentTree {
    let dialect = CSVDialect(of: copy bytes, size: size, separator: separator)
    let problems = TextEncoding(checking: copy bytes, from: dialect.start, to: size).problems
    var parser = CSVParser(bytes: consume bytes, size: size, dialect: dialect)
    parser.problems = problems
    let root = parser.readTable(layout)
    parser.damageTexts()
    return DocumentTree(
      name: name, bytes: parser.bytes, size: size, nodes: parser.nodes, root: root,
      problems: CutFile.noticed(
        in: parser.problems + parser.scanner.problems, of: parser.bytes, size: size),
      repetitions: parser.repetitions,
      allowances: [], table: parser.table)
  }

  private init(bytes: consuming [UInt8], size: Int, dialect: CSVDialect) {
    scanner = CSVScanner(
      consume bytes, size: size, from: dialect.start, separator: dialect.separator)
    self.size = size
    table = DocumentTable(separator: dialect.separator, start: dialect.start)
    // A cell of a large table has about eight bytes; to make room for all at once is half the work.
    let cellCount = min(size / 8, 1 << 24)
    nodes.reserveCapacity(cellCount)
    table.columns.reserveCapacity(cellCount)
  }

  private mutating func readTable(_ layout: (inout CSVHeadings) -> CSVLayout?) -> Int {
    _ = scanner.next()
    if scanner.cellCount > Self.mostColumns, let first = scanner.cells.first {
      report(first.range, .raggedRow(cells: scanner.cellCount, columns: Self.mostColumns))
      return 0
    }
    let headingNodes = scanner.cells.map { cell in
      cell.range.count > Self.longestHeading
        ? make(.plain, cell.range.lowerBound..<cell.range.lowerBound + Self.longestHeading)
        : make(cell.kind, cell.range)
    }
    table.headings = headingNodes.map { DocumentText.text(of: nodes[$0], in: bytes) }
    var headings = CSVHeadings(table.headings, at: scanner.cells.map(\.range))
    let columns = layout(&headings)
    for (range, problem) in headings.problems { report(range, problem) }
    guard let columns, !scanner.isDamaged else { return 0 }
    self.layout = columns
    table.keys = zip(headingNodes, zip(table.headings, columns.columns)).map { node, column in
      guard let key = column.1.key, key != column.0 else { return node }
      return makeText(key)
    }
    return makeRoot()
  }
}

extension CSVParser {
  /// A node for a cell.
  mutating func makeCell(_ kind: DocumentNode.Kind, _ range: Range<Int>, in column: Int) -> Int {
    let node = make(kind, range)
    let missing = node - table.columns.count
    if missing > 0 { table.columns += repeatElement(0, count: missing) }
    table.columns.append(UInt16(truncatingIfNeeded: column))
    return node
  }

  /// A node for a text that stands nowhere in the file; it is kept behind the file's end.
  mutating func makeText(_ text: String) -> Int {
    let start = bytes.count
    scanner.append(text)
    return make(.plain, start..<bytes.count)
  }
}
