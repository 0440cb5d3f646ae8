/// The answer to a question about time: yes for sure, perhaps, or no.
///
/// Answers are ordered, so that `min` is "both" and `max` is "either":
///
/// ```swift
/// min(Certainty.certainly, .possibly)     // possibly
/// ```
public enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// It is not so, whatever the dates leave open.
  case no

  /// The dates leave it open.
  case possibly

  /// It is so, whatever the dates leave open.
  case certainly
}

extension Certainty: Comparable {
  /// Whether one answer is weaker than another.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.no, .possibly), (.no, .certainly), (.possibly, .certainly): true
    default: false
    }
  }
}

extension Certainty: CustomStringConvertible {
  /// The answer as a word: "certainly", "possibly", "no".
  public var description: String { rawValue }
}
