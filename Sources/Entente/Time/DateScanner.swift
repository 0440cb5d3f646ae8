/// Reads a date from left to right, one sign at a time.
struct DateScanner {
  private var rest: Substring.UTF8View

  init(_ text: Substring) {
    rest = text.utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Steps over a sign if it comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let next = rest.first, UInt32(next) == sign.value else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads a qualifier, if one comes next.
  mutating func qualifier() -> DateQualifier? {
    guard let next = rest.first, let qualifier = DateQualifier(next) else { return nil }
    rest.removeFirst()
    return qualifier
  }

  /// Reads all digits that come next.
  mutating func digits() -> String {
    take { (0x30...0x39).contains($0) }
  }

  /// Reads exactly so many digits, each of which may be the `X` of an unspecified one.
  mutating func digitsOrUnspecified(_ count: Int) -> String? {
    let digits = take { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "X") }
    return digits.utf8.count == count ? digits : nil
  }

  /// The number that exactly so many digits write.
  mutating func number(_ count: Int) -> Int? {
    let digits = digits()
    return digits.utf8.count == count ? Int(digits) : nil
  }

  private mutating func take(while fits: (UInt8) -> Bool) -> String {
    let end = rest.firstIndex { !fits($0) } ?? rest.endIndex
    let taken = String(Substring(rest[..<end]))
    rest = rest[end...]
    return taken
  }
}

/// What a sign at a part of a date says about it.
struct DateQualifier {
  let isUncertain: Bool
  let isApproximate: Bool

  init?(_ sign: UInt8) {
    switch sign {
    case UInt8(ascii: "?"): (isUncertain, isApproximate) = (true, false)
    case UInt8(ascii: "~"): (isUncertain, isApproximate) = (false, true)
    case UInt8(ascii: "%"): (isUncertain, isApproximate) = (true, true)
    default: return nil
    }
  }
}
