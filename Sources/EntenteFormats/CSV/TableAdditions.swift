internal import Entente

/// What some tables of a data set add to the rows of others, and what must wait for them.
struct TableAdditions {
  /// A citation of a relation, the cell that names the relation, and the next one of the same relation;
  /// -1 is none.
  struct CitationLink {
    var citation: Citation
    var key: Int
    var row: EntryPlace
    var next: Int
  }

  /// The citations of a relation: where the first is named, and the links.
  struct CitationChain {
    var file: Int
    var node: Int
    var first: Int
    var last: Int
    var isUsed = false

    /// Makes a link the last one, and returns the last before it; itself where it was that.
    mutating func append(_ link: Int) -> Int {
      defer { last = link }
      return last
    }
  }

  /// A relation that no row cites a source for.
  struct UncitedRow {
    var file: Int
    var place: Range<Int>
    var id: String?
  }

  var links: [CitationLink] = []

  /// Whether the citations stand in the order of the relations, and the next of them is known.
  var isInOrder = false
  var nextLink = 0

  /// Where the citations of each row of relations begin, and after the last where they end, by file; only
  /// for those in order.
  var linksOfRows: [Int: [Int32]] = [:]

  var chains: [String: CitationChain] = [:]
  var uncited: [UncitedRow] = []

  /// The rows that add names, aliases and attributes to an entity, in the order of what they add;
  /// only where the graph is reviewed.
  var names: [String: [EntryPlace]] = [:]
  var aliases: [String: [EntryPlace]] = [:]
  var attributes: [String: [EntryPlace]] = [:]

  /// The relations whose identifier is not the one in their row, but follows from their content.
  var derivedIDs: [Relation.ID: Int] = [:]
}

/// The keys that the columns of one table stand for, so that no row looks them up again.
final class ColumnKeys<Key: DataSetKey> {
  /// The key of each column, if it is one of these.
  let keys: [Key?]

  /// The headings.
  let nodes: [Int]

  /// The column of each cell.
  let columns: [UInt16]

  let required = Key.required

  init(of file: DocumentTree) {
    nodes = file.table?.keys ?? []
    columns = file.table?.columns ?? []
    keys = nodes.map { Key(rawValue: file.text(of: $0)) }
  }
}
