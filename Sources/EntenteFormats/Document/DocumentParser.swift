/// What reads the bytes of a file into the nodes of a tree, and notes what is wrong on the way.
protocol DocumentParser {
  /// The bytes of the file, and one line break more.
  var bytes: [UInt8] { get }

  /// The nodes made so far; the first one is nobody's.
  var nodes: [DocumentNode] { get set }

  /// What is wrong with the syntax so far.
  var problems: [SyntaxProblem] { get set }

  /// The keys that stand twice in one map.
  var repetitions: [KeyRepetition] { get set }
}

extension DocumentParser {
  mutating func report(_ range: Range<Int>, _ problem: Finding.Problem) {
    report(SyntaxProblem(range: range, problem: problem))
  }

  mutating func report(_ problem: SyntaxProblem) {
    if hasRoomForProblems { problems.append(problem) }
  }

  /// Whether one problem more is kept: only then its words are worth the time.
  var hasRoomForProblems: Bool { problems.count < FindingLog.limit }

  /// How many bytes of a file a message looks at.
  static var longestExcerpt: Int { 160 }

  /// The characters of some bytes, for a message: not more than a message can show.
  func excerpt(_ range: Range<Int>) -> String {
    let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestExcerpt)
    let text = String(decoding: bytes[shown], as: UTF8.self)
    return text.count > 40 ? text.prefix(39) + "…" : text
  }

  /// Reports a key that a file in YAML could not hold.
  mutating func reportIfLong(_ key: Int) {
    let range = nodes[key].range
    if range.count > DocumentLimits.longestKey / 2 - 2,
      !YAMLScalar.fitsKey(DocumentText.text(of: nodes[key], in: bytes))
    {
      report(range.lowerBound..<range.lowerBound + 1, .longKey)
    }
  }

  mutating func make(_ kind: DocumentNode.Kind, _ range: Range<Int>) -> Int {
    nodes.append(
      DocumentNode(kind: kind, start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    return nodes.count - 1
  }

  /// A node for something that cannot be read.
  mutating func makeDamaged(_ range: Range<Int>) -> Int {
    let node = make(.empty, range)
    nodes[node].isDamaged = true
    return node
  }
}

/// The children of a list or map that is being read.
struct DocumentChildren {
  let parent: Int
  private var last = 0
  private(set) var count = 0

  init(of parent: Int) { self.parent = parent }

  mutating func append(_ child: Int, to parser: inout some DocumentParser) {
    if last == 0 {
      parser.nodes[parent].firstChild = UInt32(child)
    } else {
      parser.nodes[last].next = UInt32(child)
    }
    last = child
    count += 1
  }
}
