internal import GraphAlgorithms

extension Graph {
  /// How many entities and relations are gone through at most to find what hangs on whom.
  private static var removalLimit: Int { 500_000 }

  /// What joins several entities: the tree of relations that is the most telling, or has the fewest steps.
  ///
  /// For two entities the most telling tree is the most telling way, and it is judged as there: each
  /// entity that is not among those joined costs the logarithm of the number of its neighbors, a state
  /// or a place that of all entities, and a loose or doubtful relation costs as well. A tree counts each
  /// of them once, however many of its ways pass there.
  ///
  /// ```swift
  /// let joinings = try graph.joinings(of: ["marindol", "hollande", "abai-university"])
  /// joinings.trees[0].entitiesBetween.map(\.name)   // ["Sorbonne-Kazakhstan Institute"]
  /// ```
  ///
  /// Beside the best tree it looks for the best without each entity between: what hangs on whom. Where there
  /// are so many of them, in a graph so large, that it would take too long, it does not: for 10 in one of
  /// more than 50,000 entities and relations.
  ///
  /// The best is exact for few entities, such as 13 of two hundred, and mostly for 7 of a million.
  /// Beyond that it is an approximation (Mehlhorn 1988), ``Joining/isExact`` says so, and
  /// ``Joining/lowerBound`` how far off it may be. Directions are not regarded.
  ///
  /// - Parameters:
  ///   - entities: The entities to join; one that is named twice counts once.
  ///   - measure: What the best tree has least of.
  ///   - limit: How many trees to find at most.
  ///   - restriction: What they may pass through; the entities joined are always admitted.
  /// - Returns: The trees, what hangs on whom, and which entities hang together.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*b* · (3ᵏ *n* + 2ᵏ *m* log *n*)) for *k* entities and *b* entities between (Dreyfus and
  ///   Wagner 1971).
  public func joinings(
    of entities: [Entity.ID], by measure: Joining.Measure = .score, limit: Int = 3,
    within restriction: Restriction = .none
  ) throws(GraphError) -> Joinings {
    var restriction = restriction
    restriction.isDirected = false
    try restriction.check(in: self)
    var positions: [Int] = []
    for entity in entities {
      let position = try position(of: entity)
      if !positions.contains(position) { positions.append(position) }
    }
    let ends = Set(positions)
    let passages = ways(within: restriction, keeping: ends)
    let costs = cache.costs(within: restriction, keeping: ends, of: self)
    let search = JoiningSearch(
      graph: self, passages: passages, ends: positions, measure: measure, costs: costs.ofEach)
    guard limit > 0, let best = search.best(without: nil) else {
      let groups = groups(of: positions, on: passages)
      return Joinings(trees: [], removals: [], hasRemovals: false, groups: groups)
    }
    // Nothing is closed to a tree, so that there is one wherever they hang together.
    let groups = [positions.map { self.entities[$0] }]
    let (work, overflows) = (self.entities.count + relations.count)
      .multipliedReportingOverflow(by: best.entitiesBetween.count)
    let isLarge = overflows || work > Self.removalLimit
    let removals = (isLarge ? [] : best.entitiesBetween).map {
      Joinings.Removal(entity: $0, remaining: search.best(without: entityPositions[$0.id]))
    }
    var trees = [best]
    let others = removals.compactMap(\.remaining).enumerated().sorted {
      ($0.element.value, $0.element.length, $0.offset)
        < ($1.element.value, $1.element.length, $1.offset)
    }
    for (_, tree) in others where trees.count < limit && !trees.contains(tree) {
      trees.append(tree)
    }
    return Joinings(trees: trees, removals: removals, hasRemovals: !isLarge, groups: groups)
  }

  /// The entities at some positions, those that hang together in one group.
  private func groups(of positions: [Int], on passages: Passages) -> [[Entity]] {
    var groups: [[Entity]] = []
    var left = positions
    while let first = left.first {
      let distances = passages.simple.breadthFirstDistances(from: first, direction: .outgoing)
      groups.append(left.filter { distances[$0] != nil }.map { entities[$0] })
      left.removeAll { distances[$0] != nil }
    }
    return groups
  }
}

/// The search for the best tree that joins some entities.
private struct JoiningSearch {
  let graph: Graph
  let passages: Passages
  let ends: [Int]
  let measure: Joining.Measure
  /// What it costs to cross each edge and to pass each entity by the score.
  let costs: ArcCosts

  /// The best tree, of those without an entity if one is given.
  func best(without position: Int?) -> Joining? {
    var vertices = costs.vertices
    var edges = costs.edges
    if measure == .steps {
      // A whole number of steps comes first: what all scores together are is less than one of them.
      let unit = stepUnit
      edges = edges.map { $0 + unit }
    }
    if let position { vertices[position] = .infinity }
    guard let costs = try? ArcCosts(edges: edges, vertices: vertices),
      let tree = passages.adjacency.steinerTree(joining: ends, costs: costs)
    else { return nil }
    return joining(tree)
  }

  /// More than the score of any tree, on the grid of scores, so that sums stay exact.
  private var stepUnit: Double {
    let most = (costs.edges.max() ?? 0) + (costs.vertices.max() ?? 0) + 1
    return (most * Double(graph.entities.count + 1)).rounded(.up)
  }

  private func joining(_ tree: SteinerTree) -> Joining {
    var neighbors: [Int: Set<Int>] = [:]
    for edge in tree.edges {
      let (from, to) = passages.edges[edge]
      neighbors[from, default: []].insert(to)
      neighbors[to, default: []].insert(from)
    }
    var reached: Set<Int> = ends.first.map { [$0] } ?? []
    var legs: [Path] = []
    for end in ends where !reached.contains(end) {
      let way = way(from: end, to: reached, neighbors)
      reached.formUnion(way)
      legs.append(graph.path(along: way.reversed(), on: passages))
    }
    let score =
      tree.edges.reduce(0) { $0 + costs.edges[$1] }
      + tree.vertices.filter { !ends.contains($0) }.reduce(0) { $0 + costs.vertices[$1] }
    let bound = tree.lowerBound
    return Joining(
      ends: ends.map { graph.entities[$0] }, legs: legs, measure: measure, score: score,
      lowerBound: measure == .score
        ? bound
        : min(
          Double(tree.edges.count), (bound / stepUnit).rounded(.down)),
      isExact: tree.isExact)
  }

  /// The way in a tree from a vertex to the nearest of some.
  private func way(from start: Int, to goals: Set<Int>, _ neighbors: [Int: Set<Int>]) -> [Int] {
    var before: [Int: Int] = [start: start]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let vertex = queue[head]
      head += 1
      if goals.contains(vertex) {
        var way = [vertex]
        while let last = way.last, let next = before[last], next != last { way.append(next) }
        return way.reversed()
      }
      for neighbor in neighbors[vertex, default: []].sorted() where before[neighbor] == nil {
        before[neighbor] = vertex
        queue.append(neighbor)
      }
    }
    return [start]
  }
}
