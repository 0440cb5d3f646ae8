/// A graph whose vertices have names, read from a table.
///
/// ```swift
/// // person,institution,role
/// // Ada,Royal Society,fellow
/// let members = try LabeledAdjacency(tableAt: "memberships.csv")
/// members.adjacency.edgeCount     // 1
/// members.labels[0]               // "Ada"
/// members.labels.firstIndex(of: "Royal Society")  // 1
/// ```
///
/// Vertices are numbered in the order in which their names first occur.
public struct LabeledAdjacency: Equatable, Sendable {
  /// The graph.
  public let adjacency: Adjacency

  /// The name of each vertex.
  public let labels: LabelTable

  /// What separates the fields of a table.
  public enum Separator: Hashable, Sendable {
    /// A comma, as in RFC 4180.
    case comma
    /// A semicolon, where the comma separates decimals.
    case semicolon
    /// A tab.
    case tab

    fileprivate var byte: UInt8 {
      switch self {
      case .comma: UInt8(ascii: ",")
      case .semicolon: UInt8(ascii: ";")
      case .tab: UInt8(ascii: "\t")
      }
    }
  }

  /// Reads a graph from a table that has the name of each end of an edge in a column of its own.
  ///
  /// Fields may be quoted as in RFC 4180, and lines end with or without a carriage return. Names are
  /// compared byte by byte; blanks belong to them. Empty lines count for nothing.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - columns: The columns of the first and the second end, counted from 0.
  ///   - separator: What separates the fields.
  ///   - hasHeader: Whether the first record names the columns.
  ///   - isDirected: Whether an edge leads only from its first end to its second.
  ///   - layout: How the rows lie in memory.
  ///   - keepsEdgeIDs: Whether the graph is to know the ids of its edges, which are their positions
  ///     among the records of the file.
  /// - Throws: ``EdgeListError`` for a file that cannot be read, naming the line.
  /// - Complexity: O(*n* + *m*) on average and as much memory as the names take, besides that of the
  ///   graph. No string is made.
  public init(
    tableAt path: String, columns: (Int, Int) = (0, 1), separator: Separator = .comma,
    hasHeader: Bool = true, isDirected: Bool = false, layout: Adjacency.Layout = .automatic,
    keepsEdgeIDs: Bool = false
  ) throws(EdgeListError) {
    precondition(columns.0 >= 0 && columns.1 >= 0, "Columns are counted from 0.")
    let (edges, labels) = try Self.edges(
      at: path,
      TableParser(
        separator: separator.byte, columns: columns, hasHeader: hasHeader, isDirected: isDirected,
        keepsEdgeIDs: keepsEdgeIDs))
    let edgeCount = edges.ends.count
    self.labels = labels
    adjacency = Adjacency(
      AdjacencyStorage.building(
        edges, vertexCount: labels.count, edgeIDs: 0..<edgeCount, isDirected: isDirected,
        layout: layout))
  }

  private static func edges(
    at path: String, _ parser: consuming TableParser
  ) throws(EdgeListError) -> (EdgeColumns, LabelTable) {
    var parser = parser
    try FilePieces.read(path: path) { bytes, fileSize, isLast throws(EdgeListError) in
      try parser.parse(bytes, fileSize: fileSize, isLast: isLast)
    }
    return (parser.edges, parser.labels)
  }
}
