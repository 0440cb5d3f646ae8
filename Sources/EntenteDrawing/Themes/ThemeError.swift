import Entente

/// Why there is no such theme, or why it cannot say what it is told to.
public enum ThemeError: Error, Sendable, Hashable {
  /// None of the known themes has the name.
  case unknownTheme(String, known: [String])

  /// No key of a theme, or of a part of it, has the name; the depth counts from 0.
  case unknownKey(String, depth: Int, known: [String])

  /// A value is not what its key takes; the number counts from 0.
  case unfitValue(String, of: String, number: Int, expected: Expected)

  /// A key has no value, or more or fewer than it takes.
  case wrongCount(of: String, expected: String)

  /// Small text would be larger than names, both in points.
  case smallAboveNames(small: Double, names: Double)

  /// What a key takes.
  public enum Expected: Sendable, Hashable {
    /// Red, green and blue in hexadecimal digits.
    case color
    /// A number of points.
    case points(ClosedRange<Double>)
    /// One of a few words.
    case word([String])
    /// The name of a font family.
    case font
  }
}

extension ThemeError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .unknownTheme(let name, let known):
      "There is no theme '\(PrintableText.line(name))'.\(Self.nearest(to: name, known))"
        + " Known: \(known.joined(separator: ", ")), or a file of your own, such as journal.yaml."
    case .unknownKey(let key, _, let known):
      "A theme has no key '\(PrintableText.line(key))' here.\(Self.nearest(to: key, known)) "
        + "Known: \(known.prefix(16).joined(separator: ", "))"
        + (known.count > 16 ? ", and \(known.count - 16) more." : ".")
    case .unfitValue(let value, let key, _, let expected):
      switch expected {
      case .color:
        "'\(PrintableText.line(value))' is no color. "
          + "Write six hexadecimal digits, in quotes with #: \"#0072B2\", or 0072B2."
      case .points(let range):
        "'\(PrintableText.line(value))' does not fit '\(key)', which is a number of points "
          + "from \(Self.short(range.lowerBound)) to \(Self.short(range.upperBound))."
      case .word(let known):
        "'\(PrintableText.line(value))' does not fit '\(key)'.\(Self.nearest(to: value, known)) "
          + "Known: \(known.joined(separator: ", "))."
      case .font:
        "'\(PrintableText.line(value))' is no name of a font family. "
          + "Write names such as PT Sans Narrow, each an item of its own."
      }
    case .smallAboveNames(let small, let names):
      "'small-size' is \(Self.short(small)) points and 'name-size' \(Self.short(names)). "
        + "Small text is at most as large as names."
    case .wrongCount(let key, let expected):
      "'\(PrintableText.line(key))' takes \(expected)."
        + (expected.contains("color") ? " A color that begins with # stands in quotes." : "")
    }
  }

  private static func nearest(to text: String, _ known: [String]) -> String {
    didYouMean(Suggestion.nearest(to: text, among: known))
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
