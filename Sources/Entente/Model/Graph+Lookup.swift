extension Graph {
  /// The entity with an identifier.
  ///
  /// - Complexity: O(1).
  public subscript(id: Entity.ID) -> Entity? { entityPositions[id].map { entities[$0] } }

  /// The relation with an identifier.
  ///
  /// - Complexity: O(1).
  public func relation(_ id: Relation.ID) -> Relation? {
    relationPositions[id].map { relations[$0] }
  }

  /// Where the relation with an identifier stands among ``relations``.
  package func position(of id: Relation.ID) -> Int? { relationPositions[id] }

  /// The source with an identifier.
  ///
  /// - Complexity: O(1).
  public func source(_ id: Source.ID) -> Source? { sourcePositions[id].map { sources[$0] } }

  /// Where the source with an identifier stands among ``sources``.
  package func position(of id: Source.ID) -> Int? { sourcePositions[id] }

  /// Every relation that joins two entities, either way, in the order written.
  ///
  /// - Complexity: O(*d* log *d*) in the degree of the first entity, after the first question.
  public func relations(between first: Entity.ID, and second: Entity.ID) -> [Relation] {
    relations(of: first).filter { $0.touches(second) && (first != second || $0.from == $0.to) }
  }

  /// Every relation that an entity begins or ends, in the order written.
  ///
  /// - Complexity: O(*d* log *d*) in the degree of the entity, after the first question.
  public func relations(of entity: Entity.ID) -> [Relation] {
    guard let position = entityPositions[entity] else { return [] }
    return index.relations(at: position).map { relations[$0] }
  }

  /// The entities of one kind or its sub-kinds, in the order written.
  ///
  /// - Complexity: O(*n*).
  public func entities(of kind: Entity.Kind) -> [Entity] {
    entities.filter { vocabulary.isKind($0.kind, kind) }
  }

  /// How a relation counts: its declared kind, or nothing where the vocabulary lacks it.
  public func kind(of relation: Relation) -> RelationKind? { vocabulary[relation.kind] }

  /// The side of a state: the entities that belong to it alone, and the state itself.
  ///
  /// Joint bodies, which belong to several states, are on no side.
  ///
  /// - Complexity: O(*n*).
  public func side(of state: Entity.ID) -> Set<Entity.ID> {
    Set(entities.filter { $0.id == state || $0.states == [state] }.map(\.id))
  }
}
