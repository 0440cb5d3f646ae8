internal import GraphAlgorithms

extension TieNetwork {
  /// Communities of high modularity, by the method of Leiden.
  ///
  /// Directions do not count. Parallel relations count as the ties were asked for: as one, by weight, or
  /// each. The same seed gives the same communities. An entity without ties is a community of its own.
  ///
  /// - Parameters:
  ///   - resolution: How finely to divide, 0 or more; a number that is none is taken as 1.
  ///   - seed: What the order is drawn from in which entities are looked at.
  ///   - progress: Called with what is done, from 0 to 1: a guess, since nobody knows how many walks it
  ///     takes.
  /// - Returns: The communities with their members and relations.
  /// - Complexity: O(*n* + *m*) for each walk over the ties; a few dozen are usual.
  ///
  /// Traag, V. A., Waltman, L. and van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing
  /// well-connected communities. *Scientific Reports* 9, 5233.
  public func communities(
    resolution: Double = 1, seed: UInt64 = 0, progress: (Double) -> Void = { _ in }
  ) -> TieCommunities {
    let resolution = resolution.isFinite ? max(0, resolution) : 1
    // To say what was found takes about half as long as to find it.
    let shares = WorkShares(costs: [2, 1])
    let found = adjacency.leidenCommunities(
      resolution: resolution, usesWeights: adjacency.isWeighted, seed: seed
    ) { progress(shares.share(0, $0)) }
    let plain = undirectedPairs()
    let groups = found.groups()
    let relations = relations(within: found.labels, count: groups.count)
    let order = groups.indices.sorted { (-groups[$0].count, $0) < (-groups[$1].count, $1) }
    var describedCount = 0
    return TieCommunities(
      communities: order.map {
        progress(shares.share(1, Double(describedCount) / Double(entityCount)))
        describedCount += groups[$0].count
        return community(of: groups[$0], label: $0, found.labels, plain, relations[$0])
      },
      modularity: found.modularity, resolution: resolution, seed: seed)
  }

  /// The pairs of entities that are tied, either way.
  private func undirectedPairs() -> Adjacency {
    if !adjacency.isDirected && parallel != .distinct { return adjacency }
    var pairs: [(Int, Int)] = []
    for vertex in adjacency.vertices {
      for neighbor in adjacency.neighbors(of: vertex)
      where adjacency.isDirected || vertex < neighbor {
        pairs.append((vertex, neighbor))
      }
    }
    return Adjacency(checkedVertexCount: entityCount, edges: pairs).simplified()
  }

  private func community(
    of vertices: [Int], label: Int, _ labels: [Int], _ pairs: Adjacency, _ relations: [Relation]
  ) -> TieCommunities.Community {
    let total = vertices.reduce(0) { $0 + pairs.degree(of: $1) }
    let all = Double(max(1, 2 * pairs.edgeCount))
    let members = vertices.map { vertex in
      let within = pairs.neighbors(of: vertex).count { labels[$0] == label }
      let degree = pairs.degree(of: vertex)
      return TieCommunities.Member(
        entity: entity(of: vertex), tiesWithin: within, ties: degree,
        excess: Double(within) - Double(degree) * Double(total) / all)
    }
    let order = members.indices.sorted { (-members[$0].excess, $0) < (-members[$1].excess, $1) }
    let ends = members.reduce(0) { $0 + $1.tiesWithin }
    var sides = Tallies<Entity.ID>()
    var (joint, third) = (0, 0)
    for member in members {
      if let side = graph.side(of: member.entity) {
        sides.add(side)
      } else if member.entity.states.count > 1 {
        joint += 1
      } else {
        third += 1
      }
    }
    return TieCommunities.Community(
      members: order.map { members[$0] }, tiesWithin: ends / 2, tiesOut: total - ends,
      sides: sides.ranked, jointCount: joint, thirdCount: third, relations: relations)
  }

  /// The relations that tie entities of one community, for each.
  private func relations(within labels: [Int], count: Int) -> [[Relation]] {
    var relations = [[Relation]](repeating: [], count: count)
    var last = [Int](repeating: -1, count: count)
    forEachTie { start, end, relation in
      let label = labels[start]
      // The ways that one relation opens follow one another.
      guard labels[end] == label, last[label] != relation else { return }
      last[label] = relation
      relations[label].append(graph.relations[relation])
    }
    return relations
  }
}
