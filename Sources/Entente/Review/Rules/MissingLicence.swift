extension ReviewRule {
  /// A data set with entities that does not say how others may use it.
  static let missingLicence = ReviewRule { reviewed in
    let hasLicence = reviewed.graph.licence?.contains { !$0.isWhitespace } ?? false
    return hasLicence || reviewed.graph.entities.isEmpty
      ? [] : [Doubt(about: .dataSet, .missingLicence)]
  }
}
