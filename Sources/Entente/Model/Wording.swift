/// A noun with its indefinite article.
func withArticle(_ noun: String) -> String {
  if noun.hasPrefix("univ") || noun.hasPrefix("eu") { return "a \(noun)" }
  return (noun.first.map { "aeiou".contains($0) } ?? false) ? "an \(noun)" : "a \(noun)"
}

extension [String] {
  /// The texts as a list in a sentence: "a, b or c".
  package func formattedList(joiner: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(joiner) \(last)"
  }
}

/// The question that ends a message, if there is something to suggest.
package func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { " Did you mean '\($0)'?" } ?? ""
}

/// A text in quotation marks on one line, cut where it is longer than a sentence has room for.
func quotedLine(_ text: String) -> String { "'\(shortLine(text))'" }

/// A text on one line and fit to be printed, cut after 80 characters.
///
/// - Complexity: O(1), however many marks are stacked on one letter.
func shortLine(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(320)
  let whole = String(scalars)
  let start = whole.prefix(80)
  let line = PrintableText.of(String(start.map { $0.isNewline ? " " : $0 }))
  let isCut = start.endIndex < whole.endIndex || scalars.endIndex < text.endIndex
  return isCut ? line + "…" : line
}
