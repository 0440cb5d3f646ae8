/// Why an edge list cannot be read: what is wrong, and in which line.
public enum EdgeListError: Error, Hashable, Sendable {
  /// The file cannot be opened or read; the code is the system's.
  case unreadable(path: String, code: Int32)
  /// A line has fewer fields than an edge needs, or an empty one.
  case missingField(line: Int, field: Int)
  /// A field that numbers a vertex is no whole number of zero or more.
  case notAVertex(line: Int, text: String)
  /// A number is larger than any vertex can have.
  case vertexTooLarge(line: Int, text: String)
  /// The largest number leaves far more vertices without edges than there are edges.
  case numbersTooFarApart(largest: Int, edgeCount: Int)
  /// A weight is no finite number of zero or more.
  case notAWeight(line: Int, text: String)
  /// A line is longer than any line of an edge list.
  case lineTooLong(line: Int, limit: Int)
  /// A field begins with a quotation mark and has no other at its end.
  case unclosedQuote(line: Int)
  /// Something other than a separator follows a quoted field.
  case textAfterQuote(line: Int)
  /// There are more edges, labels, or bytes in labels, than 32 bits can number.
  case tooLarge(line: Int)
}

extension EdgeListError: CustomStringConvertible {
  /// One or two sentences that say what is wrong and what was expected.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "The file '\(path)' cannot be read: \(SystemError.sentence(code))"
    case .missingField(let line, let field):
      "Line \(line) has no field \(field), but an edge has two ends."
    case .notAVertex(let line, let text):
      "Line \(line) has '\(text)' where the number of a vertex is expected. Names are read from a "
        + "labeled table."
    case .vertexTooLarge(let line, let text):
      "Line \(line) has vertex '\(text)', but the largest is \(Adjacency.vertexLimit - 1). Larger "
        + "numbers are read as names, from a labeled table."
    case .numbersTooFarApart(let largest, let edgeCount):
      "The largest vertex is \(largest), but there are only \(edgeCount) edges. Numbers with such "
        + "gaps are read as names, from a labeled table."
    case .notAWeight(let line, let text):
      "Line \(line) has '\(text)' where a weight is expected, a finite number of zero or more."
    case .lineTooLong(let line, let limit):
      "Line \(line) is longer than \(limit) bytes, which no line of an edge list is."
    case .unclosedQuote(let line):
      "The quotation mark in line \(line) is never closed. A quotation mark within a quoted field "
        + "is written twice."
    case .textAfterQuote(let line):
      "Line \(line) has text after a quoted field where a separator is expected. A quotation mark "
        + "within a quoted field is written twice."
    case .tooLarge(let line):
      "The graph up to line \(line) is larger than 32 bits can number."
    }
  }
}
