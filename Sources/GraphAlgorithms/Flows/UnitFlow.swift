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
  struct Arc: Hashable {
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
  private(set) var next: [Int: Set<Int>] = [:]
  private(set) var previous: [Int: Set<Int>] = [:]

  /// Whether a path takes an arc at a vertex: of all others nothing has to be looked up.
  private(set) var isPassed: [Bool]

  /// Searches from where paths begin and, against the arcs, from where they end.
  var searches: (ahead: NodeSearch, back: NodeSearch)

  init(in graph: Adjacency, from source: Int, to target: Int, share: Share) {
    self.graph = graph
    self.source = source
    self.target = target
    self.share = share
    isPassed = Array(repeating: false, count: graph.vertexCount)
    let nodeCount = 2 * graph.vertexCount
    searches = (NodeSearch(nodeCount: nodeCount), NodeSearch(nodeCount: nodeCount))
  }

  /// Adds paths until there are so many or no more.
  mutating func augment(to limit: Int) {
    while count < limit, let nodes = shortestAddition() {
      for (from, to) in zip(nodes, nodes.dropFirst()) { take(from, to) }
      count += 1
    }
  }

  /// Whether a path takes an arc, or its edge the other way, which would be to take it back.
  func isTaken(_ from: Int, _ to: Int) -> Bool {
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
