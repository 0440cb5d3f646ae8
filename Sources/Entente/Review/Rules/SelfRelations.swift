extension ReviewRule {
  /// Relations of an entity to itself.
  static let selfRelations = ReviewRule { reviewed in
    reviewed.ends.enumerated().compactMap { position, ends in
      guard ends.from == ends.to else { return nil }
      let relation = reviewed.graph.relations[position]
      return Doubt(about: .relation(relation.id), .selfRelation(of: relation.from))
    }
  }
}
