/// Finds the best way on to a fixed target from a vertex of a path, by Dijkstra's algorithm.
///
/// It searches backwards from the target. Each vertex then knows what the rest of the way costs, and
/// a walk forwards that always takes the lowest vertex on a best way gives the lexicographically
/// first of them, which a search forwards could not tell without comparing paths.
struct SpurSearch {
  /// What is known of the way from a vertex to the target.
  private struct Label {
    var cost = Double.infinity
    var steps: UInt32 = 0
    var isBlocked = false
  }

  private let target: Int
  private let outgoing: AdjacencyRows
  private let incoming: AdjacencyRows
  /// The cost of the arcs in the order of the rows; the edge's and the entered vertex's together.
  private let outgoingCosts: [Double]
  private let incomingCosts: [Double]

  private var labels: [Label]
  private var touched: [UInt32] = []
  private var heap = CostHeap()

  init(_ graph: Adjacency, to target: Int, costs: ArcCosts) {
    self.target = target
    outgoing = graph.outgoing
    incoming = graph.incoming
    var entries = costs.vertices
    if entries.isEmpty { entries = Array(repeating: 0, count: graph.vertexCount) }
    entries[target] = 0
    outgoingCosts = graph.outgoing.targets.indices.map { arc in
      costs.edges[Int(graph.outgoing.edges[arc])] + entries[Int(graph.outgoing.targets[arc])]
    }
    incomingCosts = graph.vertices.flatMap { vertex in
      graph.incoming.edges[graph.incoming.range(of: vertex)].map { edge in
        costs.edges[Int(edge)] + entries[vertex]
      }
    }
    labels = Array(repeating: Label(), count: graph.vertexCount)
  }

  /// Keeps the following searches out of a vertex.
  mutating func block(_ vertex: Int) {
    labels[vertex].isBlocked = true
  }

  /// Lets the following searches into a vertex again.
  mutating func unblock(_ vertex: Int) {
    labels[vertex].isBlocked = false
  }

  /// Returns the cost of the cheapest edge from a vertex to a neighbor.
  func cost(from vertex: Int, to neighbor: Int) -> Double {
    outgoing.range(of: vertex).lazy
      .filter { outgoing.targets[$0] == neighbor }
      .map { outgoingCosts[$0] }
      .min() ?? .infinity
  }

  /// Returns the best way from `spur` to the target that does not begin with a step to `excluded`.
  mutating func path(from spur: Int, excluding excluded: [Int]) -> CostedPath? {
    defer { forget() }
    settle(until: spur, excluding: excluded)
    guard labels[spur].cost < .infinity else { return nil }
    return CostedPath(
      vertices: walk(from: spur, excluding: excluded), cost: labels[spur].cost)
  }

  private mutating func forget() {
    for vertex in touched {
      labels[Int(vertex)].cost = .infinity
      labels[Int(vertex)].steps = 0
    }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
  }

  private mutating func settle(until spur: Int, excluding excluded: [Int]) {
    labels[target].cost = 0
    labels[target].steps = 0
    touched.append(UInt32(target))
    heap.push(CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(target)))
    incoming.withPointers { rows in
      incomingCosts.withUnsafeBufferPointer { costs in
        labels.withUnsafeMutableBufferPointer { labels in
          Self.settle(
            rows, costs, until: spur, excluding: excluded, labels, &touched, &heap)
        }
      }
    }
  }

  private static func settle(
    _ rows: AdjacencyRows.Pointers, _ costs: UnsafeBufferPointer<Double>, until spur: Int,
    excluding excluded: [Int], _ labels: UnsafeMutableBufferPointer<Label>,
    _ touched: inout [UInt32], _ heap: inout CostHeap
  ) {
    while let entry = heap.pop() {
      let vertex = Int(entry.vertex)
      if vertex == spur { return }
      let label = labels[vertex]
      if entry.cost != label.cost || entry.steps != label.steps { continue }
      let steps = entry.steps &+ 1
      var arc = Int(rows.offsets[vertex])
      let end = Int(rows.offsets[vertex &+ 1])
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        let cost = costs[arc] + entry.cost
        let known = labels[neighbor]
        // An infinite cost is never less, so closed edges and vertices need no test of their own.
        let isBetter = cost < known.cost || (cost == known.cost && steps < known.steps)
        if isBetter && !known.isBlocked && !(neighbor == spur && excluded.contains(vertex)) {
          if known.cost == .infinity { touched.append(UInt32(truncatingIfNeeded: neighbor)) }
          labels[neighbor].cost = cost
          labels[neighbor].steps = steps
          heap.push(
            CostHeap.Entry(
              cost: cost, steps: steps, vertex: UInt32(truncatingIfNeeded: neighbor)))
        }
        arc &+= 1
      }
    }
  }

  private func walk(from spur: Int, excluding excluded: [Int]) -> [Int] {
    var path = [spur]
    var vertex = spur
    while vertex != target {
      let label = labels[vertex]
      // The sum is the very one the search made, so comparing it for equality is sound.
      let onward = outgoing.range(of: vertex).first { arc in
        let next = labels[Int(outgoing.targets[arc])]
        return next.steps + 1 == label.steps && outgoingCosts[arc] + next.cost == label.cost
          && !(vertex == spur && excluded.contains(Int(outgoing.targets[arc])))
      }
      guard let onward else { preconditionFailure("A settled vertex has no way on.") }
      vertex = Int(outgoing.targets[onward])
      path.append(vertex)
    }
    return path
  }
}
