extension DOT {
  /// A mistake or a doubt about a DOT file: where it is and what it is.
  ///
  /// ```swift
  /// print(problem)
  /// // 3:12: error: Found ']', but expected '=' and a value for 'color'.
  /// print(problem.excerpt)
  /// //   a [color ]
  /// //            ^
  /// ```
  public struct Problem: Error, Sendable, Hashable {
    /// What it is.
    public internal(set) var kind: Kind
    /// The line, from 1.
    public internal(set) var line: Int
    /// The character in the line, from 1, counted in Unicode scalars.
    public internal(set) var column: Int
    /// How many Unicode scalars of the line it takes, 0 at the end of the file.
    public internal(set) var length: Int
    /// The line and, below it, a caret under the culprit: two lines without the last line feed.
    public internal(set) var excerpt: String

    /// Whether the file is not understood, or only in doubt.
    public var severity: Diagnostic.Severity { kind.severity }
  }
}

extension DOT.Problem {
  /// What can be wrong with a DOT file.
  public enum Kind: Sendable, Hashable {
    /// Something else stands where one of these is expected.
    case found(String, expected: [Expectation])
    /// Something is opened and not closed before the file ends.
    case unclosed(Part)
    /// An edge is written as in the other kind of graph.
    case otherArrow(isDirected: Bool)
    /// A numeral runs into the next word, and Graphviz takes them for two.
    case splitNumeral
    /// A semicolon ends no statement.
    case emptyStatement
    /// Attributes stand behind a subgraph, where they say nothing.
    case attributesOfSubgraph
    /// The file has a zero byte, where Graphviz stops reading.
    case zeroByte
    /// The file is not in UTF-8 and is read as Latin-1.
    case notUTF8
    /// The file is in UTF-16.
    case isUTF16
    /// The file has no graph.
    case noGraph
    /// There are more problems than are looked for.
    case more
  }

  /// What has an end.
  public enum Part: Sendable, Hashable {
    /// A text between quotation marks.
    case quotation
    /// HTML-like markup between angle brackets.
    case markup
    /// A comment that begins with `/*`.
    case comment
    /// The statements of a graph or a subgraph.
    case brace
    /// A list of attributes.
    case bracket
  }

  /// What can be expected.
  public enum Expectation: Sendable, Hashable {
    /// The beginning of a graph.
    case graph
    /// The brace before the statements.
    case openBrace
    /// A statement, or the end of them.
    case statement
    /// A node or a subgraph at the other end of an edge.
    case end
    /// The identifier of a node.
    case node
    /// A port, or a point of the compass.
    case port
    /// Text that is joined to what stands before the plus sign.
    case quotation
    /// A list of attributes.
    case attributes
    /// An attribute, or the end of the list.
    case attribute
    /// The equals sign and the value of the attribute of this name.
    case value(String)
  }
}

extension DOT.Problem.Kind {
  var severity: Diagnostic.Severity {
    switch self {
    case .splitNumeral, .emptyStatement, .attributesOfSubgraph, .notUTF8: .warning
    default: .error
    }
  }
}

extension DOT {
  /// Why a file was not read: all that is wrong with it, up to a limit.
  public struct ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The problems in the order of the file; one of them at least is an error.
    public let problems: [Problem]

    /// The problems as they are printed, each with its line.
    public var description: String {
      problems.map { "\($0)\n\($0.excerpt)" }.joined(separator: "\n")
    }
  }
}
