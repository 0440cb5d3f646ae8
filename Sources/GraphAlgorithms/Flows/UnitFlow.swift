/// Paths from one vertex to another that share nothing, found one at a time.
///
/// A search for a further path may take back steps of those before it (Ford and Fulkerson 1956). Where
/// paths may not share vertices, each vertex is taken apart into one where paths come in and one where
/// they go out, numbered 2*v* and 2*v* + 1, with room for one path in between.
struct UnitFlow {
  /// What no two paths may share.
  enum Share {
    case vertices
    case edges
  }

  /// An arc that a path takes.
  struct Arc: Hashable {
    var from: Int
    var to: Int

    /// The same arc for both directions of an edge.
    var edge: Arc { from <= to ? self : Arc(from: to, to: from) }
  }

  let graph: Adjacency
  let source: Int
  let target: Int
  let share: Share
  /// Vertices that no path may pass.
  let removedVertices: Set<Int>
  /// Arcs that no path may take; of an undirected graph both directions, by ``Arc/edge``.
  let removedArcs: Set<Arc>

  private(set) var count = 0
  private var arcs: Set<Arc> = []
  private var next: [Int: Set<Int>] = [:]
  private var previous: [Int: Set<Int>] = [:]

  init(
    in graph: Adjacency, from source: Int, to target: Int, share: Share,
    withoutVertices: Set<Int> = [], withoutArcs: Set<Arc> = []
  ) {
    self.graph = graph
    self.source = source
    self.target = target
    self.share = share
    removedVertices = withoutVertices
    removedArcs = withoutArcs
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
    var parents: [Int: Int] = [start: start]
    var queue = [start]
    var head = 0
    while head < queue.count, parents[goal] == nil {
      let node = queue[head]
      head += 1
      for step in steps(from: node) where parents[step] == nil {
        parents[step] = node
        queue.append(step)
      }
    }
    guard parents[goal] != nil else { return false }
    var node = goal
    while node != start, let parent = parents[node] {
      take(parent, node)
      node = parent
    }
    count += 1
    return true
  }

  /// Where a search may go on from a node.
  private func steps(from node: Int) -> [Int] {
    let vertex = node / 2
    var steps: [Int] = []
    if node % 2 == 1 {
      for neighbor in graph.neighbors(of: vertex) where neighbor != vertex {
        guard neighbor != source, !removedVertices.contains(neighbor) else { continue }
        let arc = Arc(from: vertex, to: neighbor)
        if arcs.contains(arc) || removedArcs.contains(graph.isDirected ? arc : arc.edge) {
          continue
        }
        // The other way on an edge that is taken would be to take it back, as below.
        if !graph.isDirected, arcs.contains(Arc(from: neighbor, to: vertex)) { continue }
        steps.append(2 * neighbor)
      }
      if vertex != source, share == .edges || next[vertex] != nil { steps.append(2 * vertex) }
    } else {
      if share == .edges || previous[vertex] == nil { steps.append(node + 1) }
      steps += (previous[vertex] ?? []).sorted().map { 2 * $0 + 1 }
    }
    return steps
  }

  private mutating func take(_ from: Int, _ to: Int) {
    guard from / 2 != to / 2 else { return }
    if from % 2 == 1 {
      let arc = Arc(from: from / 2, to: to / 2)
      arcs.insert(arc)
      next[arc.from, default: []].insert(arc.to)
      previous[arc.to, default: []].insert(arc.from)
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
  func paths() -> [[Int]] {
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
