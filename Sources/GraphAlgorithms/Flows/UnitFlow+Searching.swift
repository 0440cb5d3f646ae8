/// What one path more could take, and take back.
extension UnitFlow {
  /// The nodes of a shortest path more; nothing where there is none.
  ///
  /// The search begins at both ends and goes on level by level where fewer nodes are waiting: an end that
  /// is shut in ends it at once. Once the two meet, the search from the source goes on among the nodes
  /// from which the target is that near. They are all nodes of shortest paths, and are come to in the
  /// order of a search from the source alone: so it finds the path that such a search would.
  ///
  /// - Complexity: O(*n* + *m*), in practice far less.
  mutating func shortestAddition() -> [Int]? {
    var (ahead, back) = takeSearches()
    defer { searches = (ahead, back) }
    let start = 2 * source + 1
    let goal = 2 * target
    ahead.begin(at: start)
    back.begin(at: goal)
    var hasMet = false
    while !hasMet {
      if ahead.waitingCount == 0 || back.waitingCount == 0 { return nil }
      if ahead.waitingCount <= back.waitingCount {
        for _ in 0..<ahead.waitingCount {
          if let node = ahead.next() { expand(node, &ahead) }
        }
        hasMet = ahead.waiting.contains { back.isReached(Int($0)) }
      } else {
        for _ in 0..<back.waitingCount {
          if let node = back.next() { expandBackwards(node, &back) }
        }
        hasMet = back.waiting.contains { ahead.isReached(Int($0)) }
      }
    }
    while !ahead.isReached(goal), let node = ahead.next() {
      if back.isReached(node) { expand(node, &ahead) }
    }
    var nodes = [goal]
    while let last = nodes.last, last != start { nodes.append(ahead.parent(of: last)) }
    return nodes.reversed()
  }

  /// Takes the searches out, so that what they ask can be looked up meanwhile.
  private mutating func takeSearches() -> (ahead: NodeSearch, back: NodeSearch) {
    defer { searches = (NodeSearch(nodeCount: 0), NodeSearch(nodeCount: 0)) }
    return searches
  }

  /// Finds the nodes to which an arc leads from a node.
  private func expand(_ node: Int, _ search: inout NodeSearch) {
    let vertex = node / 2
    if node % 2 == 1 {
      let isPassed = isPassed[vertex]
      graph.withNeighbors(of: vertex) { neighbors in
        for position in neighbors.indices {
          let neighbor = Int(neighbors[position])
          if search.isReached(2 * neighbor) || neighbor == vertex || neighbor == source {
            continue
          }
          if isPassed, self.isPassed[neighbor], isTaken(vertex, neighbor) { continue }
          search.reach(2 * neighbor, from: node)
        }
      }
      if vertex != source, share == .edges || next[vertex] != nil {
        search.reach(2 * vertex, from: node)
      }
    } else {
      if share == .edges || !isPassed[vertex] || previous[vertex] == nil {
        search.reach(node + 1, from: node)
      }
      if isPassed[vertex] {
        for step in (previous[vertex] ?? []).sorted() { search.reach(2 * step + 1, from: node) }
      }
    }
  }

  /// Finds the nodes from which an arc leads to a node.
  private func expandBackwards(_ node: Int, _ search: inout NodeSearch) {
    let vertex = node / 2
    if node % 2 == 0 {
      if vertex == source { return }
      let isPassed = isPassed[vertex]
      graph.withNeighbors(of: vertex, direction: .incoming) { neighbors in
        for position in neighbors.indices {
          let neighbor = Int(neighbors[position])
          if search.isReached(2 * neighbor + 1) || neighbor == vertex { continue }
          if isPassed, self.isPassed[neighbor], isTaken(neighbor, vertex) { continue }
          search.reach(2 * neighbor + 1, from: node)
        }
      }
      if share == .edges || next[vertex] != nil { search.reach(node + 1, from: node) }
    } else {
      if share == .edges || !isPassed[vertex] || previous[vertex] == nil {
        search.reach(node - 1, from: node)
      }
      if isPassed[vertex] {
        for step in (next[vertex] ?? []).sorted() { search.reach(2 * step, from: node) }
      }
    }
  }
}

extension UnitFlow {
  /// Where each of some nodes leads once the paths are the most there are, among goals; nothing for a node
  /// from which the target is reached.
  ///
  /// A search from each node and one from the target back, which is the same for all, go on in turn:
  /// where they meet, the target is reached. Many of the other nodes lead to each other: a search that
  /// comes to one that leads back leads wherever that does, and ends.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* starts.
  mutating func reachedGoals(from starts: [Int], among goals: [Int]) -> [Set<Int>?] {
    var (ahead, back) = takeSearches()
    defer { searches = (ahead, back) }
    back.begin(at: 2 * target)
    var known: [Int: (goals: Set<Int>, starts: Set<Int>)] = [:]
    return starts.map { start in
      if let known = known[start] { return known.goals }
      switch lead(of: start, &ahead, &back, isPeer: { known[$0]?.starts.contains(start) == true }) {
      case .target: return nil
      case .peer(let peer): known[start] = known[peer]
      case .end:
        known[start] = (
          goals: Set(goals.filter { ahead.isReached($0) }),
          starts: Set(starts.filter { ahead.isReached($0) })
        )
      }
      return known[start]?.goals
    }
  }

  /// Where a search from a node comes to: the target, a node that leads back, or its own end.
  private enum Lead {
    case target
    case peer(Int)
    case end
  }

  private func lead(
    of start: Int, _ ahead: inout NodeSearch, _ back: inout NodeSearch, isPeer: (Int) -> Bool
  ) -> Lead {
    ahead.begin(at: start)
    if back.isReached(start) { return .target }
    while let node = ahead.next() {
      // All starts are where a path passes, as few nodes are.
      if isPassed[node / 2], isPeer(node) { return .peer(node) }
      let before = ahead.reachedCount
      expand(node, &ahead)
      if ahead.reached(since: before).contains(where: { back.isReached(Int($0)) }) {
        return .target
      }
      guard let node = back.next() else { continue }
      let beforeBack = back.reachedCount
      expandBackwards(node, &back)
      if back.reached(since: beforeBack).contains(where: { ahead.isReached(Int($0)) }) {
        return .target
      }
    }
    return .end
  }
}
