extension DOT.Problem: CustomStringConvertible {
  /// The problem as a compiler prints it, so that editors can jump to it.
  public var description: String { "\(line):\(column): \(severity.rawValue): \(message)" }

  /// What is wrong and what was expected.
  public var message: String { kind.message }
}

extension DOT.Problem.Kind {
  fileprivate var message: String {
    switch self {
    case .found(let culprit, let expected):
      "Found \(culprit), but expected \(choice(expected.map(\.words)))."
    case .unclosed(let part): part.message
    case .otherArrow(let isDirected):
      isDirected
        ? "'--' joins the nodes of an undirected graph, and this one is directed. Write '->'."
        : "'->' joins the nodes of a directed graph, and this one is not. Write '--'."
    case .splitNumeral:
      "A numeral runs into the next word, and Graphviz takes them for two. "
        + "Put quotation marks around it, or a space between them."
    case .emptyStatement:
      "This ';' ends no statement, and Graphviz does not take it. Remove it."
    case .attributesOfSubgraph:
      "Attributes behind a subgraph say nothing. Write 'graph [...]' inside its braces."
    case .zeroByte:
      "The file has a zero byte here, where Graphviz stops reading. Remove it."
    case .notUTF8:
      "The file is not in UTF-8, so it is read as Latin-1. "
        + "Save it as UTF-8, or say 'charset=latin1'."
    case .isUTF16: "The file is in UTF-16. Save it as UTF-8."
    case .noGraph: "The file has no graph. Begin one with 'graph {' or 'digraph {'."
    case .more: "There are more problems. Solve those before this one first."
    }
  }
}

extension DOT.Problem.Part {
  fileprivate var message: String {
    switch self {
    case .quotation: "The text that begins here is not closed. Expected '\"' at its end."
    case .markup: "The markup that begins here is not closed. Expected a '>' for every '<'."
    case .comment: "The comment that begins here is not closed. Expected '*/' at its end."
    case .brace: "The '{' here is not closed. Expected '}' before the end of the file."
    case .bracket: "The '[' here is not closed. Expected ']' behind the attributes."
    }
  }
}

extension DOT.Problem.Expectation {
  fileprivate var words: String {
    switch self {
    case .graph: "'graph' or 'digraph'"
    case .openBrace: "'{'"
    case .statement: "a statement or '}'"
    case .end: "a node or a subgraph at the other end of the edge"
    case .node: "a node"
    case .port: "a port"
    case .quotation: "a text in quotation marks"
    case .attributes: "'['"
    case .attribute: "an attribute or ']'"
    case .value(let name): "'=' and a value for '\(name)'"
    }
  }
}

private func choice(_ words: [String]) -> String {
  guard let last = words.last else { return "nothing" }
  return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
}
