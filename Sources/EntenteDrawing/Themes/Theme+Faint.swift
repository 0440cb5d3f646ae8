import Entente
public import Graphviz

extension Theme {
  /// A color that stands out too little from what it is drawn on.
  public struct FaintColor: Sendable, Hashable {
    /// Where a theme file says it, such as "families.treaty.color".
    public let key: String

    /// The color.
    public let color: DOT.Color

    /// How much it stands out, from 1 to 21 (WCAG 2.2).
    public let contrast: Double

    /// How much it should: 3 for lines, 4.5 for words.
    public let least: Double
  }

  /// The lines and words that are hard to see on the page, or cannot be seen at all.
  ///
  /// ```swift
  /// var theme = Theme.paper
  /// try theme.set(["families", "treaty", "color"], to: ["#FFFFFF"])
  /// theme.faintColors.map(\.key)                  // ["families.treaty.color"]
  /// ```
  public var faintColors: [FaintColor] {
    let families = RelationKind.Family.allCases.map {
      ("families.\($0.rawValue).color", look(of: $0).color, Self.leastOfLines)
    }
    let others = [
      ("colors.highlight", highlight, Self.leastOfLines),
      ("colors.outline", outline, Self.leastOfLines),
      ("colors.faded-line", fadedLine, Self.leastOfLines),
      ("colors.text", text, Self.leastOfWords), ("colors.ink", ink, Self.leastOfWords),
      ("colors.heading", heading, Self.leastOfWords),
      ("colors.faded-ink", fadedInk, Self.leastOfWords),
    ]
    let onPage = (families + others).compactMap { key, color, least in
      Self.faint(key, color, on: page, least: least)
    }
    let kinds = entityLooks.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { ($0.key.rawValue, $0.value) }
    let inShapes = (kinds + [("other", otherEntityLook)]).compactMap { kind, look in
      look.ink.flatMap {
        Self.faint("kinds.\(kind).ink", $0, on: look.fill, least: Self.leastOfWords)
      }
    }
    return onPage + inShapes
  }

  /// What WCAG 2.2 asks of lines (1.4.11) and of words (1.4.3).
  private static let (leastOfLines, leastOfWords) = (3.0, 4.5)

  private static func faint(
    _ key: String, _ color: DOT.Color, on ground: DOT.Color, least: Double
  ) -> FaintColor? {
    guard let contrast = color.contrast(with: ground), contrast < least else { return nil }
    return FaintColor(key: key, color: color, contrast: contrast, least: least)
  }
}

extension Theme.FaintColor: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    "The color \(color.rawValue) of '\(key)' stands out \(Self.decimal(contrast)) to 1 from what "
      + "is behind it; \(least > 3 ? "words" : "lines") need \(Self.decimal(least)) to 1 to be seen."
  }

  /// A ratio to the tenth, rounded down: what is called 3 is 3 at least.
  private static func decimal(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
