internal import GraphAlgorithms

/// The search for the fewest sources that all ways rest on.
///
/// To part two entities, a step of the shortest way that is left must fall, and with it all sources of
/// its relations that are left. So each such step is a branch, and the sets are tried in the order of
/// their sizes: the first that leaves no way is a smallest one, and none is tried twice.
struct SourceCutSearch {
  let passages: Passages
  let start: Int
  let end: Int
  private let sources: [Source.ID]
  private let cited: SourceColumn
  /// Whether each source can vouch for a relation here.
  private let isCounting: [Bool]
  private var isRejected: [Bool]
  private var search: MeetingWalks

  /// How many relations are looked at, at most, before the search is given up.
  static let budget = 60_000_000

  /// The most sets to list.
  static let largestList = 100

  init(
    _ passages: Passages, from start: Int, to end: Int, in graph: Graph,
    within restriction: Restriction
  ) {
    self.passages = passages
    self.start = start
    self.end = end
    sources = graph.sources.map(\.id)
    cited = graph.cache.sources(of: graph)
    isCounting = graph.sources.map { restriction.counts($0.id) }
    isRejected = Array(repeating: false, count: graph.sources.count)
    search = MeetingWalks(on: passages.adjacency)
  }

  /// The sources by which a relation stands, as positions; none where nobody vouches for it.
  private func vouchers(of relation: Int) -> Set<Int>? {
    let cited = cited.sources(of: relation).filter { $0 >= 0 }.map { Int($0) }
    guard !cited.isEmpty else { return nil }
    let counting = cited.filter { isCounting[$0] }
    return Set(counting.isEmpty ? cited : counting)
  }

  /// What is found along the shortest way that is left.
  private enum Look {
    case parted
    case uncited([Int])
    /// For each step that can fall, the sources that must be rejected besides.
    case steps([Set<Int>])
  }

  /// Whether a relation stands without the sources that are rejected now.
  private func stands(_ relation: Int) -> Bool {
    let cited = cited.sources(of: relation)
    var isCited = false
    var isCounted = false
    var isFree = false
    for source in cited where source >= 0 {
      let counts = isCounting[Int(source)]
      if counts, !isCounted { (isCounted, isFree) = (true, false) }
      if counts || !isCounted, !isRejected[Int(source)] { isFree = true }
      isCited = true
    }
    return !isCited || isFree
  }

  private func relation(ofEdge edge: Int) -> Int {
    passages.passages[passages.passageOfEdge[edge]].relation
  }

  /// - Complexity: O(*n* + *m*), in practice far less: the search begins at both ends.
  private mutating func look(without rejected: Set<Int>) -> Look {
    for source in rejected { isRejected[source] = true }
    defer { for source in rejected { isRejected[source] = false } }
    // The search is taken out, since its test asks for the rest.
    var search = search
    self.search = MeetingWalks()
    let way =
      rejected.isEmpty
      ? search.walk(from: start, to: end) { _ in true }
      : search.walk(from: start, to: end) { stands(relation(ofEdge: $0)) }
    self.search = search
    guard let way else { return .parted }
    let steps = zip(way, way.dropFirst()).compactMap { from, to -> Set<Int>? in
      var needed: Set<Int> = []
      for passage in passages.passages(from: from, to: to) where stands(passage.relation) {
        guard let vouchers = vouchers(of: passage.relation) else { return nil }
        needed.formUnion(vouchers)
      }
      return needed.subtracting(rejected)
    }
    return steps.isEmpty ? .uncited(way) : .steps(steps)
  }

  /// The answer; nothing where no way leads there in the first place.
  mutating func found(in graph: Graph) -> SourceCut? {
    switch look(without: []) {
    case .parted: return nil
    case .uncited(let way): return uncited(way, in: graph)
    case .steps: break
    }
    let greedy: Set<Int>
    switch greedySet() {
    case .success(let set): greedy = set
    case .failure(let blocked): return uncited(blocked.way, in: graph)
    }
    var looks = Self.budget / max(1, passages.passages.count + passages.adjacency.vertexCount)
    looks = max(20, min(20_000, looks))
    // Sets to try, by size.
    var pending: [[Set<Int>]] = [[[]]]
    var seen: Set<Set<Int>> = [[]]
    var best: [Set<Int>] = []
    var size = 0
    while size < pending.count, size <= greedy.count, best.isEmpty || best[0].count == size {
      var position = 0
      while position < pending[size].count {
        let rejected = pending[size][position]
        position += 1
        if looks == 0 {
          return best.isEmpty
            ? answer([greedy], isExact: greedy.count == size, isComplete: false, atLeast: size)
            : answer(best, isExact: true, isComplete: false, atLeast: size)
        }
        looks -= 1
        switch look(without: rejected) {
        case .parted: best.append(rejected)
        case .uncited(let way): return uncited(way, in: graph)
        case .steps(let steps):
          for step in steps {
            let more = rejected.union(step)
            guard more.count <= greedy.count, seen.insert(more).inserted else { continue }
            while pending.count <= more.count { pending.append([]) }
            pending[more.count].append(more)
          }
        }
      }
      if best.isEmpty { size += 1 } else { break }
    }
    return best.isEmpty
      ? answer([greedy], isExact: true, isComplete: false, atLeast: greedy.count)
      : answer(best, isExact: true, isComplete: true, atLeast: size)
  }

  private struct Blocked: Error { var way: [Int] }

  /// A set that parts the two, found by taking the step that needs least each time.
  private mutating func greedySet() -> Result<Set<Int>, Blocked> {
    var rejected: Set<Int> = []
    while true {
      switch look(without: rejected) {
      case .parted:
        for source in rejected.sorted() {
          if case .parted = look(without: rejected.subtracting([source])) {
            rejected.remove(source)
          }
        }
        return .success(rejected)
      case .uncited(let way): return .failure(Blocked(way: way))
      case .steps(let steps):
        rejected.formUnion(steps.min { $0.count < $1.count } ?? [])
      }
    }
  }

  private func uncited(_ way: [Int], in graph: Graph) -> SourceCut {
    let path = graph.path(along: way, on: passages)
    let steps = path.steps.map { step in
      Step(
        from: step.from, to: step.to,
        carriers: step.carriers.filter { $0.relation.citations.isEmpty })
    }
    return SourceCut(
      sets: [], isExact: true, isComplete: true, atLeast: 0,
      uncitedWay: Path(start: path.start, steps: steps))
  }

  private func answer(
    _ sets: [Set<Int>], isExact: Bool, isComplete: Bool, atLeast: Int
  ) -> SourceCut {
    let lists = sets.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
      .prefix(Self.largestList)
    return SourceCut(
      sets: lists.map { $0.map { sources[$0] } },
      isExact: isExact, isComplete: isComplete && sets.count <= Self.largestList,
      atLeast: atLeast, uncitedWay: nil)
  }
}

extension Restriction {
  /// Whether a source can vouch for a relation within the restriction.
  func counts(_ source: Source.ID) -> Bool {
    if case .source(let only) = reading, source != only { return false }
    return (sources.isEmpty || sources.contains(source)) && !notSources.contains(source)
  }
}
