extension Graph {
  /// The graph in which entities that its identities hold to be one are one.
  ///
  /// Of entities that are one, the first in the graph keeps its identifier and its place. What the
  /// others say is joined to it:
  ///
  /// - Identifiers and names of the others become aliases, so that ``entity(named:)`` and
  ///   ``search(_:limit:where:)`` find them still; a name keeps its language, and an identifier goes
  ///   before a name of somebody else that reads the same. The identifier cites
  ///   the sources of the identities that name it, on whose word it is this entity; a name does not,
  ///   for they do not say that they use it.
  /// - Aliases, attributes, external identifiers and states are joined without repetition. Two
  ///   different numbers in one register both stay.
  /// - A missing period is taken over. Where periods differ the first's stays, and the aliases made
  ///   of the other's names keep the other's.
  /// - Notes are joined by line breaks, those of the identities after those of the entities.
  /// - Of two kinds, one a sub-kind of the other, the narrower is taken; else the first's. A
  ///   relation may then no longer fit its kind; it is kept all the same.
  ///
  /// Relations keep their identifiers and their order; their ends, places and agreements, and the
  /// states of entities, name the united entity. An entity does not come to belong to itself by it.
  /// No identity is left: there is nothing more to say. One that names a single entity leaves its
  /// note.
  ///
  /// ```swift
  /// let graph = try Graph {
  ///   Entity("enu", name: "Gumilyov University", kind: .university)
  ///   Entity("eurasian", name: "Eurasian National University", kind: .university)
  ///   Entity("france", name: "France", kind: .state)
  ///   Relation("eurasian", .cooperatesWith, "france")
  ///   Identity(["enu", "eurasian"])
  /// }
  /// let united = graph.united()
  /// united.relations[0].from                                          // enu
  /// try united.entity(named: "Eurasian National University").id       // enu
  /// ```
  ///
  /// - Complexity: O(*n* + *m* + *i*) in the entities, relations and identities; O(1) without
  ///   identities.
  public func united() -> Graph { united(by: identities) }

  /// The first of the entities that identities hold to be one with an entity; itself if none do.
  ///
  /// - Complexity: O(*n* + *i*) in the entities and identities at each call, O(1) without identities;
  ///   who asks for many had better ask the ``united()`` graph.
  public func representative(of entity: Entity.ID) -> Entity.ID {
    guard let position = entityPositions[entity], !identities.isEmpty else { return entity }
    var unions = unions(of: identities)
    return entities[unions.first(of: position)].id
  }

  /// The graph in which entities are one that some statements hold to be one.
  func united(by identities: [Identity]) -> Graph {
    if identities.isEmpty { return self }
    let firsts = firsts(of: identities)
    let redirection = Redirection(positions: entityPositions, firsts: firsts, entities: entities)
    let joined = joined(by: identities, firsts: firsts)
    let kept = entities.indices.filter { firsts[$0] == $0 }
    var graph = Graph(
      checked: vocabulary,
      entities: kept.map { redirection.redirected(joined[$0]?.united ?? entities[$0]) },
      relations: relations.map { redirection.redirected($0) }, sources: sources, identities: [],
      formerIDs: formerIDs.mapValues(redirection.target).merging(redirection.formerIDs) { $1 })
    graph.heading = heading
    return graph
  }

  /// For each entity the position of the first that some statements hold to be one with it.
  ///
  /// - Complexity: O(*n* + *i*) in the entities and identities.
  func firsts(of identities: [Identity]) -> [Int] {
    var unions = unions(of: identities)
    return entities.indices.map { unions.first(of: $0) }
  }

  private func unions(of identities: [Identity]) -> Unions {
    var unions = Unions(count: entities.count)
    for identity in identities {
      let positions = identity.entities.compactMap { entityPositions[$0] }
      for other in positions.dropFirst() { unions.unite(positions[0], other) }
    }
    return unions
  }

  /// Those entities of the united graph that are joined of several, by position.
  private func joined(by identities: [Identity], firsts: [Int]) -> [Int: EntityUnion] {
    let citations = citations(of: identities)
    var joined: [Int: EntityUnion] = [:]
    for (position, first) in firsts.enumerated() where first != position {
      joined[first, default: EntityUnion(of: entities[first])]
        .add(entities[position], citing: citations[position] ?? [], vocabulary)
    }
    for identity in identities {
      guard let note = identity.note, let member = identity.entities.first,
        let first = entityPositions[member].map({ firsts[$0] })
      else { continue }
      joined[first, default: EntityUnion(of: entities[first])].add(note: note)
    }
    return joined
  }

  /// For each entity the citations of the statements that name it, none twice.
  private func citations(of identities: [Identity]) -> [Int: [Citation]] {
    let lists = identities.map(\.citations.withoutRepetition)
    var statements: [Int: [Int]] = [:]
    for (number, identity) in identities.enumerated() where !lists[number].isEmpty {
      for position in Set(identity.entities.compactMap { entityPositions[$0] }) {
        statements[position, default: []].append(number)
      }
    }
    // The entities that one statement names share its list: a long one is not copied to each.
    return statements.mapValues { numbers in
      numbers.count == 1
        ? lists[numbers[0]] : numbers.flatMap { lists[$0] }.withoutRepetition
    }
  }
}
