extension TwinNames {
  /// Calls back with the names of two entities that differ by one slip in one long word.
  ///
  /// Two words are one slip apart (insertion, deletion, substitution, swap of neighbors) only if
  /// leaving out a letter of one, or of both, can make them the same; so each name is entered
  /// under all its words with each letter of a long one left out (the deletion neighborhood of Mor
  /// and Fraenkel 1982), and only names that meet there are compared.
  ///
  /// - Complexity: O(*k* log *k*) in the letters of all names.
  func forEachSlip(isRare words: TwinWords, _ body: (TwinName, TwinName) -> Void) {
    var entries: [TwinEntry] = []
    for (number, name) in names.enumerated() {
      let whole = name.key
      for (place, word) in name.words.enumerated() where Self.admitsSlip(word, in: name) {
        let rest = whole &- name.key(of: word.text[...], at: place)
        func enter(_ key: UInt64) {
          entries.append(TwinEntry(key: key, name: Int32(number), word: Int32(place)))
        }
        enter(whole)
        for letter in word.text.indices.dropFirst() {
          // Of doubled letters one stands for both, and the first letter stays.
          if letter > 1, word.text[letter] == word.text[letter - 1] { continue }
          var shorter = word.text
          shorter.remove(at: letter)
          enter(rest &+ name.key(of: shorter[...], at: place))
        }
      }
    }
    forEachPair(among: entries) { first, second in
      let (left, right) = (names[Int(first.name)], names[Int(second.name)])
      let (place, other) = (Int(first.word), Int(second.word))
      let (word, otherWord) = (left.words[place].text, right.words[other].text)
      guard word != otherWord, left.isOrdered == right.isOrdered, word.first == otherWord.first,
        words.isRare(word) || words.isRare(otherWord), !Self.isOtherSex(word, otherWord),
        SpellingDistance.between(word[...], otherWord[...], limit: 1) == 1,
        left.hasSameWords(as: right, but: place, other)
      else { return }
      body(left, right)
    }
  }

  /// Whether a slip in a word leaves no doubt which word is meant: it is long, or it stands alone
  /// and is longer.
  private static func admitsSlip(_ word: TwinName.Word, in name: TwinName) -> Bool {
    let shortest = name.words.count == 1 ? 9 : 7
    return !word.isFixed && (shortest...SpellingDistance.longest).contains(word.text.count)
  }

  /// Whether one word is the other and an "a", as Petrova is to Petrov.
  private static func isOtherSex(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = word.count < other.count ? (word, other) : (other, word)
    return long.count == short.count + 1 && long.last == UInt8(ascii: "a")
      && long.starts(with: short)
  }
}

extension TwinName {
  /// Whether two names have the same words, in the same order if that counts, but for one each.
  fileprivate func hasSameWords(as other: TwinName, but place: Int, _ otherPlace: Int) -> Bool {
    guard words.count == other.words.count, !isOrdered || place == otherPlace else { return false }
    var (rest, otherRest) = (words, other.words)
    rest.remove(at: place)
    otherRest.remove(at: otherPlace)
    return rest == otherRest
  }
}

/// In how many entities each word stands.
struct TwinWords: Sendable {
  private var entities: [[UInt8]: (last: Int, isRare: Bool)] = [:]

  init(in names: TwinNames) {
    for name in names.names {
      for word in name.words where !word.isFixed {
        if let known = entities[word.text] {
          if known.last != name.entity { entities[word.text] = (name.entity, false) }
        } else {
          entities[word.text] = (name.entity, true)
        }
      }
    }
  }

  /// Whether only one entity has the word, so that it may be a slip.
  ///
  /// "Austria" and "Australia" both stand elsewhere, "Austrlia" does not.
  func isRare(_ word: [UInt8]) -> Bool { entities[word]?.isRare ?? true }
}
