/// Letters of one script that look like letters of another: the Latin C inside "Cбербанк".
///
/// A word that mixes both scripts is read in the script of the letters that have no twin; an initial
/// is read in the script of the words around it. The pairs are those of Unicode Technical Standard
/// 39 ("confusables") that a keyboard for Latin, Russian or Kazakh has.
enum LookAlikes {
  /// Rewrites letters that stand in the wrong script; answers for each word whether it was changed.
  static func repair(_ letters: inout [Unicode.Scalar], words: [Range<Int>]) -> [Bool] {
    let scripts = words.map { script(of: letters[$0]) }
    let latin = scripts.filter { $0 == .latin }.count
    let cyrillic = scripts.filter { $0 == .cyrillic }.count
    let prevalent: Script = cyrillic > latin ? .cyrillic : .latin
    return zip(words, scripts).map { word, script in
      switch script {
      case .mixed:
        guard let target = target(of: letters[word], prevalent: prevalent) else { return false }
        return rewrite(&letters, in: word, to: target)
      case .latin, .cyrillic:
        let isLonelyInitial = word.count == 1 && script != prevalent && latin != cyrillic
        return isLonelyInitial && rewrite(&letters, in: word, to: prevalent)
      case .other: return false
      }
    }
  }

  /// The script that the letters of a word are in.
  static func script(of word: ArraySlice<Unicode.Scalar>) -> Script {
    var hasLatin = false
    var hasCyrillic = false
    for letter in word {
      switch Script(of: letter) {
      case .latin: hasLatin = true
      case .cyrillic: hasCyrillic = true
      default: continue
      }
    }
    if hasLatin { return hasCyrillic ? .mixed : .latin }
    return hasCyrillic ? .cyrillic : .other
  }

  private static func target(
    of word: ArraySlice<Unicode.Scalar>, prevalent: Script
  ) -> Script? {
    let hasOwnLatin = word.contains { Script(of: $0) == .latin && cyrillicTwins[$0] == nil }
    let hasOwnCyrillic = word.contains { Script(of: $0) == .cyrillic && latinTwins[$0] == nil }
    switch (hasOwnLatin, hasOwnCyrillic) {
    case (true, true): return nil
    case (true, false): return .latin
    case (false, true): return .cyrillic
    case (false, false): return prevalent
    }
  }

  private static func rewrite(
    _ letters: inout [Unicode.Scalar], in word: Range<Int>, to script: Script
  ) -> Bool {
    let twins = script == .latin ? latinTwins : cyrillicTwins
    var isChanged = false
    for position in word {
      guard let twin = twins[letters[position]] else { continue }
      letters[position] = twin
      isChanged = true
    }
    return isChanged
  }

  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"), ("I", "І"), ("J", "Ј"), ("K", "К"),
    ("M", "М"), ("O", "О"), ("P", "Р"), ("S", "Ѕ"), ("T", "Т"), ("X", "Х"), ("Y", "Ү"), ("Y", "У"),
    ("Ə", "Ә"), ("Ɵ", "Ө"), ("Q", "Ԛ"), ("W", "Ԝ"),
    ("a", "а"), ("c", "с"), ("e", "е"), ("h", "һ"), ("i", "і"), ("j", "ј"), ("k", "к"), ("o", "о"),
    ("p", "р"), ("q", "ԛ"), ("s", "ѕ"), ("w", "ԝ"), ("x", "х"), ("y", "ү"), ("y", "у"), ("ə", "ә"),
    ("ɵ", "ө"), ("ë", "ё"), ("Ë", "Ё"), ("ï", "ї"), ("Ï", "Ї"),
  ]

  // Where a Latin letter has two twins, the later pair counts: у is commoner than ү.
  private static let cyrillicTwins = Dictionary(
    pairs.map { ($0.latin, $0.cyrillic) }, uniquingKeysWith: { $1 })
  private static let latinTwins = Dictionary(
    pairs.map { ($0.cyrillic, $0.latin) }, uniquingKeysWith: { $1 })
}

/// The script of a letter or a word, as far as the comparison of names needs it.
enum Script: Sendable {
  case latin, cyrillic, mixed, other

  /// The script of one letter.
  init(of letter: Unicode.Scalar) {
    switch letter.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x250...0x2AF,
      0x1E00...0x1EFF:
      self = .latin
    case 0x400...0x52F: self = .cyrillic
    default: self = .other
    }
  }
}
