extension ReviewRule {
  /// Relations that say exactly what an earlier one says, with the same citations.
  ///
  /// Identifiers do not count. A symmetric relation written from the other end says the same.
  /// Statements that differ in a citation, a date or a note are two.
  static let repeatedStatements = ReviewRule { reviewed in
    let graph = reviewed.graph
    var firsts: [RelationContent: Int] = [:]
    firsts.reserveCapacity(graph.relations.count)
    return graph.relations.enumerated().compactMap { position, relation -> Doubt? in
      let isSymmetric = reviewed.kind(ofRelation: position)?.isSymmetric ?? false
      let said = isSymmetric && relation.to < relation.from ? relation.turned : relation
      let content = RelationContent(of: said, withDisputes: true)
      guard let first = firsts[content].map({ graph.relations[$0] }) else {
        firsts[content] = position
        return nil
      }
      return Doubt(
        about: .relation(relation.id),
        .repeatedStatement(
          of: graph.mention(of: first), isReversed: relation.from != first.from))
    }
  }
}

extension Relation {
  /// The same statement from the other end.
  fileprivate var turned: Relation {
    var turned = self
    (turned.from, turned.to) = (to, from)
    return turned
  }
}
