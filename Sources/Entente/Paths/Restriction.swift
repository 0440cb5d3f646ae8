/// Which entities and relations a question may pass through.
///
/// ```swift
/// try graph.path(from: "rennes-2", to: "unesco", within: Restriction(avoiding: [.state]))
/// ```
///
/// Kinds include their sub-kinds. The two ends of a path are always admitted.
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

  /// Creates a restriction; without arguments it restricts nothing.
  public init(
    following: Set<Relation.Kind> = [], notFollowing: Set<Relation.Kind> = [],
    through: Set<Entity.Kind> = [], avoiding: Set<Entity.Kind> = [],
    without: Set<Entity.ID> = [], families: Set<RelationKind.Family> = [],
    isDirected: Bool = false, isTiesOnly: Bool = false
  ) {
    self.following = following
    self.notFollowing = notFollowing
    self.through = through
    self.avoiding = avoiding
    self.without = without
    self.families = families
    self.isDirected = isDirected
    self.isTiesOnly = isTiesOnly
  }

  /// No restriction: every relation that is neither denied nor deprecated.
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
    for entity in without.sorted() where graph[entity] == nil {
      throw .unknownEntity(entity, suggestion: graph.suggestion(for: entity))
    }
  }

  /// Whether an entity may be passed through.
  func admits(_ entity: Entity, in vocabulary: Vocabulary) -> Bool {
    if without.contains(entity.id) { return false }
    if through.isEmpty && avoiding.isEmpty { return true }
    let lineage = vocabulary.lineage(of: entity.kind)
    if lineage.contains(where: avoiding.contains) { return false }
    return through.isEmpty || lineage.contains(where: through.contains)
  }

  /// Whether a relation may be followed in a manner of its own.
  func admits(_ relation: Relation, by manner: Step.Manner, of kind: RelationKind) -> Bool {
    if relation.isDenied || relation.standing == .deprecated { return false }
    if isTiesOnly && (!kind.isTie || manner != .statement) { return false }
    if !following.isEmpty && !following.contains(kind.id) { return false }
    if notFollowing.contains(kind.id) { return false }
    return families.isEmpty || families.contains(manner.family(of: kind))
  }
}
