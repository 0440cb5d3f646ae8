internal import Graphviz

/// What a DOT file says, written down as a data set in YAML.
///
/// So a file in DOT has the same keys, checks and findings as every other; the findings are moved
/// to the places in the DOT file.
struct DOTTranscript {
  private var origin: DOTOrigin
  private var numbers: [String: Int32] = [:]
  private var bytes: [UInt8] = []
  private var problems: [SyntaxProblem] = []

  /// Where something stands in the DOT file: a statement, and perhaps one of its attributes.
  struct Place {
    var statement: Int
    var attribute: String?

    init(_ statement: Int?, _ attribute: String? = nil) {
      self.statement = statement ?? 0
      self.attribute = attribute
    }
  }

  init(of bytes: [UInt8]) { origin = DOTOrigin(bytes: bytes) }

  /// The tree of the data set.
  consuming func tree(named name: String) -> DocumentTree {
    let tree = YAMLParser.document(named: name, bytes: bytes)
    origin.transcript = tree.bytes
    return DocumentTree(
      name: name, bytes: tree.bytes, size: tree.size, nodes: tree.nodes, root: tree.root,
      problems: tree.problems + problems, repetitions: tree.repetitions, allowances: [],
      origin: origin)
  }
}

extension DOTTranscript {
  /// Writes a key of which the entries follow on the next lines.
  mutating func section(_ key: String, indent: Int = 0, at place: Place? = nil) {
    write(key: key, indent: indent, lead: "", at: place)
    write("\n")
  }

  /// Writes a key with a text.
  mutating func entry(
    _ key: String, _ text: String, indent: Int = 0, lead: String = "", at place: Place
  ) {
    write(key: key, indent: indent, lead: lead, at: place)
    write(" ")
    piece(YAMLScalar.spelling(of: text, in: .block), place, isValue: true)
    write("\n")
  }

  /// Writes a key with a list or a map on one line, if that is what the text is.
  ///
  /// A mistake in it is a problem of the file, and the key is left out.
  mutating func entry(
    _ key: String, notation text: String, indent: Int = 0, lead: String = "", at place: Place
  ) {
    if let problem = DOTNotation.problem(of: text) {
      // Where nobody reads it, but findings find it.
      write("# ")
      let start = bytes.count
      piece(text.replacing("\n", with: " ").replacing("\r", with: " "), place, isValue: true)
      write("\n")
      problems.append(
        SyntaxProblem(
          range: start + problem.range.lowerBound..<start + problem.range.upperBound,
          problem: problem.problem))
      return
    }
    write(key: key, indent: indent, lead: lead, at: place)
    write(" ")
    piece(text, place, isValue: true)
    write("\n")
  }

  /// Writes an item of a list, which is a map on one line.
  mutating func item(notation text: String, indent: Int, at place: Place) {
    entry("", notation: text, indent: indent, lead: "-", at: place)
  }

  private mutating func write(key: String, indent: Int, lead: String, at place: Place?) {
    write(String(repeating: " ", count: indent) + lead)
    if key.isEmpty, lead == "-" { return }
    let spelling = YAMLScalar.spelling(ofKey: key)
    if let place { piece(spelling, place, isValue: false) } else { write(spelling) }
    write(":")
  }

  private mutating func piece(_ text: String, _ place: Place, isValue: Bool) {
    let start = bytes.count
    write(text)
    var name: Int32 = -1
    if let attribute = place.attribute {
      name = numbers[attribute] ?? Int32(origin.names.count)
      if Int(name) == origin.names.count {
        numbers[attribute] = name
        origin.names.append(attribute)
      }
    }
    origin.pieces.append(
      DOTOrigin.Piece(
        start: UInt32(clamping: start), end: UInt32(clamping: bytes.count),
        statement: UInt32(clamping: place.statement), name: name, isValue: isValue))
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
