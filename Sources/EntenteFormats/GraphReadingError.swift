public import Entente
public import struct Foundation.URL

/// Why a graph cannot be read.
public enum GraphReadingError: Error, Sendable, Hashable {
  /// The files have errors; the findings are all of them, and the warnings beside them.
  case hasErrors([Finding])
}

extension GraphReadingError: CustomStringConvertible {
  /// Every finding with its line, ready to print.
  public var description: String {
    switch self {
    case .hasErrors(let findings):
      findings.map { finding in
        finding.excerpt.isEmpty ? finding.description : "\(finding)\n\(finding.excerpt)"
      }.joined(separator: "\n")
    }
  }
}

extension Graph {
  /// Reads a graph from a file, or from a folder with the files of one data set.
  ///
  /// The format follows from the extension where none is given. Warnings are passed over; ask
  /// ``GraphReading`` for them.
  ///
  /// ```swift
  /// let graph = try Graph(contentsOf: url)
  /// ```
  ///
  /// - Throws: ``GraphReadingError`` with everything that is wrong.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(
    contentsOf url: URL, as format: (any GraphFormat)? = nil
  ) throws(GraphReadingError) {
    let reading = GraphReading(contentsOf: url, as: format)
    guard let graph = reading.graph else { throw .hasErrors(reading.findings) }
    self = graph
  }
}
