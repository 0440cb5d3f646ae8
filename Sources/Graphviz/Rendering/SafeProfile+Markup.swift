/// What markup that was not written by our own types must not do.
extension SafeProfile {
  /// Refuses pictures, which are files, and cells that span more rows or columns than memory has
  /// room for.
  func checkMarkup(_ markup: String, culprit: String) throws(RenderError) {
    let words = markup.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "img" { throw .refused(attribute: "label", value: "<IMG>", .readsFiles) }
      guard word == "colspan" || word == "rowspan" else { continue }
      let span = Double(next) ?? .infinity
      guard span <= Double(limits.cellSpan) else {
        throw .limitExceeded(
          .cellSpan, value: span, maximum: Double(limits.cellSpan), culprit: culprit)
      }
    }
  }
}
