/// What markup that was not written by our own types must not do.
extension SafeProfile {
  /// Refuses pictures, which are files, links that a browser would run, and cells that span more
  /// rows or columns than memory has room for.
  func checkMarkup(_ markup: String, culprit: Culprit) throws(RenderError) {
    if let refusal = refusal("label", markup: markup) { throw refusal }
    let words = markup.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "img" { throw .refused(attribute: "label", value: "<IMG>", .readsFiles) }
      guard word == "colspan" || word == "rowspan" else { continue }
      let span = Double(next) ?? .infinity
      if span > Double(limits.cellSpan) {
        try refuse(
          .limitExceeded(
            .cellSpan, value: span, maximum: Double(limits.cellSpan), culprit: culprit.words))
      }
    }
  }
}
