/// What joins several entities: the ties of a tree on which all of them stand.
public struct Joining: Sendable, Hashable {
  /// The entities that are joined, each once, in the order asked.
  public let ends: [Entity]

  /// The tree in parts: a way between the first two, and from there a way on to each of the others.
  ///
  /// Each part begins at an entity of the parts before it. An entity that lies on the way to another
  /// has no part of its own.
  public let legs: [Path]

  /// The measure by which it is the least.
  public let measure: Measure

  /// How little the whole of it tells: the lower, the more telling; see
  /// ``Graph/connections(between:and:limit:within:)-(Entity.ID,_,_,_)``.
  public let score: Double

  /// What every tree that joins them has at least, by the measure.
  public let lowerBound: Double

  /// Whether there is none better by the measure.
  public let isExact: Bool

  /// What the best tree has least of.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    /// The score: the most telling tree; of several the one of fewest steps.
    case score

    /// The number of steps; of several the most telling.
    case steps
  }
}

extension Joining {
  /// The steps of all its parts.
  public var steps: [Step] { legs.flatMap(\.steps) }

  /// The number of steps.
  public var length: Int { legs.reduce(0) { $0 + $1.length } }

  /// What the measure counts: the score, or the number of steps.
  public var value: Double { measure == .score ? score : Double(length) }

  /// The entities that lie between those joined, in the order of the parts.
  public var entitiesBetween: [Entity] {
    var seen = Set(ends.map(\.id))
    return legs.flatMap(\.entities).filter { seen.insert($0.id).inserted }
  }

  /// On whose word it rests: every citation of every relation that carries it, each once.
  public var citations: [Citation] {
    var seen: Set<Citation> = []
    return steps.flatMap(\.carriers).flatMap(\.relation.citations)
      .filter { seen.insert($0).inserted }
  }
}

/// The ways to join several entities by one tree, the best first.
public struct Joinings: Sendable, Hashable {
  /// The best tree, then others that each do without an entity of it; none where they are apart.
  public let trees: [Joining]

  /// What becomes of the best tree without each entity between: the best that is left then.
  public let removals: [Removal]

  /// Whether removals, and other trees, were looked for: not where many lie between in a large graph.
  public let hasRemovals: Bool

  /// The entities in groups that hang together; one group where there is a tree.
  public let groups: [[Entity]]

  /// An entity of the best tree, and what is left without it.
  public struct Removal: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// The best tree without it; nothing where those to join fall apart.
    public let remaining: Joining?
  }
}
