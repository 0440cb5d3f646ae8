/// What makes a document a table: its separator, its headings, and the column of each cell.
///
/// Cells are nodes like all others. A cell without a text has no node.
struct DocumentTable {
  /// The byte between two cells.
  var separator: UInt8

  /// Where the row of headings begins.
  var start = 0

  /// The key of each column, a node: the heading, or what was meant by it.
  var keys: [Int] = []

  /// The heading of each column, as written.
  var headings: [String] = []

  /// The column of each node, counted from 0; of nodes that are no cells it says nothing.
  var columns: [UInt16] = []

  /// What its rows say about entities and relations of other tables, and the map of them.
  var additions: (part: Part, map: Int)?

  /// What the rows of one table add to the rows of another.
  enum Part {
    case names, attributes, citations
  }
}

extension DocumentTree {
  /// Whether it is a table.
  var isTable: Bool { table != nil }

  /// A table that is not read.
  static func unread(named name: String) -> DocumentTree {
    let nobody = DocumentNode(kind: .empty, start: 0, end: 0)
    let map = DocumentNode(kind: .map, start: 0, end: 0)
    return DocumentTree(
      name: name, bytes: [Byte.lineFeed], size: 0, nodes: [nobody, map], root: 1, problems: [],
      repetitions: [], allowances: [], table: DocumentTable(separator: Byte.comma))
  }
}
