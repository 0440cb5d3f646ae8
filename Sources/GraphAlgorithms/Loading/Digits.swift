/// Eight bytes of text at once.
///
/// Lemire, D. and Muła, W. describe the arithmetic; no byte is looked at alone.
enum Digits {
  /// Loads eight bytes, the first of them lowest.
  @inline(__always)
  static func word(at bytes: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// Returns how many of eight bytes are digits before the first that is none.
  @inline(__always)
  static func count(in word: UInt64) -> Int {
    let values = word ^ 0x3030_3030_3030_3030
    // A byte over 9 sets its upper half; a carry only disturbs bytes after the first such.
    let others = (values | (values &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0
    return others.trailingZeroBitCount >> 3
  }

  /// Returns the number that the first `count` bytes write, one to eight digits.
  @inline(__always)
  static func number(in word: UInt64, count: Int) -> UInt64 {
    // The digits move up to the end of the word, and zeros take the places before them.
    var values = (word ^ 0x3030_3030_3030_3030) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    values = values &* 10 &+ (values &>> 8)
    let upper: UInt64 = (values & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let lower: UInt64 = ((values &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return (upper &+ lower) &>> 32
  }
}
