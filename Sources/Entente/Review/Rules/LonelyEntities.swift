extension ReviewRule {
  /// Entities that nothing is said about but what they are.
  ///
  /// An entity is in company if a relation begins, ends or takes place at it or rests on it, if
  /// another entity belongs to it, or if it is said to be one with another. A graph without any
  /// relation is a list of entities, in which none is lonely.
  static let lonelyEntities = ReviewRule { reviewed in
    let graph = reviewed.graph
    if graph.relations.isEmpty { return [] }
    var isNamed = [Bool](repeating: false, count: graph.entities.count)
    func name(_ id: Entity.ID?) {
      if let position = id.flatMap({ graph.entityPositions[$0] }) { isNamed[position] = true }
    }
    for (position, ends) in reviewed.ends.enumerated() {
      isNamed[ends.from] = true
      isNamed[ends.to] = true
      name(graph.relations[position].place)
      name(graph.relations[position].under)
    }
    for entity in graph.entities {
      for state in entity.states where state != entity.id { name(state) }
    }
    for identity in graph.identities where Set(identity.entities).count > 1 {
      identity.entities.forEach(name)
    }
    return zip(graph.entities, isNamed).filter { !$0.1 }.map {
      Doubt(about: .entity($0.0.id), .lonelyEntity)
    }
  }
}
