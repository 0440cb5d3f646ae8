/// What each letter stands for when names of different scripts and spellings are compared.
///
/// A Cyrillic letter gives its sound at once, written here in capitals so that the rules for Latin
/// letter groups pass over it. A Latin letter gives plain letters, which those rules then read.
/// Russian and Kazakh follow BGN/PCGN (1947, 1979) as far as the sounds are told apart at all; the
/// marked letters are those of Kazakh in Latin letters (2018 and 2021) and of ISO 9.
struct SoundTable: Sendable {
  /// The table.
  static let shared = SoundTable()

  private let entries: [UInt32]
  private let unmarked: [UInt32]

  private init() {
    var entries = [UInt32](repeating: 0, count: Int(FoldingTable.end))
    var unmarked = entries
    for value in 0..<FoldingTable.end {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = Character(scalar).lowercased()
      let folded = Folding.folded(String(scalar))
      let isModifier = (0x2B0..<0x300).contains(value)
      if folded.isEmpty || isModifier { continue }
      let sound = Self.cyrillic[lower] ?? Self.cyrillic[folded]
      let plain = FoldingTable.packed((sound?.uppercased() ?? folded).utf8.prefix(4))
      unmarked[Int(value)] = plain
      entries[Int(value)] = Self.latin[lower].map { FoldingTable.packed($0.utf8) } ?? plain
    }
    self.entries = entries
    self.unmarked = unmarked
  }

  /// What a letter stands for: capitals for sounds, small letters for Latin letters to be read.
  ///
  /// `unmarked` reads ş as s, as a writer without that key does. Nothing for a letter that the
  /// table does not cover.
  func letters(of scalar: Unicode.Scalar, unmarked isUnmarked: Bool) -> UInt32? {
    guard scalar.value < FoldingTable.end else { return nil }
    return (isUnmarked ? unmarked : entries)[Int(scalar.value)]
  }

  private static let cyrillic: [String: String] = [
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e",
    "ё": "e", "є": "e", "э": "e", "ж": "j", "җ": "j", "з": "z", "и": "i", "й": "i", "і": "i",
    "ї": "i", "ј": "i", "ы": "i", "к": "k", "қ": "k", "ќ": "k", "л": "l", "љ": "l", "м": "m",
    "н": "n", "њ": "n", "ң": "ng", "ҥ": "ng", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ұ": "u", "ү": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h", "ҳ": "h",
    "ц": "ts", "ч": "c", "ћ": "c", "ҷ": "c", "ш": "c", "щ": "c", "џ": "j", "ђ": "j", "ѕ": "dz",
    "ъ": "", "ь": "", "ю": "iu", "я": "ia",
  ]

  private static let latin: [String: String] = [
    "ş": "sh", "š": "sh", "ș": "sh", "č": "ch", "ć": "ch", "ž": "zh", "ý": "u", "ñ": "ng",
    "ń": "ng", "ŋ": "ng", "ı": "i", "ə": "a", "ɵ": "o", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l",
    "đ": "d", "ð": "d", "þ": "t", "ħ": "h",
  ]
}
