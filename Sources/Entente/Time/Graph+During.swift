extension Graph {
  /// The graph of what held at some time of a period; every entity stays.
  ///
  /// Relations without a date possibly held at any time, and certainly at none.
  ///
  /// ```swift
  /// graph.during("2013")                        // what certainly or possibly held in that year
  /// graph.during("2013", certainty: .certainly)
  /// ```
  ///
  /// - Complexity: O(*m*).
  public func during(_ period: Period, certainty: Certainty = .possibly) -> Graph {
    let restriction = Restriction(during: period, certainty: certainty)
    return filtered(restriction.admitsTime)
  }
}
