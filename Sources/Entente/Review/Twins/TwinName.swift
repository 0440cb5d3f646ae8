/// A name or an alias of an entity as words that can be compared.
struct TwinName: Sendable {
  /// The position of the entity.
  let entity: Int

  /// The number of the form, as in ``NameForm``.
  let form: Int

  /// The words as they sound; sorted, unless words such as "of" join them.
  let words: [Word]

  /// Whether the order of the words tells something.
  let isOrdered: Bool

  /// A word of a name.
  struct Word: Sendable, Hashable {
    let text: [UInt8]

    /// Whether it admits no slip: a number, a numeral, or a short word.
    let isFixed: Bool
  }

  /// Takes a name apart; nothing where it has no words.
  ///
  /// - Complexity: O(*k*) in the length of the name.
  init?(
    _ text: String, of entity: Int, form: Int, writer: inout SoundWriter, isThorough: Bool
  ) {
    let scan = WordScan(text)
    guard !scan.words.isEmpty, scan.isComplete else { return nil }
    self.entity = entity
    self.form = form
    var isOrdered = false
    let words = scan.words.indices.map { index -> Word in
      let letters = scan.letters[scan.words[index]]
      isOrdered =
        isOrdered || FunctionWords.contains(letters, isElided: scan.isElided[index])
      let isFixed =
        letters.count <= 3 || letters.allSatisfy { $0.properties.numericType != nil }
        || letters.allSatisfy { Self.numerals.contains($0) }
      var bytes: [UInt8] = []
      if isFixed || !isThorough {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        Folding.append(String(view), to: &bytes)
      } else {
        _ = writer.write(letters, to: &bytes)
      }
      return Word(text: bytes, isFixed: isFixed)
    }
    self.isOrdered = isOrdered
    self.words =
      isOrdered ? words : words.sorted { $0.text.lexicographicallyPrecedes($1.text) }
  }

  private static let numerals = Set("IVXLCDM".unicodeScalars)

  /// The name as the data have it.
  func text(in graph: Graph) -> String { NameForm.text(form, of: graph.entities[entity]) }

  /// A number for the words, the same for all names with the same words.
  var key: UInt64 {
    words.indices.reduce(UInt64(words.count)) { $0 &+ key(of: words[$1].text[...], at: $1) }
  }

  /// What a word at a place adds to the number of a name.
  func key(of word: ArraySlice<UInt8>, at place: Int) -> UInt64 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if isOrdered { state = state &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15 }
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }
}
