/// Which answers of a graph change if some of its entities are one: the facts to judge a union by.
///
/// ```swift
/// let effect = try graph.effect(ofUniting: ["enu", "eurasian"])
/// effect.loops.isEmpty              // no relation would join the entity to itself
/// effect.contradictions.isEmpty     // and it would have one head at a time
/// print(effect)
/// ```
///
/// Components, neighbors and distances follow every relation that is neither denied nor deprecated;
/// ranks count ties, as ``Graph/centrality(_:parallel:)`` does.
public struct UnionEffect: Sendable, Hashable {
  /// The entities that would be one, in the order of the graph.
  public let members: [Entity]

  /// What they would be; nothing where none is named.
  public let united: Entity?

  /// The number of entities.
  public let entityCount: Shift

  /// The number of relations, which all stay.
  public let relationCount: Shift

  /// The number of components.
  public let componentCount: Shift

  /// The relations between two of the members, which would join the entity to itself.
  public let loops: [Relation]

  /// The entities that are next to two members or more, members left out.
  public let commonNeighbors: [Entity]

  /// The entities that are next to other members, but not to the first.
  public let gainedNeighbors: [Entity]

  /// The relations of different members with the same entity, which would be parallel.
  public let parallels: [Parallel]

  /// The relations of different members of which an entity can have only one at a time.
  public let contradictions: [Contradiction]

  /// How ranks change by degree, and by betweenness where the graph is not too large for it.
  public let ranks: [Ranks]

  /// How distances between other entities change; nothing where the graph is too large for it.
  public let distances: Distances?

  /// What was left out, for size.
  public let omissions: Set<Omission>
}

extension UnionEffect {
  /// A number before and after.
  public struct Shift: Sendable, Hashable {
    /// The number now.
    public let before: Int

    /// The number if the entities are one.
    public let after: Int

    /// Creates a number before and after.
    package init(before: Int, after: Int) {
      self.before = before
      self.after = after
    }
  }

  /// Relations that different members have with one entity.
  public struct Parallel: Sendable, Hashable {
    /// The entity at the other end.
    public let neighbor: Entity

    /// The relations of all members with it.
    public let relations: [Relation]
  }

  /// Two relations that exclude each other once their entity is one.
  ///
  /// Their periods overlap, or may.
  public struct Contradiction: Sendable, Hashable {
    /// The relation of one member.
    public let first: Relation

    /// The relation of another member, with another entity.
    public let second: Relation
  }

  /// Something that takes too long on a large graph.
  public enum Omission: String, Sendable, Hashable, CaseIterable {
    /// Ranks by betweenness are left out.
    case betweenness

    /// Distances are left out.
    case distances

    /// Some contradictions may be left out.
    case contradictions
  }
}
