extension ReviewRule {
  /// Relations of an entity to itself, unless they are denied.
  static let selfRelations = ReviewRule { reviewed in
    reviewed.ends.enumerated().compactMap { position, ends in
      guard ends.from == ends.to else { return nil }
      let relation = reviewed.graph.relations[position]
      if relation.isDenied { return nil }
      return Doubt(about: .relation(relation.id), .selfRelation(of: relation.from))
    }
  }
}
