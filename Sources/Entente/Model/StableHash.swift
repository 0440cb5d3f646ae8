/// The 64-bit FNV-1a hash of a list of texts: the same on every machine and in every run.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text; the boundary between two texts counts.
  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { step(byte) }
    }
    step(0xff)
  }

  /// The prefix and the hash in twelve characters of base 32.
  func text(prefix: StaticString) -> String {
    let count = prefix.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: count + 12) { bytes in
      prefix.withUTF8Buffer { _ = bytes.update(fromContentsOf: $0) }
      for place in 0..<12 {
        let digit = Int(truncatingIfNeeded: state >> UInt64(5 * place)) & 31
        bytes[count + place] = Self.digits.utf8Start[digit]
      }
      return count + 12
    }
  }

  /// The digits of base 32: the numerals, then the small letters without i, l, o and u.
  private static let digits: StaticString = "0123456789abcdefghjkmnpqrstvwxyz"

  private mutating func step(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
