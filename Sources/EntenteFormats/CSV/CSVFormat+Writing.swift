public import Entente

extension CSVFormat {
  /// The tables of a data set: always all ten, empty ones too, so that one sees what can be filled in.
  ///
  /// Lines end with CRLF; a cell has quotation marks where it needs them (RFC 4180).
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  public func output(of graph: Graph) -> GraphOutput { output(of: graph, like: []) }

  /// The tables of a data set, each in the dialect of the file that holds it now.
  ///
  /// A table that was not there is written like the first that was.
  func output(of graph: Graph, like files: [GraphFile]) -> GraphOutput {
    let (graph, losses) = graph.portable()
    let tables = GraphTables(graph)
    return GraphOutput(
      CSVTable.allCases.map { table in
        let file = files.first { CSVTable(ofFile: $0.name) == table } ?? files.first
        var writer = file.map { self.writer(like: $0.bytes) } ?? ownWriter
        tables.write(table, to: &writer)
        return GraphFile(name: table.fileName, bytes: writer.bytes)
      }, losses: losses)
  }

  private var ownWriter: CSVWriter {
    CSVWriter(
      separator: separatorByte ?? (isForSpreadsheets ? UInt8(ascii: ";") : Byte.comma),
      preamble: isForSpreadsheets ? [0xEF, 0xBB, 0xBF] : [])
  }

  /// A writer with the separator of a file, its byte order mark and its line `sep=;`.
  private func writer(like bytes: [UInt8]) -> CSVWriter {
    let dialect = CSVDialect(
      of: bytes + [Byte.lineFeed], size: bytes.count, separator: separatorByte)
    return CSVWriter(separator: dialect.separator, preamble: Array(bytes.prefix(dialect.start)))
  }
}
