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
