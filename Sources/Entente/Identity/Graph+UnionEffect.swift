internal import GraphAlgorithms

extension Graph {
  /// Which answers change if some entities are one.
  ///
  /// Of the entities that move in a ranking and of the pairs that come nearer, the first `limit` are
  /// named, up to 1,000. Betweenness and distances are left out where entities times entities and
  /// relations make more than 20 million (3,000 of each), and no more than 2,000 pairs of relations
  /// are searched for contradictions; ``UnionEffect/omissions`` says so. The identities that the
  /// graph holds already are not applied: ask the ``united()`` graph where they should be.
  ///
  /// - Throws: ``GraphError`` where an entity is not known.
  /// - Complexity: O(*n* · *m*) within those limits, O(*m* + *n* log *n*) above.
  public func effect(
    ofUniting entities: [Entity.ID], limit: Int = 5
  ) throws(GraphError) -> UnionEffect {
    for entity in entities where entityPositions[entity] == nil {
      throw .unknownEntity(entity, suggestion: suggestion(for: entity))
    }
    let positions = Set(entities.compactMap { entityPositions[$0] }).sorted()
    let united = united(by: [Identity(entities)])
    return UnionComparison(
      before: self, after: united, members: positions, limit: min(max(0, limit), 1000)
    ).effect
  }
}

/// A graph and the same with some entities united, compared.
struct UnionComparison {
  let before: Graph
  let after: Graph

  /// The positions of the members before, ascending.
  let members: [Int]

  /// How many examples are named.
  let limit: Int

  /// More pairs of entities and relations than this are too many for all paths.
  private static let pathLimit = 20_000_000

  private var isSmall: Bool {
    let (product, isTooLarge) = before.entities.count.multipliedReportingOverflow(
      by: before.entities.count + before.relations.count)
    return !isTooLarge && product <= Self.pathLimit
  }

  /// The position that an entity before has after; none for members but the first.
  var positionsAfter: [Int?] {
    var isGone = Array(repeating: false, count: before.entities.count)
    for member in members.dropFirst() { isGone[member] = true }
    var next = 0
    return isGone.map { isGone in
      if isGone { return nil }
      next += 1
      return next - 1
    }
  }
}

extension UnionComparison {
  /// All that changes.
  var effect: UnionEffect {
    let isSmall = isSmall
    let contradictions = contradictions
    var omissions: Set<UnionEffect.Omission> = isSmall ? [] : [.betweenness, .distances]
    if !contradictions.areAll { omissions.insert(.contradictions) }
    let neighborhood = neighborhood
    return UnionEffect(
      members: members.map { before.entities[$0] },
      united: members.first.flatMap { after[before.entities[$0].id] },
      entityCount: .init(before: before.entities.count, after: after.entities.count),
      relationCount: .init(before: before.relations.count, after: after.relations.count),
      componentCount: .init(before: before.componentCount, after: after.componentCount),
      loops: loops, commonNeighbors: neighborhood.common, gainedNeighbors: neighborhood.gained,
      parallels: parallels, contradictions: contradictions.found,
      ranks: [ranks(by: .degree), isSmall ? ranks(by: .betweenness) : nil].compactMap { $0 },
      distances: isSmall ? distances : nil, omissions: omissions)
  }
}

extension Graph {
  fileprivate var componentCount: Int {
    passages(within: .none).simple.connectedComponents().count
  }
}
