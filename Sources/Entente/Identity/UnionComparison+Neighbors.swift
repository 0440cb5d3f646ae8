internal import GraphAlgorithms

extension UnionComparison {
  /// The relations between two different members.
  var loops: [Relation] {
    let ids = memberIDs
    return before.relations.filter {
      $0.from != $0.to && ids.contains($0.from) && ids.contains($0.to)
    }
  }

  var memberIDs: Set<Entity.ID> { Set(members.map { before.entities[$0].id }) }

  /// The entities next to several members, and those next to other members than the first alone.
  var neighborhood: (common: [Entity], gained: [Entity]) {
    let adjacency = before.passages(within: .none).simple
    var counts: [Int: Int] = [:]
    for member in members {
      for neighbor in adjacency.neighbors(of: member) { counts[neighbor, default: 0] += 1 }
    }
    for member in members { counts[member] = nil }
    let first = Set(members.prefix(1).flatMap { adjacency.neighbors(of: $0) })
    let neighbors = counts.keys.sorted()
    return (
      neighbors.filter { counts[$0, default: 0] > 1 }.map { before.entities[$0] },
      neighbors.filter { !first.contains($0) }.map { before.entities[$0] }
    )
  }

  /// The relations of different members with the same entity, in the order of those entities.
  var parallels: [UnionEffect.Parallel] {
    let ids = memberIDs
    var relations: [Entity.ID: [Relation]] = [:]
    for relation in before.relations where ids.contains(relation.from) != ids.contains(relation.to)
    {
      let neighbor = ids.contains(relation.from) ? relation.to : relation.from
      relations[neighbor, default: []].append(relation)
    }
    return before.entities.compactMap { neighbor in
      guard let relations = relations[neighbor.id] else { return nil }
      let ends = Set(relations.map { $0.from == neighbor.id ? $0.to : $0.from })
      return ends.count > 1 ? UnionEffect.Parallel(neighbor: neighbor, relations: relations) : nil
    }
  }
}
