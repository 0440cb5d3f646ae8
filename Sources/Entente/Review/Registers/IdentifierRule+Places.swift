extension IdentifierRule {
  /// Countries by two or three capitals, as ISO 3166-1 assigns them officially.
  public static let country = IdentifierRule(
    "a code of ISO 3166-1 in capitals, such as 'KZ' or 'KAZ'"
  ) { CountryCodes.contains($0) }

  /// States of the Correlates of War or of Gleditsch and Ward: a number from 2 to 990, or three
  /// capitals.
  public static let stateNumber = IdentifierRule(
    "a number from 2 to 990 or three capitals, such as '705' or 'KZK'"
  ) { text in
    if isPositive(text.utf8), let number = Int(text) { return (2...990).contains(number) }
    return text.utf8.count == 3
      && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Items of Wikidata: a Q and a number, bare or as a URL.
  public static let wikidata = IdentifierRule(
    "a 'Q' and a number, such as 'Q232'",
    prefixes: [
      "https://www.wikidata.org/wiki/", "https://www.wikidata.org/entity/",
      "http://www.wikidata.org/entity/",
    ]
  ) { $0.utf8.first == UInt8(ascii: "Q") && isPositive($0.utf8.dropFirst()) }

  /// Places of GeoNames: a number, bare or as a URL.
  public static let geoNames = IdentifierRule(
    "a number, such as '1526384'",
    prefixes: ["https://www.geonames.org/", "https://sws.geonames.org/"]
  ) { text in
    let number = text.utf8.last == UInt8(ascii: "/") ? text.utf8.dropLast() : text.utf8[...]
    return isPositive(number) && number.count <= 10
  }

  /// UNESCO Chairs: the number that the programme gives, one to four digits.
  public static let unescoChair = IdentifierRule("a number of up to four digits, such as '431'") {
    isPositive($0.utf8) && $0.utf8.count <= 4
  }
}
