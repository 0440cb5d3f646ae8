internal import GraphAlgorithms

/// Who and what is tied to an entity, near and far, with every relation that says so.
///
/// ```swift
/// let neighborhood = try graph.neighborhood(of: "unesco", depth: 2)
/// neighborhood.rings[0].map(\.entity.name)          // those next to it
/// neighborhood.rings[1].first?.steps[0].carriers    // how one of the next ones is reached
/// ```
public struct Neighborhood: Sendable, Hashable {
  /// The entity in the middle.
  public let center: Entity

  /// The neighbors by their distance: those in one step, those in two, and so on.
  ///
  /// No ring is empty; there are fewer than asked for where nobody else can be reached.
  public let rings: [[Neighbor]]

  /// An entity and the steps that lead to it.
  public struct Neighbor: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Every step to it from one nearer by, each with all relations that carry it.
    public let steps: [Step]
  }
}

extension Graph {
  /// Who and what is reached from an entity in at most so many steps.
  ///
  /// - Throws: ``GraphError`` where the entity or a kind is not known.
  /// - Complexity: O(*n* + *m*) in what the restriction admits.
  public func neighborhood(
    of entity: Entity.ID, depth: Int = 1, within restriction: Restriction = .none
  ) throws(GraphError) -> Neighborhood {
    try restriction.check(in: self)
    let center = try position(of: entity)
    let passages = passages(within: restriction, keeping: [center])
    let simple = passages.simple
    var isReached = [Bool](repeating: false, count: entities.count)
    isReached[center] = true
    var frontier = [center]
    var rings: [[Neighborhood.Neighbor]] = []
    while rings.count < depth {
      var origins: [Int: [Int]] = [:]
      for near in frontier {
        for next in simple.neighbors(of: near) where !isReached[next] {
          origins[next, default: []].append(near)
        }
      }
      if origins.isEmpty { break }
      frontier = origins.keys.sorted()
      rings.append(
        frontier.map { far in
          isReached[far] = true
          return Neighborhood.Neighbor(
            entity: entities[far],
            steps: (origins[far] ?? []).flatMap { path(along: [$0, far], on: passages).steps })
        })
    }
    return Neighborhood(center: entities[center], rings: rings)
  }
}

extension Vocabulary {
  /// The family of a step: that of its relation, or place or treaty where it goes by those.
  public func family(of carrier: Step.Carrier) -> RelationKind.Family? {
    self[carrier.relation.kind].map { carrier.manner.family(of: $0) }
  }
}
