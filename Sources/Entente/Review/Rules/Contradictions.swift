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
    for (position, relation) in graph.relations.enumerated() {
      guard !relation.isDenied, relation.standing != .deprecated,
        let kind = reviewed.kind(ofRelation: position), kind.isSingle
      else { continue }
      let (from, to) = graph.ends(of: relation)
      let kindNumber = Int(reviewed.kindOfRelation[position])
      func claim(_ owner: Int, _ end: Int) {
        let goal = reviewed.representative(of: graph.entities[end].id)
        claims[Claim.Key(kind: kindNumber, owner: owner), default: []].append(
          Claim(position: position, goal: goal, period: relation.period))
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
        .contradiction(with: other.id, kind: relation.kind, from: owner, to: ends))
    }
  }
}

/// What a relation of a single kind claims about an entity.
private struct Claim {
  let position: Int
  let goal: Entity.ID
  let period: Period?

  struct Key: Hashable {
    let kind: Int
    let owner: Int
  }

  /// Calls back with the positions of claims about one entity that exclude one another; the answer
  /// is whether they clash.
  static func forEachClash(among claims: [Claim], _ body: (Int, Int) -> Bool) {
    let undated = claims.filter { $0.period == nil }
    let pivot = undated.firstIndex { $0.goal != undated[0].goal } ?? undated.count
    for (place, claim) in undated.enumerated() {
      // What stands before the pivot leads to the same end as the first.
      let start = claim.goal == undated[0].goal ? pivot : 0
      guard start < place else { continue }
      for other in undated[start..<min(place, start + 200)] where other.goal != claim.goal {
        if body(other.position, claim.position) { break }
      }
    }
    let dated = claims.filter { $0.period != nil }.sorted {
      switch ($0.period?.earliest, $1.period?.earliest) {
      case (let left?, let right?) where left != right: left < right
      case (nil, .some): true
      case (.some, nil): false
      default: $0.position < $1.position
      }
    }
    let reach = dated.count <= 200 ? dated.count : max(8, 20_000 / dated.count)
    for (place, claim) in dated.enumerated() {
      for other in dated[max(0, place - reach)..<place] where claim.excludes(other) {
        _ = body(other.position, claim.position)
      }
    }
  }

  private func excludes(_ other: Claim) -> Bool {
    guard goal != other.goal, let period, let otherPeriod = other.period else { return false }
    return period.overlaps(otherPeriod) == .certainly
      && !period.onlyTouches(otherPeriod) && !otherPeriod.onlyTouches(period)
  }
}

extension Period {
  /// Whether it ends on the day on which another begins; a day does not only touch itself.
  fileprivate func onlyTouches(_ other: Period) -> Bool {
    guard let end = latest, let start = other.earliest, end == start else { return false }
    return earliest != end || other.latest != start
  }
}
