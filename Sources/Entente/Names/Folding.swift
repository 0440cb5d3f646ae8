import Foundation

/// Makes spellings comparable: letter case, diacritics, width and punctuation do not count.
package enum Folding {
  /// The folded form of a text: words of lower-case letters and digits with one space between.
  ///
  /// Folding is for comparing, never for showing: it takes й for и on both sides.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  package static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded words of a text.
  package static func words(of text: String) -> [String] {
    folded(text).split(separator: " ").map(String.init)
  }
}

extension Folding {
  /// Adds the folded form of a text in UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    if append(tabled: text, to: &bytes) { return }
    let words = lettersOnly(text).split { !$0.isLetter && !$0.isNumber }
    bytes.append(contentsOf: words.joined(separator: " ").utf8)
  }

  /// A text without case, diacritics and width; its punctuation stays.
  static func lettersOnly(_ text: String) -> String {
    // The standard library has no decomposition, and FoundationEssentials no folding.
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: locale)
  }

  /// A text whose letters and marks are joined where Unicode has one character for them (NFC).
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }

  private static let locale = Locale(identifier: "en_US_POSIX")

  /// Adds the folded form of a text that the table covers; otherwise leaves everything as it was.
  private static func append(tabled text: String, to bytes: inout [UInt8]) -> Bool {
    let start = bytes.count
    let table = FoldingTable.shared
    var isAfterGap = false
    for scalar in text.unicodeScalars {
      switch table[scalar] {
      case FoldingTable.unknown:
        bytes.removeSubrange(start...)
        return false
      case FoldingTable.mark: continue
      case FoldingTable.gap: isAfterGap = true
      case var packed:
        if isAfterGap, bytes.count > start { bytes.append(0x20) }
        isAfterGap = false
        while packed != 0 {
          bytes.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
      }
    }
    return true
  }
}
