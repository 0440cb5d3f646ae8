/// A file as a tree, and what is wrong with its syntax.
struct DocumentTree {
  /// The name of the file, as findings print it.
  let name: String

  /// The bytes of the file, and one line break more.
  let bytes: [UInt8]

  /// How many bytes the file has.
  let size: Int

  /// Every node; the first one is nobody's.
  let nodes: [DocumentNode]

  /// The outermost node.
  let root: Int

  /// What is wrong with the syntax, and where.
  let problems: [SyntaxProblem]

  /// The keys that stand twice in one map.
  let repetitions: [KeyRepetition]

  /// The comments that accept a warning.
  let allowances: [Allowance]

  /// The comments, in the order of the file.
  var comments: [Comment] = []

  /// What makes it a table, if it is one.
  var table: DocumentTable?

  /// The file it was made from, if its bytes are not those of the file.
  var origin: DOTOrigin?
}

/// A comment, from its number sign to the end of its line.
struct Comment {
  private let start: UInt32
  private let end: UInt32

  /// Whether nothing else stands on its line.
  let isAlone: Bool

  init(range: Range<Int>, isAlone: Bool) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.isAlone = isAlone
  }

  /// The bytes it takes in the file.
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A mistake in the syntax, and the bytes it concerns.
struct SyntaxProblem {
  var range: Range<Int>
  var problem: Finding.Problem
}

/// A key that stands twice in one map: the nodes of the second and of the first.
struct KeyRepetition {
  var map: Int
  var key: Int
  var first: Int
}

/// A comment `# allow: W101 reason`: the line it ends, and a code it accepts there.
struct Allowance {
  var line: Range<Int>
  var code: Range<Int>

  /// Whether the comment says why.
  var hasReason: Bool
}

extension DocumentTree {
  subscript(node: Int) -> DocumentNode { nodes[node] }

  /// The keys and values of a map, in the order written.
  func pairs(of map: Int) -> DocumentPairs {
    switch nodes[map].kind {
    case .map: DocumentPairs(nodes: nodes, position: Int(nodes[map].firstChild))
    case .row: DocumentPairs(nodes: nodes, position: Int(nodes[map].firstChild), table: table)
    default: DocumentPairs(nodes: nodes, position: 0)
    }
  }

  /// The items of a list, in the order written.
  func items(of list: Int) -> DocumentItems {
    DocumentItems(
      nodes: nodes, position: nodes[list].kind == .list ? Int(nodes[list].firstChild) : 0)
  }

  /// The last item of a list; nothing where it is empty.
  ///
  /// - Complexity: O(*k*) in the items.
  func lastItem(of list: Int) -> Int? {
    var last: Int?
    for item in items(of: list) { last = item }
    return last
  }
}

/// The keys and values of a map.
struct DocumentPairs: Sequence, IteratorProtocol {
  let nodes: [DocumentNode]
  var position: Int

  /// The table whose row it is: then the keys are the headings.
  var table: DocumentTable?

  mutating func next() -> (key: Int, value: Int)? {
    guard position != 0 else { return nil }
    if let table {
      let value = position
      position = Int(nodes[value].next)
      return (table.keys[Int(table.columns[value])], value)
    }
    let key = position
    let value = Int(nodes[key].next)
    position = Int(nodes[value].next)
    return (key, value)
  }
}

/// The items of a list.
struct DocumentItems: Sequence, IteratorProtocol {
  let nodes: [DocumentNode]
  var position: Int

  mutating func next() -> Int? {
    guard position != 0 else { return nil }
    let item = position
    position = Int(nodes[item].next)
    return item
  }
}
