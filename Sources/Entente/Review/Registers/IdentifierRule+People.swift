extension IdentifierRule {
  /// ORCID: sixteen digits with a check digit (ISO 7064, MOD 11-2), with hyphens, bare or as a URL.
  public static let orcid = IdentifierRule(
    "sixteen digits with the right check digit, such as '0000-0002-1825-0097'",
    prefixes: ["https://orcid.org/", "http://orcid.org/", "orcid.org/"]
  ) { CheckDigits.isMod11_2(digits(of: $0, count: 16)) }

  /// ISNI: sixteen digits with a check digit (ISO 27729), in fours or bare or as a URL.
  public static let isni = IdentifierRule(
    "sixteen digits with the right check digit, such as '0000 0001 2103 2683'",
    prefixes: ["https://isni.org/isni/", "http://isni.org/isni/", "http://www.isni.org/"]
  ) { CheckDigits.isMod11_2(digits(of: $0, count: 16)) }

  /// ROR: a zero, six characters of base 32 and two check digits, bare or as a URL.
  public static let ror = IdentifierRule(
    "nine characters with the right check digits, such as '02feahw73'",
    prefixes: ["https://ror.org/", "http://ror.org/", "ror.org/"]
  ) {
    let text = $0.utf8
    return text.count == 9 && text.first == UInt8(ascii: "0") && CheckDigits.isCrockfordMod97(text)
  }

  /// LEI: twenty capitals and digits with two check digits (ISO 17442).
  public static let lei = IdentifierRule(
    "twenty capitals and digits with the right check digits, such as '5493001KJTIIGC8Y1R12'"
  ) { $0.utf8.count == 20 && isNumber($0.utf8.suffix(2)) && CheckDigits.isMod97_10($0.utf8) }

  /// GRID: the identifiers of institutions given until 2021.
  public static let grid = IdentifierRule(
    "'grid.', a number, a dot and hexadecimal digits, such as 'grid.4444.0'"
  ) {
    let parts = $0.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "grid" && isNumber(parts[1].utf8)
      && (1...2).contains(parts[2].utf8.count) && parts[2].utf8.allSatisfy(isLowerHexadecimal)
  }

  /// VIAF: a number of up to 22 digits, bare or as a URL.
  public static let viaf = IdentifierRule(
    "a number of up to 22 digits, such as '56610427'",
    prefixes: ["https://viaf.org/viaf/", "http://viaf.org/viaf/"]
  ) { isNumber($0.utf8) && (1...22).contains($0.utf8.count) }

  /// GND: digits, of which the last may be X and stand behind a hyphen, bare or as a URL.
  ///
  /// Only the shape is tested: the file came of several, each with its own check digit.
  public static let gnd = IdentifierRule(
    "up to ten digits, the last of which may be 'X', such as '118540238' or '4031483-2'",
    prefixes: ["https://d-nb.info/gnd/", "http://d-nb.info/gnd/"]
  ) {
    var text = $0.utf8[...]
    guard let check = text.popLast(), check == UInt8(ascii: "X") || isDigit(check) else {
      return false
    }
    if text.last == UInt8(ascii: "-") { text.removeLast() }
    return (1...9).contains(text.count) && isNumber(text)
  }

  /// Participant identification codes of the Erasmus+ programme: nine digits.
  public static let participantCode = IdentifierRule("nine digits, such as '999895789'") {
    $0.utf8.count == 9 && isNumber($0.utf8)
  }
}

extension IdentifierRule {
  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isNumber(_ text: some Collection<UInt8>) -> Bool {
    !text.isEmpty && text.allSatisfy(isDigit)
  }

  /// Whether a text is a number without a leading zero.
  static func isPositive(_ text: some Collection<UInt8>) -> Bool {
    isNumber(text) && text.first != UInt8(ascii: "0")
  }

  static func isLowerHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// The digits of a number written in fours with hyphens or blanks, or bare; else none.
  static func digits(of text: String, count: Int) -> [UInt8] {
    let groups = text.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2D || $0 == 0x20 })
    let isBare = groups.count == 1 && groups[0].count == count
    guard isBare || groups.count == count / 4 && groups.allSatisfy({ $0.count == 4 }) else {
      return []
    }
    return Array(groups.joined())
  }
}
