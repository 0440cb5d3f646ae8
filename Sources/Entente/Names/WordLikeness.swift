/// How alike a word of a question and a word of a name are, and in what way.
struct WordLikeness: Sendable, Equatable {
  /// From 0 to 1, which is the same word.
  let quality: Float

  /// What sets the two apart, if anything does.
  let manner: NameMatch.Manner?

  /// Compares two words; nothing where they are not alike.
  ///
  /// `tolerance` is how many slips to forgive beyond ``SpellingDistance/limit(forLength:)``.
  init?(_ asked: NameWord, _ word: NameWord, tolerance: Int = 0) {
    let isRepaired = asked.traits.union(word.traits).contains(.repaired)
    if asked.folded == word.folded {
      (quality, manner) = isRepaired ? (0.99, .lookAlikes) : (1, nil)
      return
    }
    if asked.traits.union(word.traits).contains(.number) { return nil }
    if asked.sounds.contains(where: word.sounds.contains) {
      (quality, manner) = (0.96, asked.script == word.script ? .otherSpelling : .otherScript)
      return
    }
    if asked.isInitial(of: word) || word.isInitial(of: asked) {
      (quality, manner) = (Self.initial, .initials)
      return
    }
    let opening = Self.opening(asked, word)
    let slip = Self.slip(asked, word, tolerance: tolerance)
    guard let best = [opening, slip].compactMap(\.self).max(by: { $0.quality < $1.quality }) else {
      return nil
    }
    self = best
  }

  private init(_ quality: Float, _ manner: NameMatch.Manner) {
    self.quality = quality
    self.manner = manner
  }

  /// The quality of a letter that stands for a word.
  static let initial: Float = 0.85

  /// The quality of the beginning of a word: the more of it, the better.
  static func opening(_ count: Int, of length: Int) -> Float {
    0.6 + 0.35 * Float(min(count, length)) / Float(max(1, length))
  }

  /// The quality of a word with slips: a slip in a short word may be another word.
  static func slips(_ count: Int, in length: Int) -> Float {
    max(0.3, 1 - 1.6 * Float(count) / Float(max(1, length)))
  }

  private static func opening(_ asked: NameWord, _ word: NameWord) -> WordLikeness? {
    guard asked.folded.count > 1 else { return nil }
    let isOpening =
      word.folded.hasPrefix(asked.folded)
      || asked.sounds.contains { sound in word.sounds.contains { $0.starts(with: sound) } }
    guard isOpening else { return nil }
    return WordLikeness(opening(asked.folded.count, of: word.folded.count), .prefix)
  }

  private static func slip(
    _ asked: NameWord, _ word: NameWord, tolerance: Int
  ) -> WordLikeness? {
    var best: WordLikeness?
    for sound in asked.sounds {
      let limit = SpellingDistance.limit(forLength: sound.count)
      guard limit > 0 else { continue }
      for other in word.sounds where other.count > 2 {
        guard
          let slips = SpellingDistance.between(sound[...], other[...], limit: limit + tolerance)
        else { continue }
        let quality = Self.slips(slips, in: sound.count)
        if quality > best?.quality ?? 0 { best = WordLikeness(quality, .typingError) }
      }
    }
    return best
  }
}
