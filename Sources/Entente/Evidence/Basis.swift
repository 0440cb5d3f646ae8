/// Where a statement comes from: the source says it, or the curator concluded it.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The source states it.
  case stated

  /// The curator inferred it from what the source states.
  case inferred
}

/// How sure a statement is.
public enum Confidence: String, Sendable, Hashable, CaseIterable {
  /// Beyond doubt.
  case certain

  /// More likely than not.
  case probable

  /// It may be so.
  case possible

  /// Somebody contradicts it.
  case disputed
}

/// How a statement stands among others that compete with it.
public enum Standing: String, Sendable, Hashable, CaseIterable {
  /// The one to use.
  case preferred

  /// One among equals.
  case normal

  /// Kept for the record; no question uses it unless asked to.
  case deprecated
}
