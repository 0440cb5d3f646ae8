/// A word of a name in the forms in which it is compared.
struct NameWord: Sendable {
  /// The word without case and diacritics.
  let folded: String

  /// How it sounds; a second reading where its marks may have been left out by others.
  let sounds: [[UInt8]]

  /// The script of its letters.
  let script: Script

  /// What else is known of it.
  let traits: Traits

  /// What a word is in a name.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It is made of digits, which no slip turns into others.
    static let number = Traits(rawValue: 1)

    /// It is a word such as "of" or "имени", which names leave out.
    static let function = Traits(rawValue: 2)

    /// Its letters stood in the wrong script.
    static let repaired = Traits(rawValue: 4)

    /// It is written in capitals.
    static let capitals = Traits(rawValue: 8)

    /// It is a single letter, or the two that stand for one: "Zh.", "Yu.".
    static let initial = Traits(rawValue: 16)
  }
}

extension NameWord {
  /// The words of a text.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  static func words(of text: String) -> [NameWord] { words(of: WordScan(text)) }

  /// The words of a text that is taken apart already.
  static func words(of scan: WordScan) -> [NameWord] {
    var writer = SoundWriter()
    return scan.words.indices.map { NameWord(at: $0, of: scan, by: &writer) }
  }

  private init(at index: Int, of scan: WordScan, by writer: inout SoundWriter) {
    let letters = scan.letters[scan.words[index]]
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters)
    let text = String(view)
    let folded = Folding.folded(text)
    var sounds: [[UInt8]] = [[]]
    if writer.write(letters, to: &sounds[0]) {
      sounds.append([])
      _ = writer.write(letters, unmarked: true, to: &sounds[1])
    }
    var traits: Traits = []
    let isNumber = letters.allSatisfy { $0.properties.numericType != nil }
    let isCapital = letters.allSatisfy(\.properties.isUppercase)
    if isNumber { traits.insert(.number) }
    if scan.isRepaired[index] { traits.insert(.repaired) }
    if isCapital { traits.insert(.capitals) }
    let isShort = text.count == 1
    if !isNumber, isShort || Self.digraphs.contains(folded) && !isCapital || sounds[0].count == 1 {
      traits.insert(.initial)
    }
    if FunctionWords.contains(letters, isElided: scan.isElided[index]) { traits.insert(.function) }
    self.folded = folded
    self.sounds = sounds
    self.traits = traits
    script = LookAlikes.script(of: letters)
  }

  /// Whether a word stands for another by its first letter: "N." or "Zh.".
  func isInitial(of word: NameWord) -> Bool {
    guard traits.contains(.initial), !word.traits.contains(.number) else { return false }
    // In one script the letters decide: "C." is no Kate, "K." no Cécile.
    if script == word.script, folded.count == 1 { return word.folded.first == folded.first }
    return initialSounds.contains { opening in
      word.sounds.contains { $0.starts(with: opening) }
    }
  }

  /// The sounds with which the words begin that this one is an initial of.
  var initialSounds: [[UInt8]] {
    guard folded.count == 1, script == .latin else { return sounds }
    switch folded {
    case "c": return ["k", "s", "c"].map { Array($0.utf8) }
    case "d": return ["d", "j"].map { Array($0.utf8) }
    case "i", "y", "j": return ["i", "j", "e"].map { Array($0.utf8) }
    case "k": return ["k", "h"].map { Array($0.utf8) }
    case "o": return ["o", "u"].map { Array($0.utf8) }
    case "p": return ["p", "f"].map { Array($0.utf8) }
    case "s", "t": return sounds + [Array("c".utf8)]
    case "z": return ["z", "j"].map { Array($0.utf8) }
    default: return sounds
    }
  }

  private static let digraphs: Set<String> = [
    "zh", "sh", "ch", "kh", "ts", "ya", "yu", "ye", "dj", "ia", "iu", "gh", "th", "ph",
  ]
}
