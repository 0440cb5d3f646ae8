/// Paths from one vertex to another that share nothing, found one at a time.
///
/// A search for a further path may take back steps of those before it (Ford and Fulkerson 1956). Where
/// paths may not share vertices, each vertex is taken apart into one where paths come in and one where
/// they go out, numbered 2*v* and 2*v* + 1, with room for one path in between.
package struct UnitFlow {
  /// What no two paths may share.
  enum Share {
    case vertices
    case edges
  }

  /// An arc that a path takes.
  private struct Arc: Hashable {
    var from: Int
    var to: Int
  }

  let graph: Adjacency
  let source: Int
  let target: Int
  let share: Share

  /// How many paths there are.
  package private(set) var count = 0

  private var arcs: Set<Arc> = []
  private var next: [Int: Set<Int>] = [:]
  private var previous: [Int: Set<Int>] = [:]

  /// Whether a path takes an arc at a vertex: of all others nothing has to be looked up.
  private var isPassed: [Bool]
  private var search: NodeSearch

  init(in graph: Adjacency, from source: Int, to target: Int, share: Share) {
    self.graph = graph
    self.source = source
    self.target = target
    self.share = share
    isPassed = Array(repeating: false, count: graph.vertexCount)
    search = NodeSearch(nodeCount: 2 * graph.vertexCount)
  }

  /// Adds paths until there are so many or no more.
  mutating func augment(to limit: Int) {
    while count < limit, augment() {}
  }

  /// Adds a path, and returns whether there was one.
  ///
  /// - Complexity: O(*n* + *m*).
  private mutating func augment() -> Bool {
    let start = 2 * source + 1
    let goal = 2 * target
    reach(from: start, until: goal)
    guard search.isReached(goal) else { return false }
    var node = goal
    while node != start {
      let parent = search.parent(of: node)
      take(parent, node)
      node = parent
    }
    count += 1
    return true
  }

  /// Finds all nodes that a search from one comes to, or those before a goal.
  private mutating func reach(from start: Int, until goal: Int) {
    search.begin(at: start)
    while let node = search.next(), !search.isReached(goal) { expand(node) }
  }

  /// Finds the nodes to which an arc leads from a node.
  private mutating func expand(_ node: Int) {
    let graph = graph
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

  /// Whether a path takes an arc, or its edge the other way, which would be to take it back.
  private func isTaken(_ from: Int, _ to: Int) -> Bool {
    arcs.contains(Arc(from: from, to: to))
      || !graph.isDirected && arcs.contains(Arc(from: to, to: from))
  }

  private mutating func take(_ from: Int, _ to: Int) {
    guard from / 2 != to / 2 else { return }
    if from % 2 == 1 {
      let arc = Arc(from: from / 2, to: to / 2)
      arcs.insert(arc)
      next[arc.from, default: []].insert(arc.to)
      previous[arc.to, default: []].insert(arc.from)
      isPassed[arc.from] = true
      isPassed[arc.to] = true
    } else {
      let arc = Arc(from: to / 2, to: from / 2)
      arcs.remove(arc)
      next[arc.from]?.remove(arc.to)
      previous[arc.to]?.remove(arc.from)
      if next[arc.from]?.isEmpty == true { next[arc.from] = nil }
      if previous[arc.to]?.isEmpty == true { previous[arc.to] = nil }
    }
  }

  /// The paths, none of which passes a vertex twice, the shortest first.
  package func paths() -> [[Int]] {
    var rest = next
    var paths: [[Int]] = []
    for _ in 0..<count {
      var path = [source]
      while let last = path.last, last != target, let step = rest[last]?.min() {
        rest[last]?.remove(step)
        // Paths that share no edge may run in circles, which are left out.
        if let passed = path.firstIndex(of: step) {
          path.removeSubrange((passed + 1)...)
        } else {
          path.append(step)
        }
      }
      paths.append(path)
    }
    return paths.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
  }
}

extension UnitFlow {
  /// Where each of some nodes leads once the paths are the most there are, among goals; nothing for a node
  /// from which the target is reached.
  ///
  /// A search backwards tells at once from which nodes the target is reached. Many of the others lead to
  /// each other: a search that comes to one that leads back leads wherever that does, and ends.
  ///
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* starts.
  mutating func reachedGoals(from starts: [Int], among goals: [Int]) -> [Set<Int>?] {
    reachBackwards(from: 2 * target)
    let isLeading = starts.map { search.isReached($0) }
    var known: [Int: (goals: Set<Int>, starts: Set<Int>)] = [:]
    return zip(starts, isLeading).map { start, leads in
      if leads { return nil }
      if let known = known[start] { return known.goals }
      let peer = reach(from: start) { node in known[node]?.starts.contains(start) == true }
      let found =
        peer.flatMap { known[$0] }
        ?? (
          goals: Set(goals.filter { search.isReached($0) }),
          starts: Set(starts.filter { search.isReached($0) })
        )
      known[start] = found
      return found.goals
    }
  }

  /// Finds all nodes that a search from one comes to, or those before one at which it may end; returns that.
  private mutating func reach(from start: Int, until isEnd: (_ node: Int) -> Bool) -> Int? {
    search.begin(at: start)
    while let node = search.next() {
      // All starts are where a path passes, as few nodes are.
      if isPassed[node / 2], isEnd(node) { return node }
      expand(node)
    }
    return nil
  }

  /// Finds all nodes from which a search comes to one.
  private mutating func reachBackwards(from goal: Int) {
    let graph = graph
    search.begin(at: goal)
    while let node = search.next() {
      let vertex = node / 2
      if node % 2 == 0 {
        if vertex == source { continue }
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
}

/// A breadth-first search of nodes, one after another in the same memory.
private struct NodeSearch {
  private var parents: [Int32]
  private var queue: [Int32] = []
  private var head = 0

  init(nodeCount: Int) { parents = Array(repeating: -1, count: nodeCount) }

  mutating func begin(at start: Int) {
    for node in queue { parents[Int(node)] = -1 }
    queue.removeAll(keepingCapacity: true)
    head = 0
    reach(start, from: start)
  }

  mutating func next() -> Int? {
    guard head < queue.count else { return nil }
    defer { head += 1 }
    return Int(queue[head])
  }

  mutating func reach(_ node: Int, from parent: Int) {
    guard parents[node] < 0 else { return }
    parents[node] = Int32(truncatingIfNeeded: parent)
    queue.append(Int32(truncatingIfNeeded: node))
  }

  func isReached(_ node: Int) -> Bool { parents[node] >= 0 }

  func parent(of node: Int) -> Int { Int(parents[node]) }
}
