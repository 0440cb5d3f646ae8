/// The numbers of entities and lines that have words in every language.
enum KnownMeasure: String, CaseIterable {
  case betweenness, degree, relations, count, weight
}

/// What tells a number or a group in a figure.
public enum ScaleChannel: String, Sendable, Hashable, CaseIterable {
  /// The size of words or marks.
  case size

  /// The color of entities.
  case color

  /// The width of lines.
  case width
}
