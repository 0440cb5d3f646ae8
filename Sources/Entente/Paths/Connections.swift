internal import GraphAlgorithms

/// A way between two entities, and how telling it is.
public struct Connection: Sendable, Hashable {
  /// The way.
  public let path: Path

  /// How little the way tells: the lower, the more telling.
  public let score: Double

  /// The chance that somebody who leaves each entity passed by a relation taken at random goes
  /// this way: e to the power of minus the score.
  public var weight: Double { expOfMinus(score) }
}

/// What lies between two entities: the ways, the most telling first, and who stands on them.
public struct Connections: Sendable {
  /// The ways, the most telling first.
  public let ways: [Connection]

  /// The entities on those ways, by their share of the ways' weight, the largest first.
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
  /// The shortest way is often the least telling: both have to do with France. A way is charged the
  /// natural logarithm of the degree of every entity it passes, so that a state which half the
  /// graph touches costs much and a joint institute little; a step that only a place or an "is
  /// about" carries is charged ``Graph/looseStepCharge`` more. The lower the sum, the more telling
  /// the way; a direct tie costs nothing.
  ///
  /// Degrees count distinct neighbors in the graph within the restriction. Charging hubs by the
  /// logarithm of their degree follows Adamic and Adar (*Social Networks* 25, 2003) for pairs, and
  /// Moore, Steinke and Tresp (2011) for paths; Faloutsos, McCurley and Tomkins (KDD 2004) give the
  /// walk that explains it.
  ///
  /// ```swift
  /// let connections = try graph.connections(between: "marindol", and: "abai-university")
  /// connections.ways[0].path.entitiesBetween.map(\.name)   // ["Sorbonne-Kazakhstan Institute"]
  /// ```
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
    let (passages, from, to) = try prepare(first, second, restriction)
    let found = cheapest(from: from, to: to, limit: limit, on: passages)
    let ways = found.map {
      Connection(path: path(along: $0.vertices, on: passages), score: $0.cost)
    }
    return Connections(ways: ways, between: intermediaries(of: ways))
  }

  /// What a step costs that only a place or an "is about" carries: as much as passing through an
  /// entity with about seven neighbors.
  public static let looseStepCharge = 2.0

  private func cheapest(
    from: Int, to: Int, limit: Int, on passages: Passages
  ) -> [CostedPath] {
    let degrees = (0..<entities.count).map { passages.simple.degree(of: $0) }
    // On a grid of powers of two, sums are exact, so that equal scores are equal.
    let vertexCosts = degrees.map { degree in
      (naturalLogarithm(Double(max(1, degree))) * 1_048_576).rounded() / 1_048_576
    }
    let edgeCosts = passages.passageOfEdge.map { passage in
      isLoose(passages.passages[passage]) ? Self.looseStepCharge : 0
    }
    do {
      let costs = try ArcCosts(edges: edgeCosts, vertices: vertexCosts)
      return passages.adjacency.cheapestPaths(from: from, to: to, limit: limit, costs: costs)
    } catch {
      // Logarithms of whole numbers from 1 up are neither negative nor undefined.
      preconditionFailure("\(error)")
    }
  }

  private func isLoose(_ passage: Passages.Passage) -> Bool {
    switch passage.manner {
    case .statement: vocabulary[relations[passage.relation].kind]?.isTie != true
    case .place: true
    case .agreement: false
    }
  }

  private func intermediaries(of ways: [Connection]) -> [Connections.Intermediary] {
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
