internal import Entente

extension Finding {
  /// The part of a line that is shown with a finding: at most ``LineText/width`` columns around it.
  public struct LineText: Sendable, Hashable {
    /// How many columns of a line are shown.
    public static let width = 100

    /// The text before the place.
    public var before: String

    /// The text from the place on.
    public var after: String

    /// Whether the line begins further left.
    public var isCutBefore: Bool

    /// Whether the line goes on.
    public var isCutAfter: Bool

    /// Creates the part of a line.
    public init(
      before: String, after: String, isCutBefore: Bool = false, isCutAfter: Bool = false
    ) {
      self.before = before
      self.after = after
      self.isCutBefore = isCutBefore
      self.isCutAfter = isCutAfter
    }
  }

  /// The line with its number, and below it a caret under the culprit.
  ///
  /// Tabs are shown as one space; letters of two columns and marks of none are counted as such.
  /// Empty where there is no line to show.
  ///
  /// ```
  ///   3 |   қазақстан: {kind: stat}
  ///     |                     ^~~~
  /// ```
  public var excerpt: String {
    guard let lineText else { return "" }
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let before = (lineText.isCutBefore ? "…" : "") + shown(lineText.before)
    let after = shown(lineText.after) + (lineText.isCutAfter ? "…" : "")
    let culprit = String.UnicodeScalarView(lineText.after.unicodeScalars.prefix(length))
    let marked = shown(String(culprit))
    let caret = "^" + String(repeating: "~", count: max(0, DisplayWidth.of(marked) - 1))
    let gap = String(repeating: " ", count: DisplayWidth.of(before))
    let blank = String(repeating: " ", count: max(5, number.count))
    return "\(margin)\(number) | \(before)\(after)\n\(blank) | \(gap)\(caret)"
  }

  private func shown(_ text: String) -> String { PrintableText.of(text) }
}
