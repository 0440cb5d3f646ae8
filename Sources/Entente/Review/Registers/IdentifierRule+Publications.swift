extension IdentifierRule {
  /// DOI: "10.", the number of a registrant, a stroke and a name (ISO 26324), bare or as a URL.
  public static let doi = IdentifierRule(
    "'10.', a number, a stroke and a name, such as '10.1000/182'",
    prefixes: ["https://doi.org/", "http://doi.org/", "http://dx.doi.org/", "doi:"]
  ) { text in
    guard text.hasPrefix("10."), let stroke = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return false
    }
    let registrant = text.utf8[..<stroke].dropFirst(3)
    let numbers = registrant.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let first = numbers.first, (4...9).contains(first.count) else { return false }
    return numbers.allSatisfy { isNumber($0) } && text.utf8[stroke...].count > 1
      && !text.contains(where: \.isWhitespace)
  }

  /// ISSN: eight digits with a check digit (ISO 3297); several may stand in a list.
  public static let issn = IdentifierRule(
    "eight digits with the right check digit, such as '0378-8733'",
    test: list { text in
      let digits = digits(of: text, count: 8)
      return !digits.isEmpty && CheckDigits.isFallingMod11(digits)
    })

  /// ISBN: ten or thirteen digits with a check digit (ISO 2108), with hyphens or blanks; several
  /// may stand in a list.
  public static let isbn = IdentifierRule(
    "ten or thirteen digits with the right check digit, such as '978-2-07-036822-8'",
    test: list { text in
      let digits = text.utf8.filter { $0 != 0x2D && $0 != 0x20 }
      switch digits.count {
      case 10: return CheckDigits.isFallingMod11(digits)
      case 13:
        let isBook = digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8)
        return isBook && CheckDigits.isAlternatingMod10(digits)
      default: return false
      }
    })

  /// Addresses of the web: `http` or `https` and a host, without blanks (RFC 3986).
  public static let url = IdentifierRule(
    "an address that begins with 'https://' or 'http://' and has no blanks"
  ) { text in
    guard let scheme = ["https://", "http://"].first(where: text.lowercased().hasPrefix) else {
      return false
    }
    let host = text.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
    return !host.isEmpty && !text.contains(where: \.isWhitespace)
  }
}
