public import Entente

extension YAMLFormat: WritableGraphFormat {
  /// A graph is one file.
  public var writesFolder: Bool { false }

  /// The graph as one file, in the canonical form that ``formatted(_:)`` gives.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  public func output(of graph: Graph) -> GraphOutput {
    let (graph, losses) = graph.portable()
    let bytes = YAMLWriter.text(of: DataSetContents(of: graph).value)
    return GraphOutput([GraphFile(name: "graph.yaml", bytes: bytes)], losses: losses)
  }
}

extension YAMLFormat {
  /// A file in the one canonical order and spelling, with its comments.
  ///
  /// Keys have one order; what goes without saying is left out; a relation is one line, an entity a
  /// line for each key; texts have quotes only where they need them. The order of entities and
  /// relations is the author's and stays. A comment stays with the entry below it or on its line. To
  /// format what is formatted changes nothing. What the file names need not be declared in it: it
  /// may be one file of several.
  ///
  /// - Throws: ``GraphReadingError`` where the file has mistakes, which would be lost.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func formatted(_ file: GraphFile) throws(GraphReadingError) -> GraphFile {
    let tree = YAMLParser.document(named: file.name, bytes: file.bytes)
    var reader = DataSetReader([tree], isFolder: false)
    reader.checksReferences = false
    let contents = try reader.contents()
    return GraphFile(name: file.name, bytes: YAMLWriter.text(of: contents.value, from: tree))
  }
}

extension DataSetReader {
  /// What the files hold.
  ///
  /// - Throws: ``GraphReadingError`` where they have errors.
  mutating func contents() throws(GraphReadingError) -> DataSetContents {
    let findings = reading().findings
    if findings.contains(where: { $0.severity == .error }) { throw .hasErrors(findings) }
    return DataSetContents(
      title: headings[.title]?.text, about: headings[.about]?.text,
      licence: headings[.licence]?.text, vocabulary: vocabulary, sources: sources,
      entities: entities, relations: relations, identities: identities)
  }
}
