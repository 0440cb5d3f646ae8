extension ReviewRule {
  /// Relations that take place at what is no place, or rest on what is no agreement.
  ///
  /// A place is a place or a state; a relation rests on an agreement, a programme or an event. A
  /// vocabulary that declares none of these kinds is not asked.
  static let misplacedReferences = ReviewRule { reviewed in
    let places = ReferenceKinds([.place, .state], in: reviewed)
    let frameworks = ReferenceKinds([.agreement, .programme, .event], in: reviewed)
    return reviewed.graph.relations.flatMap { relation -> [Doubt] in
      if relation.place == nil, relation.under == nil { return [] }
      let subject = Doubt.Subject.relation(relation.id)
      return [
        relation.place.flatMap { places.misplaced($0) }.map { Doubt(about: subject, .place, $0) },
        relation.under.flatMap { frameworks.misplaced($0) }
          .map { Doubt(about: subject, .under, $0) },
      ].compactMap(\.self)
    }
  }

  /// Entities that belong to what is no state.
  static let misplacedStates = ReviewRule { reviewed in
    let states = ReferenceKinds([.state], in: reviewed)
    return reviewed.graph.entities.flatMap { entity in
      entity.states.enumerated().compactMap { number, state in
        states.misplaced(state).map { Doubt(about: .entity(entity.id), .state(number), $0) }
      }
    }
  }
}

/// The kinds of entities that a reference may name.
private struct ReferenceKinds {
  private let reviewed: ReviewedGraph
  private let kinds: [Entity.Kind]

  init(_ kinds: [Entity.Kind], in reviewed: ReviewedGraph) {
    self.reviewed = reviewed
    self.kinds = kinds.filter { reviewed.graph.vocabulary[$0] != nil }
  }

  /// The problem, if there is an entity of that identifier and it is of none of the kinds.
  func misplaced(_ id: Entity.ID) -> Doubt.Problem? {
    guard !kinds.isEmpty, let entity = reviewed.graph[id], !reviewed.isKind(entity, kinds) else {
      return nil
    }
    let vocabulary = reviewed.graph.vocabulary
    return .misplacedReference(
      to: id, kind: vocabulary.name(of: entity.kind), expected: kinds.map(vocabulary.name(of:)))
  }
}
