/// How values that are more than a text stand in an attribute: on one line, as in YAML.
///
/// A value of such a key that begins with a brace, a bracket or a quotation mark is in that
/// notation; any other is the text itself.
enum DOTNotation {
  /// The keys of entities and relations that may hold more than a text.
  static let keys: Set<String> = ["name", "of", "alias", "ids", "attributes", "disputes", "cite"]

  /// Whether a value of such a key is to be read as a list, a map or a quoted text.
  static func isNotation(_ text: String) -> Bool {
    text.utf8.first.map { [Byte.openBrace, Byte.openBracket, Byte.quote].contains($0) } ?? false
  }

  /// What is wrong with a text as a value on one line, and where in it.
  static func problem(of text: String) -> SyntaxProblem? {
    let lead = "x: "
    let tree = YAMLParser.document(named: "", bytes: Array((lead + text + "\n").utf8))
    let end = lead.utf8.count + text.utf8.count
    let length = text.utf8.count
    if let problem = tree.problems.first {
      let first = max(0, min(problem.range.lowerBound - lead.utf8.count, length))
      let last = max(first, min(problem.range.upperBound - lead.utf8.count, length))
      return SyntaxProblem(range: first..<last, problem: problem.problem)
    }
    let pairs = Array(tree.pairs(of: tree.root))
    guard pairs.count == 1, tree.comments.isEmpty, !text.utf8.contains(where: Byte.isBreak),
      Int(tree[pairs[0].value].end) <= end, tree[pairs[0].value].kind != .empty
    else { return SyntaxProblem(range: 0..<length, problem: .brokenText("value")) }
    return nil
  }

  /// A value as it stands in an attribute.
  static func text(of value: DataSetValue) -> String {
    switch value {
    case .text(let text): isNotation(text) ? YAMLWriter.line(of: .list([value])).unbracketed : text
    case .number(let number): number
    case .truth(let truth): truth ? "true" : "false"
    case .list, .map: YAMLWriter.line(of: value)
    }
  }
}

extension String {
  fileprivate var unbracketed: String { String(dropFirst().dropLast()) }
}
