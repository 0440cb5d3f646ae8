internal import GraphAlgorithms

/// What the texts of some cells stand for, each different text looked up once.
///
/// In a table of a million ties the same names, kinds and dates stand over and over. Cells are told apart
/// by how they are spelt, so that a `String` is made of each spelling only when it is first met.
struct CellMeanings<Meaning> {
  private var spellings = LabelTable()
  private var meanings: [Meaning] = []

  /// How many spellings have a meaning.
  var count: Int { meanings.count }

  /// What a spelling stands for.
  subscript(number: Int) -> Meaning { meanings[number] }

  /// The number of a spelling; that of a new one is ``count``, and its meaning is to be added next.
  ///
  /// - Complexity: O(*k*) on average for a text of *k* bytes.
  mutating func number(of cell: Int, in file: DocumentTree) -> Int? {
    spellings.vertex(of: file.nodes[cell].content, in: file.bytes)
  }

  /// Adds what the new spelling stands for.
  mutating func append(_ meaning: Meaning) { meanings.append(meaning) }
}

extension CellMeanings: Sendable where Meaning: Sendable {}

extension DocumentNode {
  /// Whether its text stands in the file as it is meant.
  var isSpeltOut: Bool { kind == .plain || kind == .quoted }

  /// Whether it is a text that stands in the file as it is meant, on one line and not too long: one
  /// about which nothing is to be said.
  func isPlainLine(in bytes: [UInt8]) -> Bool {
    guard !isDamaged, isSpeltOut else { return false }
    let content = content
    guard !content.isEmpty, content.count <= DocumentLimits.longestText else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for position in content
      where bytes[position] == Byte.lineFeed || bytes[position] == Byte.tab { return false }
      return true
    }
  }
}
