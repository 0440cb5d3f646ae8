/// A cheap tree from the cheapest ways between terminals that lie next to one another.
struct MehlhornTree {
  private let problem: SteinerProblem
  /// For each vertex the nearest terminal by number, what the way there costs, and its last edge.
  private var nearest: [Int]
  private var costs: [Double]
  private var steps: [UInt32]
  private var before: [Int]
  private var along: [Int]

  static func tree(of problem: SteinerProblem) -> SteinerTree? {
    var search = MehlhornTree(problem)
    search.spread()
    return search.tree()
  }

  private init(_ problem: SteinerProblem) {
    self.problem = problem
    let count = problem.graph.vertexCount
    nearest = Array(repeating: -1, count: count)
    costs = Array(repeating: .infinity, count: count)
    steps = Array(repeating: .max, count: count)
    before = Array(repeating: -1, count: count)
    along = Array(repeating: -1, count: count)
  }

  /// Finds the cheapest way from a terminal to every vertex.
  private mutating func spread() {
    var heap = CostHeap()
    for (number, terminal) in problem.terminals.enumerated() {
      (costs[terminal], steps[terminal], nearest[terminal]) = (0, 0, number)
      heap.push(
        CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: terminal)))
    }
    while let top = heap.pop() {
      let vertex = Int(top.vertex)
      guard top.cost == costs[vertex], top.steps == steps[vertex] else { continue }
      let leaving = top.cost + problem.toll(of: vertex)
      let problem = problem
      problem.forEachNeighbor(of: vertex) { neighbor, edge in
        let cost = leaving + problem.costs.edges[edge]
        guard cost < .infinity, cost <= costs[neighbor],
          cost < costs[neighbor] || top.steps + 1 < steps[neighbor]
        else { return }
        (costs[neighbor], steps[neighbor]) = (cost, top.steps + 1)
        (nearest[neighbor], before[neighbor], along[neighbor]) = (nearest[vertex], vertex, edge)
        heap.push(
          CostHeap.Entry(
            cost: cost, steps: top.steps + 1, vertex: UInt32(truncatingIfNeeded: neighbor)))
      }
    }
  }

  /// A way between two terminals over one edge.
  private struct Bridge {
    var cost: Double
    var steps: Int
    var edge: Int
    var from: Int
    var to: Int
  }

  private var bridges: [Bridge] {
    var bridges: [Bridge] = []
    for vertex in problem.graph.vertices where nearest[vertex] >= 0 {
      problem.forEachNeighbor(of: vertex) { neighbor, edge in
        guard vertex < neighbor, nearest[neighbor] != nearest[vertex], nearest[neighbor] >= 0
        else { return }
        let cost =
          costs[vertex] + problem.toll(of: vertex) + problem.costs.edges[edge]
          + problem.toll(of: neighbor) + costs[neighbor]
        guard cost < .infinity else { return }
        bridges.append(
          Bridge(
            cost: cost, steps: Int(steps[vertex]) + Int(steps[neighbor]), edge: edge,
            from: vertex, to: neighbor))
      }
    }
    return bridges.sorted { ($0.cost, $0.steps, $0.edge) < ($1.cost, $1.steps, $1.edge) }
  }

  private func tree() -> SteinerTree? {
    var groups = Groups(count: problem.terminals.count)
    var vertices = Set(problem.terminals)
    var (sum, largest, joins) = (0.0, 0.0, 0)
    for bridge in bridges where groups.join(nearest[bridge.from], nearest[bridge.to]) {
      sum += bridge.cost
      largest = max(largest, bridge.cost)
      joins += 1
      for end in [bridge.from, bridge.to] {
        var vertex = end
        while vertex >= 0, vertices.insert(vertex).inserted || vertex == end {
          vertex = before[vertex]
        }
      }
    }
    guard joins == problem.terminals.count - 1 else { return nil }
    let (edges, kept) = pruned(vertices)
    let cost =
      edges.reduce(0) { $0 + problem.costs.edges[$1] }
      + kept.reduce(0) { $0 + problem.toll(of: $1) }
    let count = Double(problem.terminals.count)
    // Round a best tree and back, every edge counts twice; a vertex may count more often.
    let half = problem.costs.vertices.isEmpty ? sum * count / (2 * (count - 1)) : 0
    let bound = min(cost, max(largest, half))
    return SteinerTree(
      edges: edges, vertices: kept, cost: cost, lowerBound: bound, isExact: false)
  }

  /// The cheapest tree on some vertices, without those at its ends that nobody asked for.
  private func pruned(_ vertices: Set<Int>) -> (edges: [Int], vertices: [Int]) {
    let ordered = vertices.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
    var candidates: [(edge: Int, from: Int, to: Int)] = []
    for vertex in ordered {
      problem.forEachNeighbor(of: vertex) { neighbor, edge in
        if vertex < neighbor, vertices.contains(neighbor), problem.costs.edges[edge] < .infinity {
          candidates.append((edge, vertex, neighbor))
        }
      }
    }
    candidates.sort {
      (problem.costs.edges[$0.edge], $0.edge) < (problem.costs.edges[$1.edge], $1.edge)
    }
    var groups = Groups(count: ordered.count)
    var edges = candidates.filter { groups.join(numbers[$0.from] ?? 0, numbers[$0.to] ?? 0) }
    while true {
      var degrees: [Int: Int] = [:]
      for edge in edges {
        degrees[edge.from, default: 0] += 1
        degrees[edge.to, default: 0] += 1
      }
      func isLoose(_ vertex: Int) -> Bool { degrees[vertex] == 1 && !problem.isJoined(vertex) }
      let kept = edges.filter { !isLoose($0.from) && !isLoose($0.to) }
      if kept.count == edges.count { break }
      edges = kept
    }
    let left = Set(edges.flatMap { [$0.from, $0.to] }).union(problem.terminals)
    return (edges.map(\.edge).sorted(), left.sorted())
  }
}

/// Which numbers hang together.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  private mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Joins two groups, and returns whether they were apart.
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (root(of: first), root(of: second))
    parents[max(first, second)] = min(first, second)
    return first != second
  }
}
