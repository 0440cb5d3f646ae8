/// A text that is looked up, in the forms in which it is compared with names.
struct NameQuery: Sendable {
  /// The text as it was typed.
  let text: String

  /// The text without case, diacritics and punctuation.
  let folded: String

  /// Its words; none where it is too long for a name, and only compared as a whole.
  let words: [NameWord]

  /// Whether the words that only connect may be passed over: not where there are no others.
  let hasContent: Bool

  /// What it abbreviates, if it looks like an acronym.
  let acronym: [UInt8]?

  /// Reads a text.
  ///
  /// - Complexity: O(*k*) in its length.
  init(_ text: String) {
    self.text = text
    folded = Folding.folded(text)
    let scan = WordScan(text)
    words = scan.isComplete ? NameWord.words(of: scan) : []
    hasContent = words.contains { !$0.traits.contains(.function) }
    acronym = scan.isComplete ? Acronym.asked(scan) : nil
  }

  /// Whether a name must have a word that is alike.
  func requires(_ word: NameWord) -> Bool { !(hasContent && word.traits.contains(.function)) }

  /// The hashes of its sounds as a whole, with and without regard to marks.
  var soundHashes: Set<UInt32> {
    Set([true, false].map { Buckets.hash(Self.sounds(of: words, unmarked: $0)) })
  }

  /// The sounds of words as a whole.
  static func sounds(of words: [NameWord], unmarked: Bool) -> [UInt8] {
    var sounds: [UInt8] = []
    for word in words {
      sounds.append(contentsOf: (unmarked ? word.sounds.last : word.sounds.first) ?? [])
      sounds.append(0x20)
    }
    return sounds
  }

  /// Whether words sound like these, from the first to the last.
  func sounds(like others: [NameWord]) -> Bool {
    guard !words.isEmpty, words.count == others.count else { return false }
    return [true, false].contains { mine in
      [true, false].contains {
        Self.sounds(of: words, unmarked: mine) == Self.sounds(of: others, unmarked: $0)
      }
    }
  }

  /// The script of most words.
  static func script(of words: [NameWord]) -> Script {
    let latin = words.filter { $0.script == .latin }.count
    let cyrillic = words.filter { $0.script == .cyrillic }.count
    if latin == cyrillic { return latin == 0 ? .other : .mixed }
    return latin > cyrillic ? .latin : .cyrillic
  }
}
