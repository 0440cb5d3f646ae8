internal import Entente

/// Finds what was probably meant, as long as that does not take too long.
///
/// A file with thousands of unknown words would be compared with thousands of known ones; after a
/// while the messages come without a suggestion.
struct Speller {
  private static let longest = 320
  private var budget = 200_000
  private var known: [String: String?] = [:]

  /// The word that was probably meant, remembered for words of the same list.
  mutating func suggestion(for text: String, among words: [String], list: String) -> String? {
    guard text.utf8.count <= Self.longest else { return nil }
    let key = "\(list) \(text)"
    if let answer = known[key] { return answer }
    guard budget >= words.count else { return nil }
    budget -= words.count
    let answer = Suggestion.nearest(to: text, among: words)
    known[key] = .some(answer)
    return answer
  }

  /// The word that was probably meant.
  mutating func suggestion(for text: String, among words: [String]) -> String? {
    guard text.utf8.count <= Self.longest, budget >= words.count else { return nil }
    budget -= words.count
    return Suggestion.nearest(to: text, among: words)
  }
}

extension DataSetReader {
  mutating func suggestion(for text: String, among words: [String]) -> String? {
    speller.suggestion(for: text, among: words)
  }
}
