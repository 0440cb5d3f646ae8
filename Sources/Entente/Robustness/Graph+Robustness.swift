internal import GraphAlgorithms

extension Graph {
  /// What the connection of two entities hangs on, or nothing where no way leads from one to the other.
  ///
  /// ```swift
  /// let robustness = try graph.robustness(between: "rennes-2", and: "unesco")
  /// robustness?.cutEntities.map(\.name)          // who, removed, separates them
  /// robustness?.sourceCut.sets                   // [["overview"]]: all ways rest on one article
  /// ```
  ///
  /// Relations between the same two entities count as one step. The sets of entities and of steps are
  /// listed up to a limit; the source cut is exact unless it says otherwise. In graphs so large that it
  /// would take minutes, ways are sought up to a number, and sets are not listed.
  ///
  /// - Parameters:
  ///   - first: Where ways begin.
  ///   - second: Where they lead, another entity.
  ///   - limit: How many smallest sets of entities, and of steps, to list at most.
  ///   - restriction: What ways may pass through.
  /// - Returns: What it hangs on; nothing where no way leads there, or the two are one.
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*k* · (*n* + *m*)) for *k* disjoint ways, and as much for each entity on them and
  ///   each set listed; for the source cut, up to a bound, O(*s* · (*n* + *m*)) for *s* sets of sources.
  ///
  /// Menger, K. (1927). Zur allgemeinen Kurventheorie. *Fundamenta Mathematicae* 10, 96–115.
  public func robustness(
    between first: Entity.ID, and second: Entity.ID, limit: Int = 20,
    within restriction: Restriction = .none
  ) throws(GraphError) -> Robustness? {
    let (passages, from, to) = try prepare(first, second, restriction)
    let simple = passages.simple
    var search = SourceCutSearch(passages, from: from, to: to, in: self, within: restriction)
    guard from != to, let shortest = simple.shortestPath(from: from, to: to),
      let sourceCut = search.found(in: self)
    else { return nil }
    let limit = max(0, limit)
    let direct =
      passages.passages(from: from, to: to).isEmpty
      ? nil : path(along: [from, to], on: passages).steps.first
    let beside =
      direct == nil ? simple : passages.simple(without: (from, to), in: restriction)
    let most = passages.searchLimit
    var flow = beside.vertexFlow(from: from, to: to, limit: most)
    var stepFlow = simple.edgeFlow(from: from, to: to, limit: most)
    let (ways, stepWays) = (flow?.paths() ?? [], stepFlow?.paths() ?? [])
    func canList(_ ways: [[Int]]) -> Bool {
      ways.count < most && ways.reduce(0) { $0 + $1.count } <= most
    }
    let isListed = canList(ways)
    let isStepListed = canList(stepWays)
    let cuts = isListed ? flow?.vertexCuts(limit: limit + 1) ?? [] : []
    let stepCuts = isStepListed ? stepFlow?.edgeCuts(limit: limit + 1) ?? [] : []
    let disjointWays = ways.map { path(along: $0, on: passages) }
    return Robustness(
      first: entities[from], second: entities[to], direct: direct, disjointWays: disjointWays,
      cuts: cuts.prefix(limit).map { $0.map { entities[$0] } },
      hasAllCuts: isListed && cuts.count <= limit,
      disjointStepCount: stepWays.count,
      stepCuts: stepCuts.prefix(limit).map { cut in
        cut.flatMap { path(along: [$0.from, $0.to], on: passages).steps }
      },
      hasAllStepCuts: isStepListed && stepCuts.count <= limit,
      isWhole: ways.count < most && stepWays.count < most,
      removals: removals(
        beside: direct.map { Path(start: entities[from], steps: [$0]) }, disjointWays,
        distance: shortest.count - 1, from: from, to: to, on: passages),
      distance: shortest.count - 1,
      sourceCut: sourceCut)
  }

  private func removals(
    beside direct: Path?, _ ways: [Path], distance: Int, from: Int, to: Int, on passages: Passages
  ) -> [Robustness.Removal] {
    let between = Set(ways.flatMap(\.entitiesBetween).compactMap { entityPositions[$0.id] })
      .sorted()
    // Whoever is on a way leaves all others as they are.
    let shortest = ways.filter { $0.length == distance }
    var search = MeetingWalks(on: passages.simple)
    return between.prefix(passages.searchLimit).map { position in
      let entity = entities[position]
      let left =
        direct ?? shortest.prefix(2).first { !$0.entitiesBetween.map(\.id).contains(entity.id) }
      return Robustness.Removal(
        entity: entity,
        way: left
          ?? passages.way(from: from, to: to, without: position, &search)
          .map { path(along: $0, on: passages) })
    }
    .sorted { ($0.distance ?? Int.max) > ($1.distance ?? Int.max) }
  }
}

extension Passages {
  /// How often a graph of this size is searched at most.
  fileprivate var searchLimit: Int {
    max(20, 300_000_000 / max(1, adjacency.vertexCount + passages.count))
  }

  /// One way for each pair of entities but one.
  fileprivate func simple(without pair: (Int, Int), in restriction: Restriction) -> Adjacency {
    simple.restricted(toEdges: { edge in
      edges[edge] != pair && (restriction.isDirected || edges[edge] != (pair.1, pair.0))
    })
  }

  /// A shortest way that does not pass a position.
  fileprivate func way(
    from start: Int, to end: Int, without removed: Int, _ search: inout MeetingWalks
  ) -> [Int]? {
    search.walk(from: start, to: end) { edge in
      edges[edge].0 != removed && edges[edge].1 != removed
    }
  }
}
