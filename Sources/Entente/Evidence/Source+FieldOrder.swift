extension [Source.Field] {
  /// The fields in the order that every record has: where the work appeared, then its numbers,
  /// dates and people, then the rest by the alphabet; those of one name as they were.
  ///
  /// - Complexity: O(*k* log *k*) in the fields.
  func inRecordOrder() -> Self {
    if count < 2 { return self }
    return enumerated().sorted { left, right in
      let ranks = (Self.rank(left.element.name), Self.rank(right.element.name))
      return (ranks.0, left.element.name, left.offset) < (ranks.1, right.element.name, right.offset)
    }
    .map(\.element)
  }

  private static func rank(_ variable: String) -> Int {
    usual.firstIndex(of: variable) ?? usual.count
  }

  private static var usual: [String] {
    [
      "container-title", "collection-title", "publisher", "publisher-place", "edition", "volume",
      "issue", "number", "page", "DOI", "ISBN", "ISSN", "URL", "accessed", "language", "editor",
      "translator",
    ]
  }
}
