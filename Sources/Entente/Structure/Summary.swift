internal import GraphAlgorithms

/// A graph at a glance.
///
/// ```swift
/// let summary = graph.summary()
/// summary.entityKinds.first?.item       // the kind most entities are of
/// summary.decades[1990]                 // how many relations held in the 1990s
/// ```
public struct Summary: Sendable, Hashable {
  /// The number of entities.
  public let entityCount: Int

  /// The number of relations.
  public let relationCount: Int

  /// The number of sources.
  public let sourceCount: Int

  /// The entities of each kind in use, not counting those of its sub-kinds.
  public let entityKinds: [Count<Entity.Kind>]

  /// The relations of each kind in use.
  public let relationKinds: [Count<Relation.Kind>]

  /// The relations of each family in use.
  public let families: [Count<RelationKind.Family>]

  /// The relations that cite each source, those that nothing cites included.
  ///
  /// A relation that cites two sources counts for both.
  public let sources: [Count<Source.ID>]

  /// The dated relations by the decades that their periods reach.
  ///
  /// A relation of 1998 to 2003 counts in the 1990s and in the 2000s, so the decades may add up to
  /// more than the relations.
  public let decades: Timeline

  /// The relations of each basis, those of no relation included, in the order of ``Basis``.
  public let bases: [Count<Basis>]

  /// The relations of each confidence, those of no relation included.
  public let confidences: [Count<Confidence>]

  /// The first and the last year that a relation or an entity names.
  public let years: ClosedRange<Int>?

  /// The number of relations without a citation.
  public let uncitedCount: Int

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

extension Summary {
  /// Something, and how often it occurs.
  public struct Count<Item: Sendable & Hashable>: Sendable, Hashable {
    /// What is counted.
    public let item: Item

    /// How often it occurs.
    public let count: Int
  }

  /// The number of kinds in use.
  public var entityKindCount: Int { entityKinds.count }

  /// The number of families in use.
  public var familyCount: Int { families.count }

  /// The number of relations that a curator inferred.
  public var inferredCount: Int { bases.first { $0.item == .inferred }?.count ?? 0 }
}

extension Graph {
  /// The graph at a glance: what is in it, how it hangs together, on how many sources it rests.
  ///
  /// Distances are left out above 5,000 entities, where finding them all takes longer than a glance.
  /// Counts begin with the largest, and equals stand in the order in which they first occur.
  ///
  /// - Complexity: O(*n* · *m*) up to 5,000 entities, O(*n* + *m*) above.
  public func summary() -> Summary {
    let simple = passages(within: .none).simple
    let components = simple.connectedComponents()
    let pairs = Double(entities.count) * Double(entities.count - 1) / 2
    let distances = entities.count <= 5_000 ? simple.distanceSum() : nil
    let census = Census(of: self)
    return Summary(
      entityCount: entities.count, relationCount: relations.count, sourceCount: sources.count,
      entityKinds: census.entityKinds.ranked, relationKinds: census.relationKinds.ranked,
      families: census.families(in: vocabulary).ranked, sources: census.sources.ranked,
      decades: Timeline(census.spans),
      bases: census.bases.counts, confidences: census.confidences.counts, years: census.years,
      uncitedCount: census.uncitedCount, undatedCount: census.undatedCount,
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
