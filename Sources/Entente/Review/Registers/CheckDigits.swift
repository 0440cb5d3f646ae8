/// The arithmetic of check digits, on ASCII text.
enum CheckDigits {
  /// ISO 7064, MOD 11-2: digits, the last of which may be X for ten (ORCID, ISNI).
  static func isMod11_2(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = digits.last, let check = digit(last, orTen: true) else { return false }
    var sum = 0
    for byte in digits.dropLast() {
      guard let value = digit(byte) else { return false }
      sum = (sum + value) * 2 % 11
    }
    return (sum + check) % 11 == 1
  }

  /// ISO 7064, MOD 97-10: letters count from 10, and the whole number leaves one (LEI).
  static func isMod97_10(_ text: some Sequence<UInt8>) -> Bool {
    var rest = 0
    for byte in text {
      if let value = digit(byte) {
        rest = (rest * 10 + value) % 97
      } else if capitals.contains(byte) {
        rest = (rest * 100 + Int(byte - capitals.lowerBound) + 10) % 97
      } else {
        return false
      }
    }
    return rest == 1
  }

  /// Weights that fall to one, modulo 11; the last digit may be X for ten (ISSN, ISBN of ten).
  static func isFallingMod11(_ digits: some Collection<UInt8>) -> Bool {
    var sum = 0
    var weight = digits.count
    for byte in digits {
      guard let value = digit(byte, orTen: weight == 1) else { return false }
      sum += value * weight
      weight -= 1
    }
    return sum % 11 == 0
  }

  /// Weights of one and three in turn, modulo 10 (ISBN of thirteen).
  static func isAlternatingMod10(_ digits: some Collection<UInt8>) -> Bool {
    var sum = 0
    for (position, byte) in digits.enumerated() {
      guard let value = digit(byte) else { return false }
      sum += position.isMultiple(of: 2) ? value : 3 * value
    }
    return sum % 10 == 0
  }

  /// The base 32 of Crockford, without i, l, o and u, then two decimal digits of MOD 97-10 (ROR).
  static func isCrockfordMod97(_ text: some Collection<UInt8>) -> Bool {
    guard text.count > 2 else { return false }
    var number = 0
    for byte in text.dropLast(2) {
      guard let value = crockford.firstIndex(of: byte) else { return false }
      number = (number * 32 + value) % 97
    }
    for byte in text.suffix(2) {
      guard let value = digit(byte) else { return false }
      number = (number * 10 + value) % 97
    }
    return number == 1
  }

  private static let crockford = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")

  private static func digit(_ byte: UInt8, orTen: Bool = false) -> Int? {
    if orTen, byte == UInt8(ascii: "X") { return 10 }
    let zero = UInt8(ascii: "0")
    return (zero...zero + 9).contains(byte) ? Int(byte - zero) : nil
  }
}
