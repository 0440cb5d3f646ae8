internal import GraphAlgorithms

/// The search for the fewest parts of a restriction to relax.
///
/// From what is reached without some parts, every way on must offend another: so what the next steps
/// offend are the branches, and sets are tried in the order of their sizes, none of them twice.
struct RelaxationSearch {
  let violations: Violations

  /// Where ways may begin, and what it offends to begin there.
  let starts: [Int: UInt64]

  /// Where they may end, and what it offends to end there; none of them is a start.
  let ends: [Int: UInt64]

  /// How many relations are looked at, at most, before the search is given up.
  private static let budget = 60_000_000

  /// The smallest sets as bits, and whether they are all.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* sets tried, up to a bound.
  func found() -> (sets: [UInt64], isExact: Bool) {
    let all = violations.groups.isEmpty ? 0 : UInt64.max >> UInt64(64 - violations.groups.count)
    guard look(relaxing: all) == nil else { return ([], true) }
    let size = violations.passages.passages.count + violations.passages.adjacency.vertexCount
    var looks = max(20, min(20_000, Self.budget / max(1, size)))
    var pending: [[UInt64]] = [[0]]
    var seen: Set<UInt64> = [0]
    var count = 0
    while count < pending.count {
      var best: [UInt64] = []
      var position = 0
      while position < pending[count].count {
        if looks == 0 { return best.isEmpty ? ([smaller(than: all)], false) : (best, false) }
        looks -= 1
        let relaxed = pending[count][position]
        position += 1
        guard let ways = look(relaxing: relaxed) else {
          best.append(relaxed)
          continue
        }
        for way in ways where seen.insert(relaxed | way).inserted {
          let size = (relaxed | way).nonzeroBitCount
          while pending.count <= size { pending.append([]) }
          pending[size].append(relaxed | way)
        }
      }
      if !best.isEmpty { return (best.sorted(by: Self.isBefore), true) }
      count += 1
    }
    return ([all], false)
  }

  /// The set whose first part comes first.
  private static func isBefore(_ one: UInt64, _ other: UInt64) -> Bool {
    let difference = one ^ other
    return difference != 0 && one & (difference & (~difference &+ 1)) != 0
  }

  /// A set of which no part can be left out, though another may be smaller.
  private func smaller(than all: UInt64) -> UInt64 {
    var kept = all
    for bit in violations.groups.indices {
      let fewer = kept & ~(1 << UInt64(bit))
      if look(relaxing: fewer) == nil { kept = fewer }
    }
    return kept
  }

  /// What the steps offend that lead out of the entities reached from one of the ends, the least of it;
  /// nothing where the ends reach each other.
  ///
  /// The search begins at both ends: one of them is mostly soon shut in, and every way leads out of there.
  private func look(relaxing relaxed: UInt64) -> Set<UInt64>? {
    let adjacency = violations.passages.adjacency
    // The side from which an entity is reached, beginning with 1.
    var sides = [UInt8](repeating: 0, count: adjacency.vertexCount)
    var reached = [starts, ends].map { ends in
      ends.filter { $0.value & ~relaxed == 0 }.keys.sorted()
    }
    var heads = [0, 0]
    for side in [0, 1] {
      for vertex in reached[side] { sides[vertex] = UInt8(side + 1) }
    }
    while heads[0] < reached[0].count, heads[1] < reached[1].count {
      let side = reached[0].count - heads[0] <= reached[1].count - heads[1] ? 0 : 1
      let last = reached[side].count
      while heads[side] < last {
        let vertex = reached[side][heads[side]]
        heads[side] += 1
        let (neighbors, edges) = (adjacency.neighbors(of: vertex), adjacency.edges(of: vertex))
        for position in neighbors.indices where sides[neighbors[position]] != UInt8(side + 1) {
          let neighbor = neighbors[position]
          guard offense(edges[position], vertex, neighbor, side) & ~relaxed == 0 else { continue }
          if sides[neighbor] != 0 { return nil }
          sides[neighbor] = UInt8(side + 1)
          reached[side].append(neighbor)
        }
      }
    }
    let side = heads[0] == reached[0].count ? 0 : 1
    // There are few different sets of parts, and neighbors often offend the same.
    var distinct = Set([starts, ends][side].values.map { $0 & ~relaxed }).subtracting([0])
    if side == 1 {
      // A way may begin where it has come from its end.
      distinct.formUnion(reached[1].compactMap { starts[$0].map { $0 & ~relaxed } })
      distinct.remove(0)
    }
    var last: UInt64 = 0
    for vertex in reached[side] {
      let (neighbors, edges) = (adjacency.neighbors(of: vertex), adjacency.edges(of: vertex))
      for position in neighbors.indices where sides[neighbors[position]] != UInt8(side + 1) {
        let offended = offense(edges[position], vertex, neighbors[position], side) & ~relaxed
        if offended != last {
          distinct.insert(offended)
          last = offended
        }
      }
    }
    return distinct.filter { one in
      !distinct.contains { $0 != one && $0 & one == $0 }
    }
  }

