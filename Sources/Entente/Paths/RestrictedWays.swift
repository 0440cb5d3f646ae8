/// The ways within one restriction and what they cost, kept for the next question within the same.
///
/// Who asks one question within a restriction mostly asks another: how many ways there are, which are the
/// most telling, why there is none.
final class RestrictedWays: Sendable {
  let passages: Passages
  private let restriction: Restriction
  private let ends: Set<Int>
  private let known = Computed<WayCosts>()

  /// - Complexity: O(*n* + *m*).
  init(of graph: Graph, within restriction: Restriction, keeping ends: Set<Int>) {
    self.restriction = restriction
    self.ends = ends
    passages = Passages(
      of: graph,
      among: graph.cache.allPassages(of: graph, isDirected: restriction.isDirected),
      within: restriction, keeping: ends)
  }

  /// Whether these are the ways within a restriction for some ends, which are always admitted.
  func fit(_ restriction: Restriction, keeping ends: Set<Int>) -> Bool {
    self.restriction == restriction && (self.ends == ends || !restriction.choosesEntities)
  }

  /// What it costs to cross each way, and to pass each entity.
  func costs(in graph: Graph) -> WayCosts {
    known.value { WayCosts(.standard, on: passages, in: graph) }
  }
}

extension Restriction {
  /// Whether there may be entities that it does not admit.
  var choosesEntities: Bool {
    !(through.isEmpty && avoiding.isEmpty && without.isEmpty && sides.isEmpty && notSides.isEmpty)
  }
}
