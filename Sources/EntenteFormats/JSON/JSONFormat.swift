public import Entente

/// Data sets in JSON (RFC 8259), with the keys and shapes that they have in YAML.
///
/// ```json
/// {
///   "entente": 1,
///   "title": "France–Kazakhstan",
///   "sources": {"overview": {"type": "article"}},
///   "entities": {
///     "france": {"kind": "state", "name": {"en": "France", "kk": "Франция"}},
///     "kazakhstan": {"kind": "state", "name": {"en": "Kazakhstan", "kk": "Қазақстан"}}
///   },
///   "relations": [
///     {"from": "france", "relation": "recognises", "to": "kazakhstan", "when": "1992-01-07", "cite": [{"overview": "line 47"}]}
///   ]
/// }
/// ```
///
/// A number and a text of the same digits are the same, and `null` is a key without a value. The
/// first mistake in the syntax ends the reading; every other mistake is found, as in YAML.
/// ``schema`` describes the files for editors and other programs.
public struct JSONFormat: WritableGraphFormat {
  /// Creates the format.
  public init() {}

  /// `json`.
  public var fileExtensions: [String] { ["json"] }

  /// `false`: a graph is one file.
  public var writesFolder: Bool { false }

  /// Reads the files of one data set.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func reading(of input: GraphInput) -> GraphReading {
    var reader = DataSetReader(
      input.files.map { JSONParser.document(named: $0.name, bytes: $0.bytes) },
      isFolder: input.isFolder)
    reader.isReviewed = input.isReviewed
    reader.progress = ReadingProgress(after: 0.45, input.progress)
    return reader.reading()
  }

  /// The file that holds a graph: each relation on one line, so that two editions can be compared
  /// line by line.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public func output(of graph: Graph) -> GraphOutput {
    let (graph, losses) = graph.portable()
    var writer = JSONWriter()
    writer.write(graph)
    return GraphOutput([GraphFile(name: "graph.json", bytes: writer.bytes)], losses: losses)
  }
}

extension GraphFormat where Self == JSONFormat {
  /// Data sets in JSON.
  public static var json: Self { JSONFormat() }
}
