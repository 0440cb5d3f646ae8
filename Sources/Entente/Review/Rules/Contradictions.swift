extension ReviewRule {
  /// Statements of which only one can hold at a time, by ``RelationKind/isSingle``.
  ///
  /// Two contradict each other if they lead from one entity to two that are not said to be one, and
  /// both are undated or certainly overlap in more than the day on which one ends and the other
  /// begins. A statement that is denied or deprecated contradicts none, nor do two of which one
  /// disputes the other. A symmetric kind is looked at from both ends. Of several
  /// contradictions of one relation the one with the relation written first is told.
  ///
  /// Where a kind has over 200 statements about one entity, each is compared with some others only:
  /// those that begin shortly before it, or the first that lead elsewhere.
  static let contradictions = ReviewRule { reviewed in
    let graph = reviewed.graph
    var claims: [Claim.Key: [Claim]] = [:]
    var cores: [Period: [Claim.Core]] = [:]
    for (position, ends) in reviewed.ends.enumerated() {
      guard let kind = reviewed.kind(ofRelation: position), kind.isSingle else { continue }
      let relation = graph.relations[position]
      if relation.isDenied || relation.standing == .deprecated { continue }
      let (from, to) = (ends.from, ends.to)
      let kindNumber = Int(reviewed.kindOfRelation[position])
      if let period = relation.period, cores[period] == nil {
        cores[period] = Claim.cores(of: period)
      }
      let core = relation.period.flatMap { cores[$0] } ?? []
      func claim(_ owner: Int, _ end: Int) {
        let goal = reviewed.representative(of: end)
        claims[Claim.Key(kind: kindNumber, owner: owner), default: []].append(
          Claim(position: position, goal: goal, period: relation.period, cores: core))
      }
      claim(from, to)
      if kind.isSymmetric, from != to { claim(to, from) }
    }
    var found: [Int: (other: Int, owner: Int)] = [:]
    for (key, claims) in claims where claims.count > 1 {
      Claim.forEachClash(among: claims) { first, second in
        let (left, right) = (graph.relations[first], graph.relations[second])
        if left.disputes.contains(right.id) || right.disputes.contains(left.id) { return false }
        let (earlier, later) = (min(first, second), max(first, second))
        let old = found[later] ?? (Int.max, Int.max)
        if (earlier, key.owner) < old { found[later] = (earlier, key.owner) }
        return true
      }
    }
    return found.sorted { $0.key < $1.key }.map { position, clash in
      let (relation, other) = (graph.relations[position], graph.relations[clash.other])
      let owner = graph.entities[clash.owner].id
      let ends = [other, relation].map { $0.from == owner ? $0.to : $0.from }
      return Doubt(
        about: .relation(relation.id),
        .contradiction(
          with: graph.mention(of: other), kind: relation.kind, from: owner, to: ends))
    }
  }
}
