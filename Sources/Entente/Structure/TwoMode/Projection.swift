internal import GraphAlgorithms

/// The pairs of one set that share entities of the other, each with what it rests on.
public struct Projection: Sendable {
  /// Two entities, and how much they share.
  public struct Pair: Sendable, Hashable {
    /// The one that is written first.
    public let first: Entity

    /// The other.
    public let second: Entity

    /// How many entities of the other set both are tied to.
    public let sharedCount: Int

    /// The sum over these of 1 divided by how many others each is tied to: who share a small meeting
    /// share more than who share a congress (Newman, *Physical Review E* 64, 016132, 2001).
    public let newman: Double

    /// Those they share as a share of those either is tied to (Jaccard 1901).
    public let jaccard: Double
  }

  /// What two entities share, and the relations that say so.
  public struct Shared: Sendable, Hashable {
    /// The entity both are tied to.
    public let entity: Entity

    /// The relations of the first of the pair with it, then those of the second.
    public let relations: [Relation]
  }

  /// The pairs, those first that share most.
  public let pairs: [Pair]
}

extension TwoModeNetwork {
  /// How many pairs there are at most, counted once for each entity that they share.
  public static var projectionLimit: Int { 5_000_000 }

  /// The pairs of a set that share entities of the other.
  ///
  /// - Returns: The pairs, or nothing where they are more than ``projectionLimit``: a congress of ten
  ///   thousand alone makes fifty million.
  /// - Complexity: O(*p* log *p*) for *p* pairs, counted once for each entity that they share.
  public func projection(of side: Side) -> Projection? {
    let adjacency = ties.adjacency
    let members = isFirst.indices.filter { isFirst[$0] == (side == .first) }
    var pairCount = 0
    for vertex in isFirst.indices where isFirst[vertex] != (side == .first) {
      let (pairs, isTooLarge) = adjacency.degree(of: vertex).multipliedReportingOverflow(
        by: adjacency.degree(of: vertex) - 1)
      pairCount += isTooLarge ? Self.projectionLimit : pairs / 2
      if pairCount > Self.projectionLimit { return nil }
    }
    var pairs: [(first: Int, second: Int, count: Int, newman: Double)] = []
    var counts = [Int](repeating: 0, count: isFirst.count)
    var weights = [Double](repeating: 0, count: isFirst.count)
    for member in members {
      var others: [Int] = []
      for shared in adjacency.neighbors(of: member) {
        let weight = 1 / Double(max(1, adjacency.degree(of: shared) - 1))
        for other in adjacency.neighbors(of: shared) where other > member {
          if counts[other] == 0 { others.append(other) }
          counts[other] += 1
          weights[other] += weight
        }
      }
      for other in others.sorted() {
        pairs.append((member, other, counts[other], weights[other]))
        counts[other] = 0
        weights[other] = 0
      }
    }
    let order = pairs.indices.sorted {
      (-pairs[$0].count, -pairs[$0].newman, $0) < (-pairs[$1].count, -pairs[$1].newman, $1)
    }
    return Projection(
      pairs: order.map { position in
        let pair = pairs[position]
        let either =
          adjacency.degree(of: pair.first) + adjacency.degree(of: pair.second) - pair.count
        return Projection.Pair(
          first: ties.entity(of: pair.first), second: ties.entity(of: pair.second),
          sharedCount: pair.count, newman: pair.newman,
          jaccard: Double(pair.count) / Double(either))
      })
  }

  /// What each of some pairs shares, with the relations that say so.
  ///
  /// - Complexity: O(*n* + *m*), and the relations of the pairs and of what they share.
  public func evidence(for pairs: [Projection.Pair]) -> [[Projection.Shared]] {
    let shared = pairs.map { pair -> [Entity] in
      guard let first = ties.vertex(of: pair.first.id), let second = ties.vertex(of: pair.second.id)
      else { return [] }
      let others = Set(ties.adjacency.neighbors(of: second))
      return ties.adjacency.neighbors(of: first).filter(others.contains).map(ties.entity)
    }
    let relations = ties.relations(
      of: Set(pairs.flatMap { [$0.first.id, $0.second.id] } + shared.joined().map(\.id)))
    return zip(pairs, shared).map { pair, entities in
      entities.map { entity in
        let of = Set((relations[entity.id] ?? []).map(\.id))
        return Projection.Shared(
          entity: entity,
          relations: [pair.first, pair.second].flatMap { end in
            (relations[end.id] ?? []).filter { of.contains($0.id) }
          })
      }
    }
  }
}
