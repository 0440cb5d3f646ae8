extension ReviewRule {
  /// Entities said to be one whose kinds have no broader kind in common.
  ///
  /// A university and a school are both academic bodies, so one may be taken for the other; a
  /// person and an organisation exclude one another. Each statement is doubted once, for the first
  /// entity that does not go with the one before all others.
  static let unlikeIdentities = ReviewRule { reviewed in
    let graph = reviewed.graph
    return graph.identities.enumerated().compactMap { position, identity -> Doubt? in
      let entities = identity.entities.compactMap { graph[$0] }
      guard let first = entities.first else { return nil }
      let lineage = Set(graph.vocabulary.lineage(of: first.kind))
      let unlike = entities.dropFirst().first {
        lineage.isDisjoint(with: graph.vocabulary.lineage(of: $0.kind))
      }
      guard let unlike else { return nil }
      let kinds = [first, unlike].map { graph.vocabulary.name(of: $0.kind) }
      return Doubt(
        about: .identity(position), .unlikeIdentity(first.id, unlike.id, kinds: kinds))
    }
  }
}
