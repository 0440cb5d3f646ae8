/// The 64-bit FNV-1a hash of a list of texts: the same on every machine and in every run.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a text; the boundary between two texts counts.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { step(byte) }
    step(0xff)
  }

  /// The prefix and the hash in twelve characters of base 32.
  func text(prefix: String) -> String {
    let digits = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var rest = state
    var text = prefix
    for _ in 0..<12 {
      text.append(digits[Int(rest & 31)])
      rest >>= 5
    }
    return text
  }

  private mutating func step(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
