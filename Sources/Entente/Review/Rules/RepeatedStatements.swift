extension ReviewRule {
  /// Relations that say exactly what an earlier one says, with the same citations.
  ///
  /// Identifiers do not count. A symmetric relation written from the other end says the same.
  /// Statements that differ in a citation, a date or a note are two.
  static let repeatedStatements = ReviewRule { reviewed in
    let graph = reviewed.graph
    var firsts: [RelationContent: Int] = [:]
    return reviewed.parallelRelations().compactMap { position -> Doubt? in
      let relation = graph.relations[position]
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

extension ReviewedGraph {
  /// The positions of the relations that are not alone of their kind between two entities, in the
  /// order written.
  ///
  /// Only these can repeat one another, and most relations are not among them.
  fileprivate func parallelRelations() -> [Int] {
    struct Tie: Hashable {
      let kind: Int32
      let from: Int
      let to: Int
    }
    var firsts: [Tie: Int] = [:]
    firsts.reserveCapacity(ends.count)
    var isParallel = [Bool](repeating: false, count: ends.count)
    for (position, ends) in ends.enumerated() {
      let (from, to) = (min(ends.from, ends.to), max(ends.from, ends.to))
      let tie = Tie(kind: kindOfRelation[position], from: from, to: to)
      if let first = firsts.updateValue(position, forKey: tie) {
        isParallel[first] = true
        isParallel[position] = true
      }
    }
    return isParallel.indices.filter { isParallel[$0] }
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
