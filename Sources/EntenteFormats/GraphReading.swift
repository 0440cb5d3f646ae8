public import Entente
public import struct Foundation.URL

/// What came of reading a graph: the graph, and what is wrong or doubtful in its files.
///
/// Reading never stops at the first mistake. All findings come at once, in the order of files and
/// lines, and the counts say how much was declared even where the graph is not usable:
///
/// ```swift
/// let reading = GraphReading(text: "entente: 1\ntitel: France–Kazakhstan\n", name: "graph.yaml")
/// reading.graph                  // nil
/// reading.findings[0].message    // "'titel' is not a key of a data set. Did you mean 'title'?"
/// ```
public struct GraphReading: Sendable {
  /// The graph; nothing only where there are errors.
  public let graph: Graph?

  /// What is wrong or doubtful, in the order of files, lines and columns.
  public let findings: [Finding]

  /// How many entities the files declare, with those that cannot be read.
  public let declaredEntityCount: Int

  /// How many relations the files declare, with those that cannot be read.
  public let declaredRelationCount: Int

  /// Creates the result of a reading, for formats of your own.
  public init(
    graph: Graph?, findings: [Finding], declaredEntityCount: Int, declaredRelationCount: Int
  ) {
    self.graph = graph
    self.findings = findings
    self.declaredEntityCount = declaredEntityCount
    self.declaredRelationCount = declaredRelationCount
  }
}

extension GraphReading {
  /// Reads a file, or a folder with the files of one data set.
  ///
  /// The format follows from the extension where none is given. Findings name the file by the path
  /// given here. Only a review tells doubts about the graph as a whole.
  ///
  /// - Parameters:
  ///   - path: The file or the folder.
  ///   - format: How to read it; nothing for the format that its extension tells.
  ///   - reviewing: Whether to look through the graph for doubts.
  ///   - progress: Called with what is done, from 0 to 1, less than 1 until all is done.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(
    contentsOf path: String, as format: (any GraphFormat)? = nil, reviewing: Bool = false,
    progress: (@Sendable (Double) -> Void)? = nil
  ) {
    switch InputFiles(at: path, as: format) {
    case .found(var input, let format, let passedOver):
      input.isReviewed = reviewing
      input.progress = progress
      let reading = format.reading(of: input)
      self.init(
        graph: reading.graph, findings: reading.findings + passedOver,
        declaredEntityCount: reading.declaredEntityCount,
        declaredRelationCount: reading.declaredRelationCount)
    case .refused(let finding):
      self.init(
        graph: nil, findings: [finding], declaredEntityCount: 0, declaredRelationCount: 0)
    }
  }

  /// Reads a file, or a folder with the files of one data set.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(
    contentsOf url: URL, as format: (any GraphFormat)? = nil, reviewing: Bool = false
  ) {
    self.init(contentsOf: url.path(percentEncoded: false), as: format, reviewing: reviewing)
  }

  /// Reads a text.
  ///
  /// The name stands in findings where a file would have its path.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    text: String, name: String, as format: some GraphFormat = .yaml, reviewing: Bool = false
  ) {
    self = format.reading(
      of: GraphInput([GraphFile(name: name, bytes: Array(text.utf8))], isReviewed: reviewing))
  }
}

extension GraphReading {
  /// The findings that make the graph unusable.
  ///
  /// - Complexity: O(*k*) in the findings.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }

  /// The findings that leave the graph usable.
  ///
  /// - Complexity: O(*k*) in the findings.
  public var warnings: [Finding] { findings.filter { $0.severity == .warning } }
}
