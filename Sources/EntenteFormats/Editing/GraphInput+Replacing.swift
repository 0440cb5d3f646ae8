internal import Entente

extension GraphInput {
  /// The files as a format writes another graph; nothing where it writes none, or a folder for a
  /// file.
  ///
  /// Each table keeps its separator and its byte order mark: whoever opens it in a spreadsheet can do so
  /// again.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  func replaced(by graph: Graph, as format: any GraphFormat) -> [GraphFile]? {
    guard let format = format as? any WritableGraphFormat, format.writesFolder == isFolder,
      let path = files.first?.name
    else { return nil }
    // A sketch would lose what it draws.
    if format is DOTFormat, !files.allSatisfy({ DOTFormat.isDataSet($0.bytes) }) { return nil }
    let output =
      ((format as? CSVFormat)?.output(of: graph, like: files) ?? format.output(of: graph)).files
    if !isFolder { return output.prefix(1).map { GraphFile(name: path, bytes: $0.bytes) } }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return output.map { GraphFile(name: folder + $0.name, bytes: $0.bytes) }
  }
}
