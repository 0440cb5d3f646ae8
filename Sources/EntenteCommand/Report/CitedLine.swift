/// A sentence and the citations it rests on, in as few lines as the terminal allows.
struct CitedLine {
  let sentence: String
  let citations: String

  init(sentence: String, citations: String) {
    self.sentence = sentence.onOneLine
    self.citations = citations.onOneLine
  }

  /// The lines, the citations dim, beside the sentence where there is room and below it otherwise.
  ///
  /// Every line begins with the lead.
  func text(lead: String, style: TextStyle, width: Int) -> String {
    let cited = "[\(citations)]"
    let room = max(20, width - lead.displayWidth)
    if sentence.displayWidth + 2 + cited.displayWidth <= room {
      return "\(lead)\(sentence)  \(style.dim(cited))\n"
    }
    let said = sentence.wrapped(toWidth: room - 2).enumerated().map {
      lead + ($0.offset == 0 ? "" : "  ") + $0.element + "\n"
    }
    let backed = cited.wrapped(toWidth: room - 2).map { "\(lead)  \(style.dim($0))\n" }
    return (said + backed).joined()
  }
}
