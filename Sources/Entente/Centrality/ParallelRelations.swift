/// How several relations between the same two entities count in a measure.
public enum ParallelRelations: String, Sendable, Hashable, CaseIterable {
  /// However many they are, they are one tie.
  case one

  /// They are one tie, as strong as their weights together; a relation without a weight weighs 1.
  case weight

  /// Each is a tie of its own.
  case distinct
}

extension ParallelRelations {
  /// How relations count, in words.
  public var convention: String {
    switch self {
    case .one: "parallel relations count as one"
    case .weight:
      "parallel relations add up their weights, one without a weight counting 1; "
        + "measures of steps count them as one"
    case .distinct: "each relation counts, parallel ones too"
    }
  }
}
