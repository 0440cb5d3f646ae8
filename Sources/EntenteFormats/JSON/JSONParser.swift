/// Reads JSON (RFC 8259) into the nodes of a tree.
///
/// Numbers, `true` and `false` are texts as they are written, `null` is a value left empty. A mistake
/// in the syntax ends the reading, as nobody knows what stands behind it; a character or an escape
/// that cannot stand in a text costs only that text.
///
/// - Complexity: O(*n*) in the bytes of the file.
struct JSONParser: DocumentParser {
  let bytes: [UInt8]
  let size: Int
  var nodes = Self.noNodes
  var problems: [SyntaxProblem] = []
  var repetitions: [KeyRepetition] = []

  /// The byte to be read next.
  var position: Int

  private static let noNodes = [DocumentNode(kind: .empty, start: 0, end: 0)]
}

/// A mistake behind which nothing can be read, and the bytes it concerns.
struct JSONStop: Error {
  var range: Range<Int>
  var problem: Finding.Problem
}

extension JSONParser {
  /// Reads a file.
  static func document(named name: String, bytes: consuming [UInt8]) -> DocumentTree {
    let size = bytes.count
    var bytes = bytes
    bytes.append(Byte.lineFeed)
    var parser = JSONParser(
      bytes: bytes, size: size, position: TextEncoding.byteOrderMark(of: bytes))
    var root = 0
    if size > GraphFile.largest {
      parser.report(0..<0, .tooLarge(name, limit: GraphFile.largest))
    } else if let encoding = ForeignEncoding(of: bytes.prefix(size)) {
      parser.report(0..<min(2, size), encoding.problem)
    } else {
      root = parser.document()
    }
    return DocumentTree(
      name: name, bytes: bytes, size: size, nodes: parser.nodes, root: root,
      problems: parser.problems, repetitions: parser.repetitions, allowances: [])
  }

  private mutating func document() -> Int {
    problems = TextEncoding(checking: bytes, from: position, to: size).problems
    let spoilt = problems.map(\.range)
    do {
      let root = try dataSet()
      damageTexts()
      return root
    } catch {
      // What cannot stand at that place at all has a finding already.
      if !spoilt.contains(where: { $0.contains(error.range.lowerBound) }) {
        report(error.range, error.problem)
      }
      nodes = Self.noNodes
      repetitions = []
      return 0
    }
  }

  private mutating func dataSet() throws(JSONStop) -> Int {
    skipBlanks()
    if position == size { return 0 }
    guard bytes[position] == Byte.openBrace else { throw unexpected(expecting: .dataSet) }
    let root = try value(depth: 1)
    skipBlanks()
    if position < size { throw unexpected(expecting: .end) }
    return root
  }

  mutating func skipBlanks() {
    while position < size, Byte.isBlank(bytes[position]) || Byte.isBreak(bytes[position]) {
      position += 1
    }
  }
}
