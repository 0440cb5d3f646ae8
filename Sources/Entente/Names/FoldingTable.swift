/// What each Latin, Greek and Cyrillic letter folds to, so that most names need no library call.
struct FoldingTable: Sendable {
  /// The table, filled by ``Folding`` itself, letter by letter.
  static let shared = FoldingTable()

  /// A mark on the letter before, which does not count.
  static let mark: UInt32 = 0

  /// A space or punctuation.
  static let gap: UInt32 = 0x20

  /// A letter that the table does not cover.
  static let unknown = UInt32.max

  /// The first scalar after those of the table: it ends with Cyrillic.
  static let end: UInt32 = 0x530

  private let entries: [UInt32]

  private init() {
    entries = (0..<Self.end).map { value in
      guard let scalar = Unicode.Scalar(value) else { return Self.unknown }
      // Marks, but for those that Unicode counts as letters.
      if (0x300..<0x370).contains(value) || (0x483..<0x48A).contains(value) {
        return scalar.properties.isAlphabetic ? Self.unknown : Self.mark
      }
      let folded = Folding.lettersOnly(String(scalar))
      let isWord = folded.allSatisfy { $0.isLetter || $0.isNumber }
      if !isWord { return folded.count == 1 ? Self.gap : Self.unknown }
      guard (1...4).contains(folded.utf8.count) else { return Self.unknown }
      return Self.packed(folded.utf8)
    }
  }

  /// The folded letter as up to four bytes of UTF-8, the first lowest, or what else the scalar is.
  subscript(scalar: Unicode.Scalar) -> UInt32 {
    if scalar.value < Self.end { return entries[Int(scalar.value)] }
    // Dashes and quotation marks.
    return (0x2010..<0x2028).contains(scalar.value) ? Self.gap : Self.unknown
  }

  /// Up to four bytes in one number, the first lowest.
  static func packed(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
