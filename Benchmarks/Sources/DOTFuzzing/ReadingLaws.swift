import Graphviz

/// What must hold for every text that is given to the reader of DOT.
public enum ReadingLaws {
  /// Parts that a document may make: enough to be wrong about, and few enough for a second.
  private static let maximum = 20_000

  /// A sentence about the first law that the reading of some bytes breaks; nil if none.
  ///
  /// What is only read is not written and read again.
  public static func broken(by bytes: [UInt8], isOnlyRead: Bool = false) -> String? {
    // Lines and carets take most of the time, so most inputs show few of them.
    let reading = DOT.Reading(of: bytes, maximumProblems: bytes.count % 8 == 0 ? 20 : 3)
    if reading.documents.isEmpty, !reading.hasErrors { return "There is no document and no error." }
    if let sentence = broken(by: reading.problems, in: bytes) { return sentence }
    if isOnlyRead { return nil }
    for document in reading.documents {
      if let sentence = broken(byWriting: document, isWhole: !reading.hasErrors) { return sentence }
      if let sentence = broken(byMeaningOf: document) { return sentence }
    }
    return nil
  }

  /// Each problem is a sentence about a place in the text.
  private static func broken(by problems: [DOT.Problem], in bytes: [UInt8]) -> String? {
    guard !problems.isEmpty else { return nil }
    let lineFeed = UInt8(ascii: "\n")
    let lengths = bytes.split(separator: lineFeed, omittingEmptySubsequences: false).map(\.count)
    for problem in problems {
      guard lengths.indices.contains(problem.line - 1),
        (1...lengths[problem.line - 1] + 1).contains(problem.column)
      else { return "A problem is outside its text: \(problem)" }
      let lines = problem.excerpt.utf8.split(separator: lineFeed, omittingEmptySubsequences: false)
      guard problem.message.hasSuffix("."), lines.count == 2, lines[1].contains(UInt8(ascii: "^"))
      else {
        return "A problem is no sentence or shows no line: \(problem)"
      }
    }
    return nil
  }

  /// What is written faithfully is read, and as the same document.
  ///
  /// Where there were errors, a subgraph may be left over that no statement names.
  private static func broken(byWriting document: DOT.Document, isWhole: Bool) -> String? {
    let again = DOT.Reading(of: Array(document.dot().utf8))
    if again.hasErrors { return "What is written is refused: \(again.problems)" }
    return again.documents == [document] || !isWhole
      ? nil : "What is written is read as something else."
  }

  /// What is written canonically has the same content, and is its own canonical form.
  private static func broken(byMeaningOf document: DOT.Document) -> String? {
    guard let content = try? DOT.Content(document, maximum: maximum) else { return nil }
    let canonical = content.dot()
    guard let same = try? DOT.Content(DOT.Document(canonical)) else {
      return "The canonical form is refused."
    }
    guard same.nodes == content.nodes, same.attributes == content.attributes,
      same.subgraphs.count == content.subgraphs.count
    else { return "The canonical form has other nodes or subgraphs." }
    // Which keyed edge a strict graph means depends on the order of its edges.
    let isAmbiguous = content.isStrict && content.edges.contains { $0[raw: "key"] != nil }
    if !isAmbiguous {
      if same.edges.count != content.edges.count { return "The canonical form has other edges." }
      if same.dot() != canonical { return "The canonical form is not its own." }
    }
    if let drawing = try? DOT.Graph(content), (try? DOT.Document(drawing.dot())) == nil {
      return "The drawing is refused."
    }
    return nil
  }
}
