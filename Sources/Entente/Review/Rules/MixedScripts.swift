extension ReviewRule {
  /// Words of names whose letters are of two scripts, such as a Latin C in a Cyrillic word.
  ///
  /// Latin, Greek and Cyrillic have letters that look alike. Numbers and hyphens part words, so
  /// "IT-компания" is two. An alias with a citation is the source's own spelling and left alone.
  static let mixedScripts = ReviewRule { reviewed in
    reviewed.graph.entities.flatMap { entity in
      var doubts: [Doubt] = []
      func check(_ text: String, _ facet: Doubt.Facet) {
        guard let problem = MixedWord(in: text)?.problem else { return }
        doubts.append(Doubt(about: .entity(entity.id), facet, problem))
      }
      for (number, name) in entity.names.all.enumerated() { check(name.text, .name(number)) }
      for (number, alias) in entity.aliases.enumerated() where alias.citations.isEmpty {
        check(alias.text, .alias(number))
      }
      return doubts
    }
  }
}

/// The first word of a text with letters of two scripts.
private struct MixedWord {
  private let scalars: [Unicode.Scalar]

  /// A script that has letters looking like another's.
  private enum Alphabet: String {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"

    init?(of letter: Unicode.Scalar) {
      switch Script(of: letter) {
      case .latin: self = .latin
      case .cyrillic: self = .cyrillic
      default:
        let isGreek =
          (0x370...0x3FF).contains(letter.value) || (0x1F00...0x1FFF).contains(letter.value)
        guard isGreek, letter.properties.isAlphabetic else { return nil }
        self = .greek
      }
    }
  }

  /// Finds the word; nothing where each word is of one script.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  init?(in text: String) {
    // Most names are of plain letters only.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    let scalars = Array(text.unicodeScalars)
    let words = scalars.split { !($0.properties.isAlphabetic || Self.isMark($0)) }
    let mixed = words.first { word in
      var first: Alphabet?
      return word.contains { letter in
        guard let alphabet = Alphabet(of: letter) else { return false }
        first = first ?? alphabet
        return alphabet != first
      }
    }
    guard let mixed else { return nil }
    self.scalars = Array(mixed)
  }

  /// The word with the letters of the script that has fewer of them.
  var problem: Doubt.Problem? {
    let letters = scalars.compactMap { letter in Alphabet(of: letter).map { (letter, $0) } }
    let counts = Dictionary(letters.map { ($0.1, 1) }, uniquingKeysWith: +)
    // Of equally many, those that stand later are taken for the strangers.
    let last = letters.last?.1
    guard
      let stranger = counts.min(by: {
        ($0.value, $0.key == last ? 0 : 1, $0.key.rawValue)
          < ($1.value, $1.key == last ? 0 : 1, $1.key.rawValue)
      })?.key
    else { return nil }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars.prefix(60))
    var seen: Set<Unicode.Scalar> = []
    let strangers = letters.filter { $0.1 == stranger && seen.insert($0.0).inserted }
    return .mixedScript(
      word: String(word), letters: strangers.prefix(5).map { Character($0.0) },
      script: stranger.rawValue)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300..<0x370).contains(scalar.value)
  }
}
