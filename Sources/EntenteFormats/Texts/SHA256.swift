/// The SHA-256 digest of bytes (FIPS 180-4), by which a data set names the text that it was made from.
package struct SHA256 {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]

  /// The digest in hexadecimal digits.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package static func digest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    var padded = bytes
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for start in stride(from: 0, to: padded.count, by: 64) {
      hash.add(padded[start..<start + 64])
    }
    return hash.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }
    .joined()
  }

  /// Mixes in a block of 64 bytes.
  private mutating func add(_ block: ArraySlice<UInt8>) {
    var words: [UInt32] = []
    words.reserveCapacity(64)
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<64 {
      let (old, recent) = (words[index - 15], words[index - 2])
      let first = Self.rotated(old, 7) ^ Self.rotated(old, 18) ^ old >> 3
      let second = Self.rotated(recent, 17) ^ Self.rotated(recent, 19) ^ recent >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = e & f ^ ~e & g
      let mixed = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
      let first = h &+ mixed &+ choice &+ Self.constants[index] &+ words[index]
      let majority = a & b ^ a & c ^ b & c
      let second = (Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = primes.map { prime in
    let root = cubeRoot(of: UInt64(prime))
    return UInt32(truncatingIfNeeded: root)
  }

  private static let primes: [Int] = (2...311).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  /// The whole part of 2³² times the cube root of a small number, digit by binary digit.
  private static func cubeRoot(of number: UInt64) -> UInt64 {
    var root: UInt64 = 0
    for bit in stride(from: UInt64(34), through: 0, by: -1) {
      let candidate = root | 1 << bit
      if isCube(of: candidate, atMost: number) { root = candidate }
    }
    return root
  }

  /// Whether the cube of a number is at most another times 2⁹⁶.
  private static func isCube(of candidate: UInt64, atMost number: UInt64) -> Bool {
    let wide = UInt128(candidate)
    let (product, isTooLarge) = (wide * wide).multipliedReportingOverflow(by: wide)
    return !isTooLarge && product <= UInt128(number) << 96
  }
}
