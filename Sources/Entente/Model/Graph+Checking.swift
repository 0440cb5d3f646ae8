extension Graph {
  /// Checks that a relation joins known entities, fits its kind, and cites known sources.
  func check(_ relation: Relation) throws(GraphError) {
    guard let kind = vocabulary[relation.kind] else {
      throw .unknownRelationKind(relation.kind, suggestion: suggestion(for: relation.kind))
    }
    let from = try known(relation.from)
    let to = try known(relation.to)
    for other in [relation.place, relation.under] {
      if let other { _ = try known(other) }
    }
    for citation in relation.citations where sourcePositions[citation.source] == nil {
      throw .unknownSource(citation.source, suggestion: suggestion(for: citation.source))
    }
    if let misfit = vocabulary.misfit(of: kind, from: from, to: to) { throw .unfitRelation(misfit) }
  }

  /// Checks that the states which entities belong to are there.
  func checkStates() throws(GraphError) {
    for entity in entities {
      for state in entity.states { _ = try known(state) }
    }
  }

  private func known(_ id: Entity.ID) throws(GraphError) -> Entity {
    guard let position = entityPositions[id] else {
      throw .unknownEntity(id, suggestion: suggestion(for: id))
    }
    return entities[position]
  }
}
