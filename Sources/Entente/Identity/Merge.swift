/// Two data sets as one, with what the second added and where the two disagree.
///
/// ```swift
/// let merge = first.merging(second)
/// merge.graph                           // the graph of both
/// merge.additions.relations.count       // how many relations only the second has
/// for conflict in merge.conflicts { print(conflict) }
/// ```
public struct Merge: Sendable {
  /// The graph of both: all of the first in its order, then what only the second has.
  public let graph: Graph

  /// What came from the second graph.
  public let additions: Additions

  /// Where the two say something different, and what was kept.
  public let conflicts: [Conflict]

  /// The identifiers of relations of the second graph that have another one in the graph of both.
  public let renamedRelations: [Relation.ID: Relation.ID]
}

extension Merge {
  /// What a graph gained from another.
  public struct Additions: Sendable, Hashable {
    /// The kinds of entities that only the other declares.
    public internal(set) var entityKinds: [Entity.Kind] = []

    /// The kinds of relations that only the other declares.
    public internal(set) var relationKinds: [Relation.Kind] = []

    /// The sources that only the other has.
    public internal(set) var sources: [Source.ID] = []

    /// The entities that only the other has.
    public internal(set) var entities: [Entity.ID] = []

    /// The relations that only the other has, by their identifiers in the graph of both.
    public internal(set) var relations: [Relation.ID] = []

    /// The identities that only the other has.
    public internal(set) var identities: [Identity] = []

    /// What both have and the other adds to: names, aliases, attributes, missing fields.
    public internal(set) var details: [Change] = []

    /// Whether the other added nothing.
    public var isEmpty: Bool { self == Additions() }
  }
}
