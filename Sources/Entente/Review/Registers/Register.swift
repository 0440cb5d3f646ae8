/// A register that gives identifiers, such as ORCID for researchers and ROR for institutions.
///
/// ```swift
/// Register("orcid").admits("0000-0002-1825-0097")       // true
/// Register("orcid").admits("0000-0002-1825-0098")       // false: the check digit is 7
/// ```
///
/// Registers are open, and their names do not depend on letter case. One that is not among
/// ``known`` has no rule and admits every identifier.
public struct Register: OpenText {
  /// The name as written in the data.
  public let rawValue: String

  /// Creates a register from its name.
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Register {
  /// The rule of its identifiers; none where the register is not known.
  ///
  /// - Complexity: O(1).
  public var rule: IdentifierRule? { Self.rules[rawValue.lowercased()] }

  /// Whether the register is among those that the library knows.
  public var isKnown: Bool { rule != nil }

  /// Whether an identifier can be one of the register's: its shape is right, and its check digits.
  ///
  /// Nobody is asked whether the identifier has been given to anyone.
  ///
  /// - Complexity: O(*k*) in the length of the identifier.
  public func admits(_ identifier: String) -> Bool { rule?.admits(identifier) ?? true }

  /// The registers that the library knows, in alphabetical order.
  public static let known: [Register] = rules.keys.sorted().map { Register($0) }

  private static let rules: [String: IdentifierRule] = [
    "cow": .stateNumber, "doi": .doi, "erasmus-pic": .participantCode, "geonames": .geoNames,
    "gnd": .gnd, "grid": .grid, "gw": .stateNumber, "isbn": .isbn, "isni": .isni,
    "iso": .country, "issn": .issn, "lei": .lei, "orcid": .orcid, "ror": .ror,
    "unesco-chair": .unescoChair, "url": .url, "viaf": .viaf, "wd": .wikidata,
    "wikidata": .wikidata,
  ]
}

extension Register {
  /// ISO 3166-1: countries by two or three letters.
  public static let iso: Self = "iso"
  /// Correlates of War: states by number or abbreviation.
  public static let cow: Self = "cow"
  /// Gleditsch and Ward: states by number or abbreviation.
  public static let gw: Self = "gw"
  /// Wikidata: items by a Q and a number.
  public static let wikidata: Self = "wikidata"
  /// The Research Organization Registry.
  public static let ror: Self = "ror"
  /// Open Researcher and Contributor ID: researchers.
  public static let orcid: Self = "orcid"
  /// International Standard Name Identifier: people and bodies (ISO 27729).
  public static let isni: Self = "isni"
  /// Virtual International Authority File.
  public static let viaf: Self = "viaf"
  /// Gemeinsame Normdatei, the authority file of German-speaking libraries.
  public static let gnd: Self = "gnd"
  /// Legal Entity Identifier: companies (ISO 17442).
  public static let lei: Self = "lei"
  /// Digital Object Identifier: publications (ISO 26324).
  public static let doi: Self = "doi"
  /// International Standard Serial Number: periodicals (ISO 3297).
  public static let issn: Self = "issn"
  /// International Standard Book Number: books (ISO 2108).
  public static let isbn: Self = "isbn"
}
