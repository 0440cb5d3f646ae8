/// A set of rows as a kernel reads it: a bit for each row, in words of 64.
///
/// It owns nothing, like the ``Cells`` it lies in.
struct RowBits {
  private let words: Cells<UInt64>

  /// How many words a set of rows takes, of so many that there are.
  static func wordCount(_ rowCount: Int) -> Int { (rowCount + 63) >> 6 }

  /// Takes words for a set; they are 0 where it is empty.
  init(_ words: Cells<UInt64>) {
    self.words = words
  }

  @inline(__always)
  func contains(_ row: UInt32) -> Bool {
    words[row >> 6] &>> UInt64(row & 63) & 1 != 0
  }

  @inline(__always)
  func insert(_ row: UInt32) {
    words[row >> 6] |= 1 &<< UInt64(row & 63)
  }

  @inline(__always)
  func remove(_ row: UInt32) {
    words[row >> 6] &= ~(1 &<< UInt64(row & 63))
  }
}
