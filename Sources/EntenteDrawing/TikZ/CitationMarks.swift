import Graphviz

/// What becomes of the numbers of the sources, `[1, 3]`, and of the list of the sources below.
struct CitationMarks {
  let style: TikZ.Citations
  /// The keys of the sources, in the order of their numbers.
  let keys: [String]

  /// The rule for the last line of a node: the text before the numbers, and what takes their place.
  func rule(for node: DOT.Node) -> TikZText.Rule {
    let isMarked = node.class == "label" || node.class?.contains("entity") == true
    guard style != .number, isMarked else { return { _ in nil } }
    return { line in
      guard line.hasSuffix("]"), let opening = line.lastIndex(of: "[") else { return nil }
      let inside = line[line.index(after: opening)...].dropLast()
      let words = inside.split(separator: ",").map { $0.filter { $0 != " " && $0 != "\u{A0}" } }
      guard !words.isEmpty, words.allSatisfy({ $0 == "?" || Int($0) != nil }) else { return nil }
      var text = String(line[..<opening])
      while text.last == " " { text.removeLast() }
      let cited = words.compactMap { Int($0) }.filter { keys.indices.contains($0 - 1) }
        .map { keys[$0 - 1] }
      if style == .none { return (text, "") }
      // What nobody vouches for stays marked, and what only looks like the number of a source as it is.
      let isUncited = words.contains("?")
      guard cited.count + (isUncited ? 1 : 0) == words.count else { return nil }
      let marks =
        (cited.isEmpty ? [] : ["\\cite{\(cited.joined(separator: ","))}"])
        + (isUncited ? ["{[?]}"] : [])
      return (text, (text.isEmpty ? "" : "~") + marks.joined(separator: "~"))
    }
  }

  /// The nodes without the list of the sources, and without sentences about numbers that are not
  /// there, where the paper has its own list or wants none.
  func shown(_ nodes: [DOT.Node]) -> [DOT.Node] {
    if style == .number { return nodes }
    let sentences = Self.languages.flatMap { words in
      [words.sourcesHeading] + (style == .none ? [words.noSource, words.unnumberedLines] : [])
    }
    var isInList = false
    return nodes.filter { node in
      guard node.class == "legend", let text = node.label?.plainText else { return true }
      if text.hasPrefix("["), let end = text.firstIndex(of: "]"),
        Int(text[text.index(after: text.startIndex)..<end]) != nil
      {
        isInList = true
      } else if sentences.contains(where: { Self.begins($0, with: text) }) {
        isInList = true
      } else if !LegendText.isContinued(node.id) {
        isInList = false
      }
      return !isInList
    }
  }

  private static let languages: [any FigureWords] = [
    EnglishWords(), FrenchWords(), KazakhWords(), RussianWords(),
  ]

  /// Whether a line is a sentence or its first line: long enough not to be a word of the legend.
  private static func begins(_ sentence: String, with line: String) -> Bool {
    sentence == line || line.count >= 20 && sentence.hasPrefix(line)
  }
}
