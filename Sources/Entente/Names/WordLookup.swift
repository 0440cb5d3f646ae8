/// Finds the words of an index that a word of a question may mean.
struct WordLookup {
  let table: WordTable
  let tolerance: Int

  /// A word of the table and how alike it is, at best.
  struct Hit {
    let word: Int
    let quality: Float
  }

  /// The words that may be meant, the most alike first.
  ///
  /// What ``WordLikeness`` finds alike is always here; a few more may be.
  ///
  /// - Complexity: O(*w*) in the words of the table, most of which cost two comparisons of numbers.
  func hits(for asked: NameWord) -> [Hit] {
    var found: [Int: Float] = [:]
    for sound in asked.sounds {
      if let word = table.number(of: sound) { found[word] = 1 }
      if !asked.traits.contains(.number) { scan(sound, of: asked, into: &found) }
    }
    if asked.traits.contains(.initial) {
      for opening in asked.initialSounds { scan(opening: opening, into: &found) }
    }
    return found.map { Hit(word: $0.key, quality: $0.value) }
      .sorted { ($1.quality, $0.word) < ($0.quality, $1.word) }
  }

  private func scan(_ sound: [UInt8], of asked: NameWord, into found: inout [Int: Float]) {
    let slips =
      sound.count > 3 ? SpellingDistance.limit(forLength: sound.count) + tolerance : 0
    let signature = WordTable.signature(of: sound)
    let opening = asked.folded.count > 1 ? stableOpening(of: sound) : []
    let head = WordTable.head(of: opening)
    let mask = opening.isEmpty ? 0 : UInt64.max << UInt64(64 - 8 * min(8, opening.count))
    let initials = initialWords(of: asked)
    for word in 0..<table.count {
      if !opening.isEmpty, table.heads[word] & mask == head, table[word].starts(with: opening) {
        raise(word, to: WordLikeness.opening(sound.count, of: table.length(of: word)), in: &found)
      }
      guard slips > 0, (table.signatures[word] ^ signature).nonzeroBitCount <= 2 * slips,
        table.signatures[word] & WordTable.digit == 0,
        let count = SpellingDistance.between(sound[...], table[word], limit: slips)
      else { continue }
      raise(word, to: WordLikeness.slips(count, in: sound.count), in: &found)
    }
    for word in initials { raise(word, to: WordLikeness.initial, in: &found) }
  }

  private func scan(opening: [UInt8], into found: inout [Int: Float]) {
    let head = WordTable.head(of: opening)
    let mask = UInt64.max << UInt64(64 - 8 * min(8, opening.count))
    for word in 0..<table.count
    where table.heads[word] & mask == head && table.signatures[word] & WordTable.digit == 0 {
      raise(word, to: WordLikeness.initial, in: &found)
    }
  }

  /// The words that may be an initial of this one.
  private func initialWords(of asked: NameWord) -> [Int] {
    guard asked.folded.count > 1, let first = asked.folded.unicodeScalars.first else { return [] }
    var writer = SoundWriter()
    var alone: [UInt8] = []
    _ = writer.write([first], to: &alone)
    var candidates: Set<[UInt8]> = [alone]
    for sound in asked.sounds {
      for length in 1...2 { candidates.insert(Array(sound.prefix(length))) }
      for letter in Self.initials[sound[0]] ?? "".utf8 { candidates.insert([letter]) }
    }
    return candidates.compactMap { table.number(of: $0) }
  }

  /// The letters beside itself that a sound is abbreviated to: "C." is a Cécile too.
  private static let initials: [UInt8: String.UTF8View] = [
    UInt8(ascii: "c"): "kst".utf8, UInt8(ascii: "e"): "ij".utf8, UInt8(ascii: "f"): "p".utf8,
    UInt8(ascii: "h"): "k".utf8, UInt8(ascii: "i"): "j".utf8, UInt8(ascii: "j"): "dizj".utf8,
    UInt8(ascii: "s"): "k".utf8, UInt8(ascii: "u"): "o".utf8,
  ]

  /// The beginning of a word that does not depend on what follows: "Franc" may go on to "France",
  /// where its last letter sounds otherwise.
  private func stableOpening(of sound: [UInt8]) -> ArraySlice<UInt8> {
    guard sound.count > 2 else { return sound[...] }
    var opening = sound[...]
    while opening.count > 2, let last = opening.last, "kscdtzgoihpjv".utf8.contains(last) {
      opening.removeLast()
    }
    return opening
  }

  private func raise(_ word: Int, to quality: Float, in found: inout [Int: Float]) {
    if found[word] ?? 0 < quality { found[word] = quality }
  }
}
