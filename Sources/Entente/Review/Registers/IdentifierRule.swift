/// What the identifiers of a register look like, with their check digits.
///
/// ```swift
/// IdentifierRule.isbn.admits("978-2-07-036822-8")       // true
/// ```
public struct IdentifierRule: Sendable {
  /// What an identifier is, for messages: "'Q' and a number, such as 'Q232'".
  public let expectation: String

  private let prefixes: [String]
  private let test: @Sendable (String) -> Bool

  /// Creates a rule from the words for an identifier and a test.
  ///
  /// An identifier may also be written behind one of the prefixes, such as `https://ror.org/`; the
  /// test is given what follows.
  public init(
    _ expectation: String, prefixes: [String] = [], test: @escaping @Sendable (String) -> Bool
  ) {
    self.expectation = expectation
    self.prefixes = prefixes
    self.test = test
  }
}

extension IdentifierRule {
  /// Whether a text can be an identifier under the rule; one of over 1,000 bytes never is.
  ///
  /// - Complexity: O(*k*) in the length of the text.
  public func admits(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    guard let prefix = prefixes.first(where: text.hasPrefix) else { return test(text) }
    return test(String(text.dropFirst(prefix.count)))
  }

  /// The identifier without a prefix, and without the hyphens and blanks that part its digits.
  ///
  /// Two spellings of one identifier have the same core. Letters keep their case where a prefix or a
  /// path may mean something by it.
  func core(of text: String) -> String {
    let prefix = prefixes.first(where: text.hasPrefix) ?? ""
    return text.dropFirst(prefix.count).filter { $0 != "-" && $0 != " " }
  }

  /// How many bytes an identifier may have.
  static let longest = 1000

  /// The rule of several identifiers in one text, parted by commas, semicolons or blanks.
  static func list(of test: @escaping @Sendable (String) -> Bool) -> @Sendable (String) -> Bool {
    { text in
      let parts = text.split { $0 == "," || $0 == ";" }.map { String(trimmed($0)) }
      return !parts.isEmpty
        && parts.allSatisfy { part in
          let words = part.split(separator: " ")
          return test(part) || words.count > 1 && words.allSatisfy { test(String($0)) }
        }
    }
  }

  private static func trimmed(_ part: Substring) -> Substring {
    var part = part.drop { $0 == " " }
    while part.last == " " { part.removeLast() }
    return part
  }
}
