extension ReviewRule {
  /// Statements that another relation denies without a word about which of them disputes the other.
  ///
  /// What a denial speaks of, ``Denials`` says. A deprecated statement is settled. Whoever keeps both
  /// sides of a conflict says so under `disputes`.
  static let deniedStatements = ReviewRule { reviewed in
    let graph = reviewed.graph
    let denials = graph.cache.disputes(of: graph).denials
    return graph.relations.indices.compactMap { position -> Doubt? in
      // Of many denials a few stand for all, so that none takes long.
      let found = denials.denying(position, atMost: mostDenials, in: graph)
      let relation = graph.relations[position]
      if found.isEmpty || relation.standing == .deprecated { return nil }
      let denial = found.sorted().first { number in
        !graph.relations[number].disputes.contains(relation.id)
          && !relation.disputes.contains(graph.relations[number].id)
      }
      return denial.map {
        Doubt(
          about: .relation(relation.id),
          .deniedStatement(by: graph.mention(of: graph.relations[$0])))
      }
    }
  }

  /// How many denials of one statement are looked at.
  private static let mostDenials = 20
}
