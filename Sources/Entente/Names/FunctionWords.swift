/// Words such as "of" and "имени", which join the words of a name and are often left out.
enum FunctionWords {
  /// Whether a word only joins others.
  ///
  /// A capital alone is an initial, so "A." is none; "d'" and "l'" are some before an apostrophe.
  static func contains(_ letters: ArraySlice<Unicode.Scalar>, isElided: Bool) -> Bool {
    guard let first = letters.first, letters.count <= longest else { return false }
    let hash = hash(letters)
    if isElided, elisions.contains(hash) { return true }
    return words.contains(hash) && !(letters.count == 1 && first.properties.isUppercase)
  }

  private static let words = Set(
    """
    of the and for in at on by to with under de du des la le les et en au aux a sur pour par der die
    das und von и в во на по при о об для с со им имени мен және атындағы
    """
    .split(whereSeparator: \.isWhitespace).map { hash(Array($0.unicodeScalars)[...]) })

  private static let elisions = Set(
    "d l s n j m qu".split(separator: " ").map { hash(Array($0.unicodeScalars)[...]) })

  private static let longest = 8

  /// A number for a word without case and diacritics; no two words of the lists share one.
  private static func hash(_ letters: ArraySlice<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0xcbf2_9ce4_8422_2325) { state, letter in
      (state ^ UInt64(FoldingTable.shared[letter])) &* 0x100_0000_01b3
    }
  }
}
