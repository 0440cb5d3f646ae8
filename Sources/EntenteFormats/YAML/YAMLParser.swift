/// Reads the strict subset of YAML 1.2 that data sets are written in.
///
/// Block maps and lists, one-line maps and lists in brackets, plain and quoted texts, comments. What
/// YAML has beyond that is reported with what to write instead. A mistake costs its own line or
/// entry and nothing else: reading goes on behind it.
///
/// - Complexity: O(*n*) in the bytes of the file.
struct YAMLParser: DocumentParser {
  private(set) var bytes: [UInt8]
  let size: Int
  var nodes = [DocumentNode(kind: .empty, start: 0, end: 0)]
  var problems: [SyntaxProblem] = []
  var repetitions: [KeyRepetition] = []
  var allowances: [Allowance] = []
  var comments: [Comment] = []

  /// Bytes that count as nothing, if there are any.
  var spoiltBlanks: SpoiltBlanks?

  /// The line to be read next, if there is one.
  var line: Line?

  /// Where the line after that begins.
  var position = 0

  /// Whether the last line was reported for its tabs: a run of such lines is one mistake.
  var isInTabs = false

  /// A line with content.
  struct Line {
    /// How many columns it is indented.
    var indent: Int
    /// Where its content begins.
    var start: Int
    /// Where its line break stands.
    var end: Int
    /// Whether tabs indent it, so that nobody knows how far.
    var hasTabs = false
  }
}

extension YAMLParser {
  /// Reads a file.
  static func document(named name: String, bytes: consuming [UInt8]) -> DocumentTree {
    let size = bytes.count
    var bytes = bytes
    bytes.append(Byte.lineFeed)
    var parser = YAMLParser(bytes: bytes, size: size)
    // A text in brackets has about five bytes; what is not needed is never touched.
    parser.nodes.reserveCapacity(size / 5)
    var root = 0
    if size > GraphFile.largest {
      parser.report(0..<0, .tooLarge(name, limit: GraphFile.largest))
    } else if TextEncoding.looksLikeUTF16(bytes) {
      parser.report(0..<2, .utf16)
    } else if let start = LongLine.start(in: bytes, size: size) {
      parser.report(start..<start + 1, .longLine(limit: DocumentLimits.longestLine))
    } else {
      parser.position = TextEncoding.byteOrderMark(of: bytes)
      parser.problems =
        TextEncoding(checking: bytes, from: parser.position, to: size).problems
      if !parser.problems.isEmpty {
        parser.spoiltBlanks = SpoiltBlanks(overwriting: &parser.bytes, after: parser.problems)
      }
      root = parser.document()
      parser.problems = CutFile.noticed(in: parser.problems, of: parser.bytes, size: size)
      parser.damageTexts()
    }
    return DocumentTree(
      name: name, bytes: bytes, size: size, nodes: parser.nodes, root: root,
      problems: parser.problems, repetitions: parser.repetitions, allowances: parser.allowances,
      comments: parser.comments)
  }

  init(bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  private mutating func document() -> Int {
    advance()
    while let line, skipsDocumentMarker(on: line) {}
    guard line != nil else { return 0 }
    return block(below: -1, depth: 1)
  }
}
