extension ReviewRule {
  /// Agreements that bind nobody.
  ///
  /// A party is whoever stands at the other end of a relation of family treaty that leads to the
  /// agreement from something that is no agreement (`partyTo`, `signed`), or that leads from the
  /// agreement to a state or a person. A denied relation makes no party. What an agreement
  /// establishes, and the visit during which it was signed, are no parties.
  static let partylessAgreements = ReviewRule { reviewed in
    let graph = reviewed.graph
    var hasParty = [Bool](repeating: false, count: graph.entities.count)
    for (position, ends) in reviewed.ends.enumerated() {
      guard let kind = reviewed.kind(ofRelation: position), kind.family == .treaty,
        !graph.relations[position].isDenied
      else { continue }
      let (from, to) = (ends.from, ends.to)
      if reviewed.isParty(graph.entities[from], to: graph.entities[to], by: kind) {
        hasParty[reviewed.isAgreement(graph.entities[to]) ? to : from] = true
      }
    }
    let kinds = reviewed.kinds.filter { kind in
      kind.family == .treaty && kind.range.contains { graph.vocabulary.isKind($0, .agreement) }
        && !kind.domain.contains { graph.vocabulary.isKind($0, .agreement) }
    }
    return zip(graph.entities, hasParty)
      .filter { entity, hasParty in !hasParty && reviewed.isAgreement(entity) }
      .map { Doubt(about: .entity($0.0.id), .partylessAgreement(kinds: kinds.map(\.id))) }
  }
}

extension ReviewedGraph {
  func isAgreement(_ entity: Entity) -> Bool { isKind(entity, [.agreement]) }

  /// Whether a relation between two entities makes one of them a party to the other.
  func isParty(_ from: Entity, to: Entity, by kind: RelationKind) -> Bool {
    guard kind.family == .treaty else { return false }
    switch (isAgreement(from), isAgreement(to)) {
    case (false, true): return true
    case (true, false): return kind.isSymmetric || isKind(to, [.state, .person])
    default: return false
    }
  }
}
