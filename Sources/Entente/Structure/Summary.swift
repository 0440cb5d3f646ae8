internal import GraphAlgorithms

/// A graph at a glance.
public struct Summary: Sendable, Hashable {
  /// The number of entities.
  public let entityCount: Int

  /// The number of kinds in use.
  public let entityKindCount: Int

  /// The number of relations.
  public let relationCount: Int

  /// The number of families in use.
  public let familyCount: Int

  /// The number of sources.
  public let sourceCount: Int

  /// The first and the last year that a relation or an entity names.
  public let years: ClosedRange<Int>?

  /// The number of relations without a citation.
  public let uncitedCount: Int

  /// The number of relations that a curator inferred.
  public let inferredCount: Int

  /// The number of relations without a date.
  public let undatedCount: Int

  /// The number of components, every relation walked both ways.
  public let componentCount: Int

  /// The number of entities in the largest component.
  public let largestComponent: Int

  /// The pairs of entities that are joined, as a share of all pairs; none below two entities.
  public let density: Double?

  /// The mean distance in steps over the pairs that reach one another; none where there are none.
  public let meanDistance: Double?

  /// The largest distance in steps between two entities that reach one another.
  public let diameter: Int?
}

extension Graph {
  /// The graph at a glance: what is in it, how it hangs together, on how many sources it rests.
  ///
  /// Distances are left out above 5,000 entities, where finding them all takes longer than a glance.
  ///
  /// - Complexity: O(*n* · *m*) up to 5,000 entities, O(*n* + *m*) above.
  public func summary() -> Summary {
    let simple = passages(within: .none).simple
    let components = simple.connectedComponents()
    let years = (relations.compactMap(\.period) + entities.compactMap(\.period)).map(\.years)
    let pairs = Double(entities.count) * Double(entities.count - 1) / 2
    let distances = entities.count <= 5_000 ? simple.distanceSum() : nil
    return Summary(
      entityCount: entities.count, entityKindCount: Set(entities.map(\.kind)).count,
      relationCount: relations.count,
      familyCount: Set(relations.compactMap { vocabulary[$0.kind]?.family }).count,
      sourceCount: sources.count,
      years: years.isEmpty
        ? nil
        : years.reduce(years[0]) {
          min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
        },
      uncitedCount: relations.count { $0.citations.isEmpty },
      inferredCount: relations.count { $0.basis == .inferred },
      undatedCount: relations.count { $0.period == nil },
      componentCount: components.count, largestComponent: components.sizes.max() ?? 0,
      density: entities.count > 1 ? Double(simple.edgeCount) / pairs : nil,
      meanDistance: distances.flatMap { $0.pairs > 0 ? Double($0.sum) / Double($0.pairs) : nil },
      diameter: distances.flatMap { $0.pairs > 0 ? $0.longest : nil })
  }
}

extension Adjacency {
  /// The distances over all ordered pairs that reach one another: their sum, number and maximum.
  fileprivate func distanceSum() -> (sum: Int, pairs: Int, longest: Int) {
    var total = (sum: 0, pairs: 0, longest: 0)
    for start in 0..<vertexCount {
      let distances = breadthFirstDistances(from: start)
      for vertex in 0..<vertexCount where vertex != start {
        guard let distance = distances[vertex] else { continue }
        total = (total.sum + distance, total.pairs + 1, max(total.longest, distance))
      }
    }
    return total
  }
}
