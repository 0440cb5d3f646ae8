extension UnionComparison {
  /// How ranks by a measure change.
  func ranks(by measure: some Centrality) -> UnionEffect.Ranks? {
    let before = Self.places(in: before.centrality(measure))
    let after = Self.places(in: after.centrality(measure))
    let members = members.compactMap { before[self.before.entities[$0].id] }
    let ids = memberIDs
    guard let first = self.members.first, let united = after[self.before.entities[first].id] else {
      return nil
    }
    var moves: [UnionEffect.Move] = []
    for entity in self.before.entities where !ids.contains(entity.id) {
      guard let old = before[entity.id], let new = after[entity.id], old.rank != new.rank else {
        continue
      }
      moves.append(.init(entity: entity, before: old, after: new))
    }
    let order = moves.indices.sorted { left, right in
      (-moves[left].distance, -moves[left].gain, left)
        < (-moves[right].distance, -moves[right].gain, right)
    }
    return UnionEffect.Ranks(
      measure: measure.name, members: members, united: united,
      moves: order.prefix(limit).map { moves[$0] })
  }

  /// The place of every entity in a ranking.
  private static func places(in ranking: Ranking) -> [Entity.ID: UnionEffect.Place] {
    var places: [Entity.ID: UnionEffect.Place] = [:]
    var rank = 1
    var leader: Double?
    for (position, row) in ranking.enumerated() {
      // Equal values that were summed in another order differ in their last digits.
      if let value = leader, row.value < value - abs(value) * 1e-9 { leader = nil }
      if leader == nil { (rank, leader) = (position + 1, row.value) }
      places[row.entity.id] = UnionEffect.Place(rank: rank, value: row.value)
    }
    return places
  }
}

extension UnionEffect.Move {
  fileprivate var distance: Int { abs(after.rank - before.rank) }

  fileprivate var gain: Double { abs(after.value - before.value) }
}
