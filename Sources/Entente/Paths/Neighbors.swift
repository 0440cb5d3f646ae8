internal import GraphAlgorithms

extension Graph {
  /// The entities next to an entity, each with every relation that joins the two.
  ///
  /// - Throws: ``GraphError`` where the entity or a kind is not known.
  /// - Complexity: O(*d* log *d*) in the degree of the entity, after the first question, and O(*n* +
  ///   *m*) where there is a restriction.
  public func neighbors(
    of entity: Entity.ID, within restriction: Restriction = .none
  ) throws(GraphError) -> [Step] {
    try restriction.check(in: self)
    let position = try position(of: entity)
    let passages = ways(within: restriction, keeping: [position])
    return passages.simple.neighbors(of: position).flatMap {
      path(along: [position, $0], on: passages).steps
    }
  }

  /// The entities that relations lead to in at most so many steps from any of the given ones, and
  /// those themselves.
  ///
  /// Only relations between two entities count here, not the place or the agreement they name.
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*n* + *m* log *m*).
  public func surroundings(
    of entities: [Entity.ID], steps: Int = 1, within restriction: Restriction = .none
  ) throws(GraphError) -> Set<Entity.ID> {
    try restriction.check(in: self)
    for entity in entities { _ = try position(of: entity) }
    var reached = Set(entities)
    var frontier = reached
    var admission = Admission(within: restriction, in: self)
    for _ in 0..<max(0, steps) where !frontier.isEmpty {
      var next: Set<Entity.ID> = []
      for entity in frontier {
        for relation in relations(of: entity, admittedBy: &admission) {
          next.formUnion([relation.from, relation.to])
        }
      }
      next.subtract(reached)
      frontier = next.filter { self[$0].map { restriction.admits($0, in: vocabulary) } ?? false }
      reached.formUnion(frontier)
    }
    return reached
  }

  /// Every relation of an entity that a restriction admits, in the order written.
  ///
  /// - Complexity: O(*d* log *d*) in the degree of the entity, after the first question.
  public func relations(of entity: Entity.ID, within restriction: Restriction) -> [Relation] {
    var admission = Admission(within: restriction, in: self)
    return relations(of: entity, admittedBy: &admission)
  }

  private func relations(
    of entity: Entity.ID, admittedBy admission: inout Admission
  ) -> [Relation] {
    guard let position = entityPositions[entity] else { return [] }
    return index.relations(at: position).filter { admission.admits($0, by: .statement) }
      .map { relations[$0] }
  }
}
