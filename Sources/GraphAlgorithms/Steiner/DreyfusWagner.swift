/// The cheapest trees that join each set of terminals to each vertex, from small sets to large ones.
struct DreyfusWagner {
  private let problem: SteinerProblem
  private let count: Int
  /// By set and vertex: the cost, without that of the vertex itself, and the number of edges.
  private var costs: [Double]
  private var steps: [UInt32]
  /// The vertex before and the edge from there; no vertex and a part of the set where two trees meet.
  private var before: [Int32]
  private var along: [Int]

  static func tree(of problem: SteinerProblem) -> SteinerTree? {
    var search = DreyfusWagner(problem)
    return search.tree()
  }

  private init(_ problem: SteinerProblem) {
    self.problem = problem
    count = problem.graph.vertexCount
    let size = count << (problem.terminals.count - 1)
    costs = Array(repeating: .infinity, count: size)
    steps = Array(repeating: .max, count: size)
    before = Array(repeating: -1, count: size)
    along = Array(repeating: 0, count: size)
  }

  private mutating func tree() -> SteinerTree? {
    let root = problem.terminals[problem.terminals.count - 1]
    let all = (1 << (problem.terminals.count - 1)) - 1
    for set in 1...all {
      if set & (set - 1) == 0 {
        let place = set * count + problem.terminals[set.trailingZeroBitCount]
        (costs[place], steps[place]) = (0, 0)
      } else {
        merge(set)
      }
      grow(set, until: set == all ? root : nil)
    }
    let cost = costs[all * count + root]
    guard cost < .infinity else { return nil }
    var edges: Set<Int> = []
    var vertices: Set<Int> = [root]
    collect(all, at: root, into: &edges, &vertices)
    return SteinerTree(
      edges: edges.sorted(), vertices: vertices.sorted(), cost: cost, lowerBound: cost,
      isExact: true)
  }

  /// Joins the trees of two parts of a set where they meet.
  private mutating func merge(_ set: Int) {
    var part = (set - 1) & set
    while part > set ^ part {
      let (first, second) = (part * count, (set ^ part) * count)
      for vertex in 0..<count {
        let cost = costs[first + vertex] + costs[second + vertex]
        let place = set * count + vertex
        guard cost <= costs[place], cost < .infinity else { continue }
        let length = steps[first + vertex] + steps[second + vertex]
        guard cost < costs[place] || length < steps[place] else { continue }
        (costs[place], steps[place], along[place]) = (cost, length, part)
      }
      part = (part - 1) & set
    }
  }

  /// Carries the trees of a set on from vertex to vertex, to all or until the best at one is known.
  private mutating func grow(_ set: Int, until goal: Int?) {
    var heap = CostHeap()
    let row = set * count
    func entry(_ vertex: Int) -> CostHeap.Entry {
      CostHeap.Entry(
        cost: costs[row + vertex], steps: steps[row + vertex],
        vertex: UInt32(truncatingIfNeeded: vertex))
    }
    for vertex in 0..<count where costs[row + vertex] < .infinity { heap.push(entry(vertex)) }
    while let top = heap.pop() {
      let vertex = Int(top.vertex)
      let place = row + vertex
      guard top.cost == costs[place], top.steps == steps[place] else { continue }
      if vertex == goal { return }
      let leaving = top.cost + problem.toll(of: vertex)
      guard leaving < .infinity else { continue }
      let problem = problem
      problem.forEachNeighbor(of: vertex) { neighbor, edge in
        let cost = leaving + problem.costs.edges[edge]
        let next = row + neighbor
        guard cost < .infinity, cost <= costs[next],
          cost < costs[next] || top.steps + 1 < steps[next]
        else { return }
        (costs[next], steps[next]) = (cost, top.steps + 1)
        (before[next], along[next]) = (Int32(truncatingIfNeeded: vertex), edge)
        heap.push(entry(neighbor))
      }
    }
  }

  private func collect(
    _ set: Int, at vertex: Int, into edges: inout Set<Int>, _ vertices: inout Set<Int>
  ) {
    var pending = [(set, vertex)]
    while let (set, vertex) = pending.popLast() {
      let place = set * count + vertex
      vertices.insert(vertex)
      if before[place] >= 0 {
        edges.insert(along[place])
        pending.append((set, Int(before[place])))
      } else if along[place] > 0 {
        pending += [(along[place], vertex), (set ^ along[place], vertex)]
      }
    }
  }
}
