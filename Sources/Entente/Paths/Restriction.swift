/// Which entities and relations a question may pass through.
///
/// ```swift
/// try graph.path(from: "rennes-2", to: "unesco", within: Restriction(avoiding: [.state]))
/// ```
///
/// Kinds include their sub-kinds. The two ends of a path are always admitted. Every part of it can be
/// combined with every other: what is admitted satisfies all of them.
public struct Restriction: Sendable, Hashable {
  /// The relation kinds to follow; every kind where empty.
  public var following: Set<Relation.Kind>

  /// The relation kinds not to follow.
  public var notFollowing: Set<Relation.Kind>

  /// The entity kinds to pass through; every kind where empty.
  public var through: Set<Entity.Kind>

  /// The entity kinds to stay away from.
  public var avoiding: Set<Entity.Kind>

  /// The entities to stay away from.
  public var without: Set<Entity.ID>

  /// The families to follow; every family where empty.
  public var families: Set<RelationKind.Family>

  /// Whether relations are crossed only from their first entity to their second.
  ///
  /// A symmetric relation is crossed both ways all the same.
  public var isDirected: Bool

  /// Whether only relations that count as ties are followed.
  public var isTiesOnly: Bool

  /// The states whose sides may be passed through; every side where empty.
  ///
  /// An entity is passed through if it is one of these states or belongs to them alone: a joint body
  /// only where all its states are named, and a third party that belongs to no state never.
  public var sides: Set<Entity.ID>

  /// The states to stay away from, with all that belongs to them, joint bodies too.
  public var notSides: Set<Entity.ID>

  /// The sources that must vouch for a relation, one of them at least; any where empty.
  public var sources: Set<Source.ID>

  /// The sources that are rejected.
  ///
  /// A relation counts if a citation of another source remains. One that nobody vouches for rests on
  /// none of them and counts as well.
  public var notSources: Set<Source.ID>

  /// The bases on which relations may rest; any where empty.
  public var bases: Set<Basis>

  /// How sure a relation is at least; ``Confidence/disputed`` admits every one.
  public var leastConfidence: Confidence

  /// When relations held, at some time of it; any time where there is none.
  ///
  /// Nobody says when an undated relation held: it possibly held at any time, and certainly at none.
  public var period: Period?

  /// How certain it is at least that relations held in the period; possibly, where nothing is said.
  ///
  /// What possibly held is admitted first, since most dates are years and many relations have none: to
  /// take only what certainly held would make silence of the sources look like absence of ties.
  public var certainty: Certainty

  /// Which statements are used.
  public var reading: Reading

  /// Creates a restriction; without arguments it restricts nothing.
  public init(
    following: Set<Relation.Kind> = [], notFollowing: Set<Relation.Kind> = [],
    through: Set<Entity.Kind> = [], avoiding: Set<Entity.Kind> = [],
    without: Set<Entity.ID> = [], families: Set<RelationKind.Family> = [],
    isDirected: Bool = false, isTiesOnly: Bool = false,
    sides: Set<Entity.ID> = [], notSides: Set<Entity.ID> = [], sources: Set<Source.ID> = [],
    notSources: Set<Source.ID> = [], bases: Set<Basis> = [],
    leastConfidence: Confidence = .disputed, during period: Period? = nil,
    certainty: Certainty = .possibly, reading: Reading = .best
  ) {
    self.following = following
    self.notFollowing = notFollowing
    self.through = through
    self.avoiding = avoiding
    self.without = without
    self.families = families
    self.isDirected = isDirected
    self.isTiesOnly = isTiesOnly
    self.sides = sides
    self.notSides = notSides
    self.sources = sources
    self.notSources = notSources
    self.bases = bases
    self.leastConfidence = leastConfidence
    self.period = period
    self.certainty = certainty
    self.reading = reading
  }

  /// No restriction: every relation of the best standing that is not denied.
  public static let none = Restriction()

  /// Only relations that count as ties.
  public static let ties = Restriction(isTiesOnly: true)
}

extension Restriction {
  /// Checks that the vocabulary declares every kind and the graph holds every entity named.
  func check(in graph: Graph) throws(GraphError) {
    for kind in following.union(notFollowing).sorted() where graph.vocabulary[kind] == nil {
      throw .unknownRelationKind(kind, suggestion: graph.suggestion(for: kind))
    }
    for kind in through.union(avoiding).sorted() where graph.vocabulary[kind] == nil {
      throw .unknownEntityKind(kind, in: nil, suggestion: graph.suggestion(for: kind))
    }
    for entity in without.union(sides).union(notSides).sorted() where graph[entity] == nil {
      throw .unknownEntity(entity, suggestion: graph.suggestion(for: entity))
    }
    var named = sources.union(notSources)
    if case .source(let source) = reading { named.insert(source) }
    for source in named.sorted() where graph.source(source) == nil {
      throw .unknownSource(source, suggestion: graph.suggestion(for: source))
    }
  }
}
