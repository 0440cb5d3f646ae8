public import Entente

extension CSVFormat {
  /// The tables of a data set: always all ten, empty ones too, so that one sees what can be filled in.
  ///
  /// Lines end with CRLF; a cell has quotation marks where it needs them (RFC 4180).
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  public func output(of graph: Graph) -> GraphOutput {
    let (graph, losses) = graph.portable()
    let tables = GraphTables(graph)
    let separator = separatorByte ?? (isForSpreadsheets ? UInt8(ascii: ";") : Byte.comma)
    return GraphOutput(
      CSVTable.allCases.map { table in
        var writer = CSVWriter(separator: separator, hasByteOrderMark: isForSpreadsheets)
        tables.write(table, to: &writer)
        return GraphFile(name: table.fileName, bytes: writer.bytes)
      }, losses: losses)
  }
}

extension CSVFormat {
  /// The format that writes tables in the dialect of one that was read.
  func written(like bytes: [UInt8]) -> CSVFormat {
    let dialect = CSVDialect(
      of: bytes + [Byte.lineFeed], size: bytes.count, separator: separatorByte)
    var format = self
    format.separator = Character(UnicodeScalar(dialect.separator))
    format.isForSpreadsheets = TextEncoding.byteOrderMark(of: bytes) > 0
    return format
  }
}
