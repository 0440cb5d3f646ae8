/// Finds the best way on to a fixed target from a vertex of a path, by Dijkstra's algorithm.
///
/// It searches backwards from the target. Each vertex then knows what the rest of the way costs, and
/// a walk forwards that always takes the lowest vertex on a best way gives the lexicographically
/// first of them, which a search forwards could not tell without comparing paths.
struct SpurSearch: SpurSearching {
  /// What is known of the way from a vertex to the target.
  private struct Label {
    var cost = Double.infinity
    var steps: UInt32 = 0
    var isBlocked = false
    /// Whether the first step may not lead to it.
    var isExcluded = false
  }

  private let target: Int
  private let storage: AdjacencyStorage
  /// The cost of the arcs in the order of the rows; the edge's and the entered vertex's together.
  private let outgoingCosts: [Double]
  private let incomingCosts: [Double]

  private var labels: [Label]
  private var touched: [UInt32] = []
  private var heap = CostHeap()
  /// What the way to the target costs from each row, if it was measured.
  private var leastCosts: [Double] = []

  /// Makes the search of a graph that knows its edge ids.
  init(_ graph: Adjacency, to target: Int, costs: ArcCosts) {
    self.target = graph.storage.row(of: target)
    storage = graph.storage
    var entries = costs.vertices
    if entries.isEmpty { entries = Array(repeating: 0, count: graph.vertexCount) }
    entries = graph.vertices.map { entries[graph.storage.vertex(ofRow: $0)] }
    entries[self.target] = 0
    outgoingCosts = graph.storage.costs(.outgoing) { edge, _, target in
      costs.edges[edge] + entries[target]
    }
    incomingCosts = graph.storage.costs(.incoming) { edge, row, _ in
      costs.edges[edge] + entries[row]
    }
    labels = Array(repeating: Label(), count: graph.vertexCount)
  }

  mutating func path(
    from spur: Int, avoiding prefix: ArraySlice<Int>, excluding excluded: [Int], limit: Double
  ) -> MeasuredPath? {
    for vertex in prefix { labels[storage.row(of: vertex)].isBlocked = true }
    exclude(excluded, true)
    defer {
      for vertex in prefix { labels[storage.row(of: vertex)].isBlocked = false }
      exclude(excluded, false)
      forget()
    }
    let spur = storage.row(of: spur)
    settle(until: spur, limit: limit)
    // A cost beyond the limit need not be final.
    guard labels[spur].cost < .infinity && labels[spur].cost <= limit else { return nil }
    return walk(from: spur)
  }

  mutating func measure() {
    // No row is the spur, so that all are settled.
    settle(until: -1, limit: .infinity)
    leastCosts = labels.map(\.cost)
    forget()
  }

  mutating func leastCost(
    from spur: Int, avoiding passed: Set<Int>, excluding excluded: [Int]
  ) -> Double {
    exclude(excluded, true)
    defer { exclude(excluded, false) }
    return withExtendedLifetime(storage) {
      let (row, rows) = (storage.row(of: spur), storage.outgoing)
      var least = Double.infinity
      for arc in rows.start(of: row)..<rows.end(of: row) {
        let target = Int(rows.targets[arc])
        let cost = outgoingCosts[arc] + leastCosts[target]
        guard cost < least && !labels[target].isExcluded else { continue }
        if !passed.contains(storage.vertex(ofRow: target)) { least = cost }
      }
      return least
    }
  }

  private mutating func exclude(_ vertices: [Int], _ isExcluded: Bool) {
    for vertex in vertices { labels[storage.row(of: vertex)].isExcluded = isExcluded }
  }

  private mutating func forget() {
    for vertex in touched {
      labels[Int(vertex)].cost = .infinity
      labels[Int(vertex)].steps = 0
    }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
  }

  private mutating func settle(until spur: Int, limit: Double) {
    labels[target].cost = 0
    labels[target].steps = 0
    touched.append(UInt32(target))
    heap.push(CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(target)))
    incomingCosts.withUnsafeBufferPointer { costs in
      labels.withUnsafeMutableBufferPointer { labels in
        withExtendedLifetime(storage) {
          Self.settle(
            storage.incoming, costs, until: spur, limit: limit, labels, &touched, &heap)
        }
      }
    }
  }

  private static func settle(
    _ rows: Rows, _ costs: UnsafeBufferPointer<Double>, until spur: Int, limit: Double,
    _ labels: UnsafeMutableBufferPointer<Label>, _ touched: inout [UInt32],
    _ heap: inout CostHeap
  ) {
    while let entry = heap.pop() {
      let vertex = Int(entry.vertex)
      if vertex == spur || entry.cost > limit { return }
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
        if isBetter && !known.isBlocked && !(neighbor == spur && label.isExcluded) {
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

  private func walk(from spur: Int) -> MeasuredPath {
    withExtendedLifetime(storage) {
      let rows = storage.outgoing
      var path = MeasuredPath(vertices: [storage.vertex(ofRow: spur)], lengths: [])
      var row = spur
      while row != target {
        let label = labels[row]
        // The sum is the very one the search made, so comparing it for equality is sound.
        let onward = (rows.start(of: row)..<rows.end(of: row)).lazy
          .filter { arc in
            let next = labels[Int(rows.targets[arc])]
            return next.steps + 1 == label.steps && outgoingCosts[arc] + next.cost == label.cost
              && !(row == spur && next.isExcluded)
          }
          .min {
            storage.vertex(ofRow: Int(rows.targets[$0]))
              < storage.vertex(ofRow: Int(rows.targets[$1]))
          }
        guard let onward else { preconditionFailure("A settled vertex has no way on.") }
        row = Int(rows.targets[onward])
        path.vertices.append(storage.vertex(ofRow: row))
        path.lengths.append(outgoingCosts[onward])
      }
      return path
    }
  }
}

extension AdjacencyStorage {
  /// Returns what crossing each arc costs, from its edge id, its row and its target.
  fileprivate func costs(
    _ direction: Adjacency.Direction, _ cost: (_ edge: Int, _ row: Int, _ target: Int) -> Double
  ) -> [Double] {
    let columns = columns(direction)
    guard let edges = columns.edges else {
      preconditionFailure("The graph was built without edge ids.")
    }
    let rows = rows(direction)
    return (0..<vertexCount).flatMap { row in
      (rows.start(of: row)..<rows.end(of: row)).map { arc in
        cost(Int(edges.cells[arc]), row, Int(rows.targets[arc]))
      }
    }
  }
}
