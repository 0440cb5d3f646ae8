import Foundation

/// Makes spellings comparable: letter case, diacritics, width and punctuation do not count.
package enum Folding {
  /// The folded form of a text: words of lower-case letters and digits with one space between.
  ///
  /// Folding is for comparing, never for showing: it takes й for и on both sides.
  package static func folded(_ text: String) -> String {
    words(of: text).joined(separator: " ")
  }

  /// The folded words of a text.
  package static func words(of text: String) -> [String] {
    // The standard library has no decomposition, and FoundationEssentials no folding.
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX")
    )
    .split { !$0.isLetter && !$0.isNumber }
    .map(String.init)
  }
}
