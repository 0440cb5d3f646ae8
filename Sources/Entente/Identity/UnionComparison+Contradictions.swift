extension UnionComparison {
  /// More pairs of relations than this are not compared.
  private static let pairLimit = 2_000

  /// A relation of which its member can have only one at a time.
  struct Claim {
    let member: Entity.ID
    let other: Entity.ID
    let relation: Relation
  }

  /// The relations that exclude each other once the members are one, and whether all were sought.
  var contradictions: (found: [UnionEffect.Contradiction], areAll: Bool) {
    let ids = memberIDs
    var claims: [Relation.Kind: [Claim]] = [:]
    var kinds: [Relation.Kind] = []
    for relation in before.relations where !relation.isDenied && relation.standing != .deprecated {
      guard let kind = before.kind(of: relation), kind.isSingle else { continue }
      let ends = [(relation.from, relation.to), (relation.to, relation.from)]
      // A relation between two members excludes none: it is the entity's with itself.
      for (member, other) in ends.prefix(kind.isSymmetric ? 2 : 1)
      where ids.contains(member) && !ids.contains(other) {
        if claims[kind.id] == nil { kinds.append(kind.id) }
        claims[kind.id, default: []].append(
          Claim(member: member, other: other, relation: relation))
      }
    }
    var found: [UnionEffect.Contradiction] = []
    var pairCount = 0
    for kind in kinds {
      let claims = claims[kind] ?? []
      for (number, first) in claims.enumerated() {
        for second in claims.dropFirst(number + 1) {
          pairCount += 1
          if pairCount > Self.pairLimit { return (found, false) }
          if first.excludes(second) {
            found.append(.init(first: first.relation, second: second.relation))
          }
        }
      }
    }
    return (found, true)
  }
}

extension UnionComparison.Claim {
  /// Whether two relations of different members exclude each other once those are one.
  fileprivate func excludes(_ second: Self) -> Bool {
    if member == second.member || other == second.other { return false }
    guard let period = relation.period, let secondPeriod = second.relation.period else {
      return true
    }
    return period.overlaps(secondPeriod) != .no
  }
}
