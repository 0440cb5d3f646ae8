internal import Entente

/// A mistake or a doubt about a file: where it is, what it is, and what to do about it.
///
/// All mistakes of a file are found at once. A finding is printed like a compiler's, so that editors
/// can jump to it:
///
/// ```swift
/// print(finding)
/// // graph.yaml:88:46: error[E012]: 'recognises' joins a state to a state, but 'rennes-2' is a university.
/// print(finding.excerpt)
/// //   88 |   - {from: france, relation: recognises, to: rennes-2}
/// //      |                                              ^~~~~~~~
/// ```
///
/// Lines and columns count from 1. Columns and lengths count Unicode scalars, as most editors do for
/// the letters that people write.
public struct Finding: Sendable, Hashable {
  /// The file, as the user named it.
  public var file: String

  /// The line, from 1.
  public var line: Int

  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// How many Unicode scalars of the line are concerned; 0 where the finding is about a place only.
  public var length: Int

  /// What is wrong, as facts.
  public var problem: Problem

  /// The text of the line around the place; nothing where no line can be shown.
  public var lineText: LineText?

  /// The cell of a table, or its row; nothing where the file is no table.
  public var cell: Cell?

  /// Creates a finding.
  public init(
    file: String, line: Int = 1, column: Int = 1, length: Int = 0, problem: Problem,
    lineText: LineText? = nil, cell: Cell? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.problem = problem
    self.lineText = lineText
    self.cell = cell
  }
}

extension Finding {
  /// Whether a finding makes the data unusable.
  public enum Severity: String, Sendable, Hashable {
    /// The data is ambiguous or wrong.
    case error

    /// The data can be used, and may be better.
    case warning
  }

  /// Whether the finding makes the data unusable.
  public var severity: Severity { problem.severity }

  /// The code of the problem, such as `E012`.
  public var code: Code { problem.code }

  /// What is wrong and what to do about it, in words.
  public var message: String { problem.message }

  /// A place in a file, for a problem that has two of them.
  public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The file, as the user named it.
    public var file: String

    /// The line, from 1.
    public var line: Int

    /// Creates a place.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }

    /// The place as compilers write it: "graph.yaml:12".
    public var description: String { "\(PrintableText.of(file)):\(line)" }
  }
}

extension Finding: Comparable {
  /// Whether one finding comes before another: by file, line and column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.code.rawValue)
      < (right.file, right.line, right.column, right.code.rawValue)
  }
}

extension Finding: CustomStringConvertible {
  /// The finding in one line: "graph.yaml:88:5: error[E012]: …".
  ///
  /// In a table it says the cell too: "relations.csv:8:14: error[E018]: cell E8 ('when'): …".
  public var description: String {
    let place = cell.map { "\($0): " } ?? ""
    return "\(PrintableText.of(file)):\(line):\(column): "
      + "\(severity.rawValue)[\(code)]: \(place)\(message)"
  }
}
