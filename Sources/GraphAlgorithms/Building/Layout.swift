extension Adjacency {
  /// How the rows of a graph lie in memory.
  ///
  /// Every question is asked and answered in the caller's numbers whatever the layout, and has the
  /// same answer. What differs is the time it takes.
  public enum Layout: Hashable, Sendable {
    /// By descending degree where that pays: in a large graph with hubs.
    ///
    /// It pays from about two thousand vertices on, if the largest degree is eight times the mean or
    /// more: then searches take a half to a third of the time, for a few per cent of the time of
    /// building.
    case automatic
    /// In the caller's order, so that reading the neighbors or edges of a vertex costs nothing.
    case given
    /// By descending degree.
    case byDegree
  }
}

extension Adjacency.Layout {
  private static let leastVertexCount = 2048
  private static let leastSpread = 8

  /// Returns whether rows are to be laid out by degree.
  func reorders(vertexCount: Int, arcCount: Int, largestDegree: Int) -> Bool {
    switch self {
    case .given: false
    case .byDegree: true
    case .automatic:
      vertexCount >= Self.leastVertexCount
        && largestDegree >= Self.leastSpread * arcCount / max(1, vertexCount)
    }
  }
}