  /// What it offends to cross an edge between an entity reached from one of the ends and another, in the
  /// direction of the way.
  private func offense(_ edge: Int, _ vertex: Int, _ neighbor: Int, _ side: Int) -> UInt64 {
    let (from, to) = side == 0 ? (vertex, neighbor) : (neighbor, vertex)
    guard let ending = ends[to] else {
      return violations.crossing(edge, from: from, to: to, isEnd: false)
    }
    return violations.crossing(edge, from: from, to: to, isEnd: true) | ending
  }
}

extension Graph {
  /// Why no way leads from one entity to another within a restriction, or nothing where one does.
  ///
  /// The answer names the fewest parts of the restriction to relax, the reading among them, and the
  /// nearest miss: a shortest way that leads there then, with its relations and their citations.
  ///
  /// ```swift
  /// let narrow = Restriction(avoiding: [.state], during: "1992")
  /// try graph.whyNot(from: "rennes-2", to: "unesco", within: narrow)?.relaxations
  /// ```
  ///
  /// Denied statements are never used. More than 60 parts are counted by sort, such as all entities to
  /// stay away from as one.
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* sets of parts tried, up to a bound.
  public func whyNot(
    from start: Entity.ID, to end: Entity.ID, within restriction: Restriction
  ) throws(GraphError) -> WhyNot? {
    try restriction.check(in: self)
    let from = try position(of: start)
    let to = try position(of: end)
    if from == to { return nil }
    let violations = Violations(of: restriction, in: self)
    let search = RelaxationSearch(violations: violations, starts: [from: 0], ends: [to: 0])
    let (sets, isExact) = search.found()
    guard let first = sets.first else {
      return WhyNot(relaxations: [], isExact: true, nearestMiss: [])
    }
    if first == 0 { return nil }
    let relaxed = Set(violations.constraints(of: first))
    let wider = Restriction(restriction.constraints.filter { !relaxed.contains($0) })
    let path = try path(from: start, to: end, within: wider)
    return WhyNot(
      relaxations: sets.map(violations.constraints), isExact: isExact,
      nearestMiss: (path?.steps ?? []).map { step in
        WhyNot.Miss(
          step: step, admitted: admitted(of: step, within: restriction),
          violated: violated(by: step, to: end, of: restriction))
      })
  }

  /// The parts of a restriction that keep all relations of a step from carrying it, or its entity from
  /// being passed.
  func violated(
    by step: Step, to end: Entity.ID, of restriction: Restriction
  ) -> [Restriction.Constraint] {
    restriction.constraints.filter { constraint in
      let part = Restriction([constraint])
      if step.to.id != end, !part.admits(step.to, in: vocabulary) { return true }
      return admitted(of: step, within: part).isEmpty
    }
  }

  /// The relations of a step that a restriction admits, crossed as they are.
  func admitted(of step: Step, within restriction: Restriction) -> [Step.Carrier] {
    var admission = Admission(within: restriction, in: self)
    return step.carriers.filter { carrier in
      guard let position = relationPositions[carrier.relation.id],
        admission.admits(position, by: carrier.manner)
      else { return false }
      return !restriction.isDirected || carrier.isForward || carrier.manner != .statement
        || kind(of: carrier.relation)?.isSymmetric == true
    }
  }
}
