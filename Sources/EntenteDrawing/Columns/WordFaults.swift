import Graphviz

/// What the words of a drawing cover that they should not.
struct WordFaults: Comparable {
  /// How often words lie on a thing or on other words.
  private(set) var overlaps = 0
  /// How often words hide a line that is not theirs.
  private(set) var hiddenLines = 0

  static func < (one: Self, other: Self) -> Bool {
    (one.overlaps, one.hiddenLines) < (other.overlaps, other.hiddenLines)
  }
}

extension WordFaults {
  /// Whether words cover nothing.
  var isEmpty: Bool { self == Self() }

  /// Counts the faults of words at their places.
  ///
  /// - Parameters:
  ///   - words: The frames of the words, by their lines.
  ///   - things: The frames of all things.
  ///   - lines: All lines.
  /// - Complexity: O(*w* · (*n* + *p*)) for the words of *w* lines, *n* things and *p* pieces of line.
  init(of words: [Rectangle?], things: [Rectangle], lines: [Track]) {
    var taken = things
    for (number, frame) in words.enumerated() {
      guard let frame else { continue }
      overlaps += taken.count { $0.overlaps(frame, tolerance: 0.5) }
      taken.append(frame)
      hiddenLines += lines.hidden(by: frame, of: number).count
    }
  }
}
