/// The ties across two sets of entities, such as persons and the events they took part in.
///
/// ```swift
/// let parties = try graph.twoMode([.person], [.event])
/// parties.ranking(by: .degree).first      // who took part in most events, or the largest event
/// parties.projection(of: .first)?.pairs   // who took part in the same events
/// ```
///
/// Ties within a set are left out, and directions do not count.
public struct TwoModeNetwork: Sendable {
  /// One of the two sets.
  public enum Side: Sendable, Hashable {
    /// The entities of the kinds named first.
    case first
    /// Those of the others.
    case second
  }

  /// The entities of both sets, and the ties across.
  public let ties: TieNetwork

  /// For each number of the ties whether the entity is of the first set.
  let isFirst: [Bool]
}

extension TwoModeNetwork {
  /// The entities of a set, in the order written.
  public func entities(of side: Side) -> [Entity] {
    isFirst.indices.filter { isFirst[$0] == (side == .first) }.map(ties.entity)
  }

  /// The entities by a measure that compares each with the most it could have in its set.
  ///
  /// - Complexity: That of the measure on all ties.
  public func ranking(by measure: TwoModeMeasure) -> Ranking {
    ties.ranking(by: TwoModeValues(measure: measure, isFirst: isFirst))
  }
}

extension Graph {
  /// The ties across entities of some kinds and of others, with their sub-kinds.
  ///
  /// An entity of both is taken as one of the first.
  ///
  /// - Throws: ``GraphError`` where a kind is not known.
  /// - Complexity: O(*n* + *m*).
  public func twoMode(
    _ first: Set<Entity.Kind>, _ second: Set<Entity.Kind>, within restriction: Restriction = .ties
  ) throws(GraphError) -> TwoModeNetwork {
    var restriction = restriction
    restriction.through = first.union(second)
    restriction.isDirected = false
    // Without a kind no entity is admitted, and not every one.
    let isEmpty = restriction.through.isEmpty
    let whole = try ties(within: restriction)
    let isFirst = (0..<whole.entityCount).map { vertex in
      vocabulary.lineage(of: whole.entity(of: vertex).kind).contains(where: first.contains)
    }
    return TwoModeNetwork(
      ties: whole.filteringEnds { !isEmpty && isFirst[$0] != isFirst[$1] }, isFirst: isFirst)
  }
}
