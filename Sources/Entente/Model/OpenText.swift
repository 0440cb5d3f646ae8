/// A text with a meaning of its own: an identifier, or a kind that users may add to.
///
/// The conforming types are written as string literals and compared as text, but they cannot be
/// mixed up with one another or with ordinary text.
public protocol OpenText:
  RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
where RawValue == String {
  /// Creates a value from its text.
  init(rawValue: String)
}

extension OpenText {
  /// Creates a value from a literal.
  public init(stringLiteral text: String) { self.init(rawValue: text) }

  /// Creates a value from its text.
  public init(_ text: String) { self.init(rawValue: text) }

  /// The text itself.
  public var description: String { rawValue }

  /// Whether one text comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
