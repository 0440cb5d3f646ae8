/// Writes words as sounds that are the same in every script and common transliteration.
///
/// "Назарбаев", "Nazarbayev", "Nazarbaïev" and "Nazarbaev" all become "nazarbaev"; "Қазақстан",
/// "Qazaqstan" and "Kazakhstan" become "kazakstan"; "Шымкент", "Shymkent", "Chymkent" and "Şymkent"
/// become "cimkent". What English and French spellings cannot tell apart is one sound: ш and ч, и
/// and й and ы, у and ұ and ү. The table is our own: ICU's transliteration writes ISO 9, which no
/// newspaper does, and splits Kazakh letters.
struct SoundWriter {
  private var letters: [UInt8] = []

  /// Adds the sounds of a word; answers whether ignoring its marks would give others.
  ///
  /// - Complexity: O(*k*) in the letters of the word.
  mutating func write(
    _ word: ArraySlice<Unicode.Scalar>, unmarked: Bool = false, to sounds: inout [UInt8]
  ) -> Bool {
    let isMarked = read(word, unmarked: unmarked)
    let start = sounds.count
    var position = 0
    // "Poutine" is Путин.
    if letters.count >= 5, letters[letters.count - 1] == .e, letters[letters.count - 2] == .n,
      letters[letters.count - 3] == .i
    {
      letters.removeLast()
    }
    while position < letters.count {
      switch letters[position] {
      case 0x41...0x5A:
        emit(letters[position] | 0x20, to: &sounds, from: start)
        position += 1
      case 0x61...0x7A: position += writeGroup(at: position, to: &sounds, from: start)
      default:
        sounds.append(letters[position])
        position += 1
      }
    }
    // A word of signs without sound, such as ь.
    if sounds.count == start { word.forEach { sounds.append(contentsOf: String($0).utf8) } }
    return isMarked
  }

  /// Fills the buffer with the letters of a word; answers whether some have marks that count.
  private mutating func read(_ word: ArraySlice<Unicode.Scalar>, unmarked: Bool) -> Bool {
    let table = SoundTable.shared
    var isMarked = false
    letters.removeAll(keepingCapacity: true)
    for scalar in word {
      guard var packed = table.letters(of: scalar, unmarked: unmarked) else {
        letters.append(contentsOf: Folding.lettersOnly(String(scalar)).utf8)
        continue
      }
      isMarked = isMarked || packed != table.letters(of: scalar, unmarked: true)
      while packed != 0 {
        letters.append(UInt8(truncatingIfNeeded: packed))
        packed >>= 8
      }
    }
    return isMarked
  }

  /// Reads a group of Latin letters and answers how many they are.
  private func writeGroup(at position: Int, to sounds: inout [UInt8], from start: Int) -> Int {
    let letter = letters[position]
    let next = position + 1 < letters.count ? letters[position + 1] : 0
    let isSoftened = next == .e || next == .i || next == .y
    switch (letter, next) {
    case (.c, .h), (.s, .h): emit(.c, to: &sounds, from: start)
    case (.z, .h): emit(.j, to: &sounds, from: start)
    case (.k, .h): emit(.h, to: &sounds, from: start)
    case (.g, .h): emit(.g, to: &sounds, from: start)
    case (.p, .h): emit(.f, to: &sounds, from: start)
    case (.t, .h): emit(.t, to: &sounds, from: start)
    case (.c, .k): emit(.k, to: &sounds, from: start)
    case (.o, .u): emit(.u, to: &sounds, from: start)
    case (.g, .u) where isFrontVowel(at: position + 2): emit(.g, to: &sounds, from: start)
    case (.t, .z):
      emit(.t, to: &sounds, from: start)
      emit(.s, to: &sounds, from: start)
    default:
      switch letter {
      case .c: emit(isSoftened ? .s : .k, to: &sounds, from: start)
      case .q: emit(.k, to: &sounds, from: start)
      case .w: emit(.v, to: &sounds, from: start)
      case .y: emit(.i, to: &sounds, from: start)
      case .x:
        emit(.k, to: &sounds, from: start)
        emit(.s, to: &sounds, from: start)
      case .j where isGlide(at: position): emit(.i, to: &sounds, from: start)
      default: emit(letter, to: &sounds, from: start)
      }
      return 1
    }
    return 2
  }

  private func isFrontVowel(at position: Int) -> Bool {
    guard position < letters.count else { return false }
    return letters[position] == .e || letters[position] == .i || letters[position] == .y
  }

  /// Whether a j ends a syllable, as in "Abaj".
  private func isGlide(at position: Int) -> Bool {
    position > 0 && letters[position - 1].isVowel
      && (position + 1 == letters.count || !letters[position + 1].isVowel)
  }

  /// Adds a sound, joined with those before it where writers differ in how they write the two.
  private func emit(_ sound: UInt8, to sounds: inout [UInt8], from start: Int) {
    func last(_ back: Int = 1) -> UInt8 {
      sounds.count - back >= start ? sounds[sounds.count - back] : 0
    }
    switch sound {
    case .i, .s: if last() == sound { return }  // "-iy", "Idrissov"
    case .e: while last() == .i { sounds.removeLast() }  // "Nazarbayev", "Yerlan"
    case .j: if last() == .d { sounds.removeLast() }  // "Djambul"
    case .c:
      while last() == .t || last() == .s || last() == .c { sounds.removeLast() }  // "Tch-", "shch"
    case .g: if last() == .g, last(2) == .n { return }  // "Mangghystau"
    case .h:
      if last() == .h { return }
      if sounds.count - start >= 4, sounds.suffix(4).elementsEqual("kaza".utf8) {
        sounds.append(.k)  // "Kazakh" is қазақ
        return
      }
    case .v where last() == .o && last(2) == .i:  // "Gumilyov"
      sounds.removeLast(2)
      sounds.append(.e)
    default: break
    }
    sounds.append(sound)
  }
}

extension UInt8 {
  fileprivate static let c = UInt8(ascii: "c")
  fileprivate static let d = UInt8(ascii: "d")
  fileprivate static let e = UInt8(ascii: "e")
  fileprivate static let f = UInt8(ascii: "f")
  fileprivate static let g = UInt8(ascii: "g")
  fileprivate static let h = UInt8(ascii: "h")
  fileprivate static let i = UInt8(ascii: "i")
  fileprivate static let j = UInt8(ascii: "j")
  fileprivate static let k = UInt8(ascii: "k")
  fileprivate static let n = UInt8(ascii: "n")
  fileprivate static let o = UInt8(ascii: "o")
  fileprivate static let p = UInt8(ascii: "p")
  fileprivate static let q = UInt8(ascii: "q")
  fileprivate static let s = UInt8(ascii: "s")
  fileprivate static let t = UInt8(ascii: "t")
  fileprivate static let u = UInt8(ascii: "u")
  fileprivate static let v = UInt8(ascii: "v")
  fileprivate static let w = UInt8(ascii: "w")
  fileprivate static let x = UInt8(ascii: "x")
  fileprivate static let y = UInt8(ascii: "y")
  fileprivate static let z = UInt8(ascii: "z")

  /// Whether a letter of the buffer is a vowel: small for Latin, capital for Cyrillic.
  fileprivate var isVowel: Bool { "aeiouyAEIOU".utf8.contains(self) }
}
