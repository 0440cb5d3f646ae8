/// Where the identifier of an entity leads once some entities are one.
struct Redirection {
  let positions: [Entity.ID: Int]
  let firsts: [Int]
  let entities: [Entity]

  /// The identifier that an entity has in the united graph.
  func target(of id: Entity.ID) -> Entity.ID {
    positions[id].map { entities[firsts[$0]].id } ?? id
  }

  /// The identifiers that no entity has any more, and whose they are now.
  var formerIDs: [Entity.ID: Entity.ID] {
    var formerIDs: [Entity.ID: Entity.ID] = [:]
    for (position, first) in firsts.enumerated() where first != position {
      formerIDs[entities[position].id] = entities[first].id
    }
    return formerIDs
  }

  /// The relation between the united entities, under its old identifier.
  func redirected(_ relation: Relation) -> Relation {
    var relation = relation
    relation.from = target(of: relation.from)
    relation.to = target(of: relation.to)
    relation.place = relation.place.map(target)
    relation.under = relation.under.map(target)
    return relation
  }

  /// The entity with its states united; none twice.
  ///
  /// Being one with its state does not make it belong to itself.
  func redirected(_ entity: Entity) -> Entity {
    if entity.states.isEmpty { return entity }
    var entity = entity
    let belongsToItself = positions[entity.id].map { entities[$0].states.contains(entity.id) }
    var targets = entity.states.map(target)
    if belongsToItself != true { targets.removeAll { $0 == entity.id } }
    entity.states = targets.withoutRepetition
    return entity
  }
}
