internal import Entente

extension Relation.ID {
  /// Whether the identifier has the form of those that follow from the content: `r-`, twelve
  /// characters of base 32, and a number where several relations say the same.
  var hasDerivedForm: Bool {
    let bytes = Array(rawValue.utf8)
    guard bytes.count >= 14, bytes.starts(with: "r-".utf8),
      bytes[2..<14].allSatisfy(Self.digits.contains)
    else { return false }
    if bytes.count == 14 { return true }
    let number = bytes[15...]
    return bytes[14] == Byte.dash && !number.isEmpty
      && number.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let digits = Set("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
