internal import GraphAlgorithms

/// A way between two entities, and how telling it is.
public struct Connection: Sendable, Hashable {
  /// The way.
  public let path: Path

  /// How little the way tells: the lower, the more telling.
  public let score: Double

  /// The chance that somebody who has set out on the way keeps to it, leaving each entity on it by a
  /// relation taken at random: e to the power of minus the score.
  public var weight: Double { expOfMinus(score) }
}

/// What lies between two entities: the ways, the most telling first, and who stands on them.
public struct Connections: Sendable {
  /// The ways, the most telling first.
  public let ways: [Connection]

  /// The entities on those ways, by their share of the ways' weight, the largest first.
  ///
  /// Shares are parts of the ways found: with another limit they are others.
  public let between: [Intermediary]

  /// An entity that lies between two others.
  public struct Intermediary: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// The part of the weight of all ways found that passes through it, 0 to 1.
    public let share: Double

    /// How many of the ways pass through it.
    public let wayCount: Int
  }
}

extension Graph {
  /// The ways between two entities, ranked by how telling they are.
  ///
  /// The shortest way is often the least telling: both have to do with France. So a way is judged by
  /// chance. Suppose that somebody has set out on it and leaves each entity that it passes by a
  /// relation taken at random: how likely are they to keep to it? The score is minus the natural
  /// logarithm of that chance, a sum to which the two ends add nothing:
  ///
  /// - An entity that is passed costs the logarithm of the number of its neighbors, among whom to
  ///   choose: an institute with three 1.1, a festival with ten 2.3; never less than 0.
  /// - A state or a place that is passed costs the logarithm of the number of all entities, as if
  ///   each of them touched it. Everybody belongs to some state and is in some place, even where no
  ///   source says so: a city in common tells nothing, however few are known to be there.
  /// - A relation that is no tie, such as a place or an "is about", counts as a twentieth of one; to
  ///   cross it costs 3.0. One that is inferred or probable counts as three quarters of itself and
  ///   costs 0.29, one that is possible or disputed as half and costs 0.69. At the entities it
  ///   joins it counts as little among the neighbors.
  /// - Of several relations between two entities the weightiest counts. A direct tie that is stated
  ///   and certain costs nothing.
  ///
  /// The lower the score, the more telling the way. What costs as much as a state or more tells no
  /// more than chance: a way through a state or a place comes after every way that costs less than
  /// the logarithm of the number of entities.
  ///
  /// To charge well connected entities by the logarithm of their degree follows Adamic and Adar
  /// (*Social Networks* 25, 2003) for pairs, and Moore, Steinke and Tresp (2011) for paths. The
  /// chance of a way is what the way adds to the cycle-free effective conductance of Koren, North
  /// and Volinsky (KDD 2006), with sums of weights in place of degrees. Faloutsos,
  /// McCurley and Tomkins (KDD 2004) let current leak at every entity to the same end. The three
  /// parts are judgments; <doc:DesignChoices> says how much hangs on them.
  ///
  /// ```swift
  /// let connections = try graph.connections(between: "marindol", and: "abai-university")
  /// connections.ways[0].path.entitiesBetween.map(\.name)   // ["Sorbonne-Kazakhstan Institute"]
  /// ```
  ///
  /// Neighbors are counted within the restriction; a state or a place costs the same in every one.
  ///
  /// - Parameters:
  ///   - first: Where the ways begin.
  ///   - second: Where they lead.
  ///   - limit: How many ways to find at most.
  ///   - restriction: What the ways may pass through; everything where nothing is said.
  /// - Returns: The ways and who stands on them; no ways where none leads there.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*k* · *l* · (*m* + *n* log *n*)) for *k* ways of at most *l* steps (Yen 1971).
  public func connections(
    between first: Entity.ID, and second: Entity.ID, limit: Int = 10,
    within restriction: Restriction = .none
  ) throws(GraphError) -> Connections {
    try connections(
      between: first, and: second, limit: limit, within: restriction, weighing: .standard)
  }

  /// The same with weights of one's own.
  package func connections(
    between first: Entity.ID, and second: Entity.ID, limit: Int = 10,
    within restriction: Restriction = .none, weighing weights: StepWeights
  ) throws(GraphError) -> Connections {
    let (passages, from, to) = try prepare(first, second, restriction)
    let costs =
      weights == .standard
      ? cache.costs(within: restriction, keeping: [from, to], of: self)
      : WayCosts(weights, on: passages, in: self)
    let ways = passages.adjacency
      .cheapestPaths(from: from, to: to, limit: limit, costs: costs.ofEach)
      .map { Connection(path: path(along: $0.vertices, on: passages), score: $0.cost) }
    return Connections(ways: ways, between: intermediaries(of: ways))
  }

  func intermediaries(of ways: [Connection]) -> [Connections.Intermediary] {
    let total = ways.reduce(0) { $0 + $1.weight }
    var weights: [Entity.ID: Double] = [:]
    var counts: [Entity.ID: Int] = [:]
    var order: [Entity] = []
    for way in ways {
      for entity in way.path.entitiesBetween {
        if counts[entity.id] == nil { order.append(entity) }
        weights[entity.id, default: 0] += way.weight
        counts[entity.id, default: 0] += 1
      }
    }
    return order.map {
      Connections.Intermediary(
        entity: $0, share: total > 0 ? weights[$0.id, default: 0] / total : 0,
        wayCount: counts[$0.id, default: 0])
    }
    .sorted {
      ($1.share, entityPositions[$0.entity.id] ?? 0) < (
        $0.share, entityPositions[$1.entity.id] ?? 0
      )
    }
  }
}
