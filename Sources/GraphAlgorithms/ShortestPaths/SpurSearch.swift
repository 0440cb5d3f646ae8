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
  /// What each edge costs, by its id, and each row to enter.
  private let edgeCosts: [Double]
  private let entries: [Double]
  private let outgoingEdges: Column<UInt32>
  private let incomingEdges: Column<UInt32>

  /// What the rows around the source cost to reach: who is there has so much behind it at least.
  private var ball: CostBall

  /// How many rows around the source are to be known when the next search begins.
  ///
  /// There are mostly many searches: what one of them had to look at, a larger ball may spare the next.
  private var ballSize: Int

  private var labels: [Label]
  private var touched: [UInt32] = []
  private var heap = CostHeap()
  /// What the way to the target costs from each row, if it was measured.
  private var leastCosts: [Double] = []

  /// Makes the search of a graph that knows its edge ids.
  init(_ graph: Adjacency, from source: Int, to target: Int, costs: ArcCosts) {
    self.target = graph.storage.row(of: target)
    storage = graph.storage
    guard let outgoing = graph.storage.columns(.outgoing).edges,
      let incoming = graph.storage.columns(.incoming).edges
    else { preconditionFailure("The graph was built without edge ids.") }
    (outgoingEdges, incomingEdges) = (outgoing, incoming)
    edgeCosts = costs.edges
    var entries = costs.vertices
    if entries.isEmpty { entries = Array(repeating: 0, count: graph.vertexCount) }
    if !graph.storage.isInGivenOrder {
      entries = graph.vertices.map { entries[graph.storage.vertex(ofRow: $0)] }
    }
    entries[self.target] = 0
    self.entries = entries
    ball = CostBall(around: graph.storage.row(of: source), rowCount: graph.vertexCount)
    labels = Array(repeating: Label(), count: graph.vertexCount)
    ballSize = min(4096, graph.vertexCount / 2)
  }

  /// What an arc costs that leads to a row, with what it costs to enter that.
  private func cost(ofOutgoing arc: Int, to row: Int) -> Double {
    edgeCosts[Int(outgoingEdges.cells[arc])] + entries[row]
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
    if spur != target, isShutIn(spur) { return nil }
    withExtendedLifetime((storage, outgoingEdges)) {
      ball.grow(to: ballSize, in: storage.outgoing, outgoingEdges.cells, edgeCosts, entries)
    }
    ballSize = max(ballSize, settle(until: spur, limit: limit))
    // A cost beyond the limit need not be final.
    guard labels[spur].cost < .infinity && labels[spur].cost <= limit else { return nil }
    return walk(from: spur)
  }

  /// Whether only a few rows are reached from a row, and the target is none of them.
  ///
  /// A search from the target would look at all rows before it knew. There is nowhere else to go from a
  /// row with two neighbors, of which the way has passed one and may not go on to the other.
  private func isShutIn(_ spur: Int) -> Bool {
    var reached = [spur]
    var head = 0
    return withExtendedLifetime(storage) {
      let rows = storage.outgoing
      while head < reached.count {
        let row = reached[head]
        head += 1
        for arc in rows.start(of: row)..<rows.end(of: row) {
          let next = Int(rows.targets[arc])
          if labels[next].isBlocked || row == spur && labels[next].isExcluded { continue }
          if cost(ofOutgoing: arc, to: next) == .infinity || reached.contains(next) { continue }
          if next == target || reached.count == Self.fewRows { return false }
          reached.append(next)
        }
      }
      return true
    }
  }

  private static let fewRows = 32

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
        let cost = self.cost(ofOutgoing: arc, to: target) + leastCosts[target]
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

  /// Returns how many rows it had to look at.
  @discardableResult
  private mutating func settle(until spur: Int, limit: Double) -> Int {
    labels[target].cost = 0
    labels[target].steps = 0
    touched.append(UInt32(target))
    let ball = spur < 0 ? CostBall() : ball
    heap.push(CostHeap.Entry(cost: ball[target], steps: 0, vertex: UInt32(target)))
    return edgeCosts.withUnsafeBufferPointer { costs in
      entries.withUnsafeBufferPointer { entries in
        labels.withUnsafeMutableBufferPointer { labels in
          withExtendedLifetime((storage, incomingEdges)) {
            let arcs = Arcs(
              rows: storage.incoming, edges: incomingEdges.cells, costs: costs, entries: entries)
            return Self.settle(arcs, ball, until: spur, limit: limit, labels, &touched, &heap)
          }
        }
      }
    }
  }

  /// The arcs that lead to each row, and what they cost.
  private struct Arcs {
    let rows: Rows
    let edges: Cells<UInt32>
    let costs: UnsafeBufferPointer<Double>
    let entries: UnsafeBufferPointer<Double>
  }

  /// Finds what the way to the target costs, for the rows in the order of what whole ways through them
  /// cost at least.
  ///
  /// All are settled that may lie on a cheapest way from the spur: those, too, that cost as much.
  private static func settle(
    _ arcs: Arcs, _ ball: CostBall, until spur: Int, limit: Double,
    _ labels: UnsafeMutableBufferPointer<Label>, _ touched: inout [UInt32],
    _ heap: inout CostHeap
  ) -> Int {
    var settledCount = 0
    let rest = spur < 0 ? 0 : ball[spur]
    var most = (limit + rest) * (1 + rounding)
    while let entry = heap.pop() {
      let vertex = Int(entry.vertex)
      if entry.cost > most || entry.cost == .infinity { break }
      let label = labels[vertex]
      if entry.cost != label.cost + ball[vertex] || entry.steps != label.steps { continue }
      if vertex == spur {
        most = min(most, entry.cost * (1 + rounding))
        continue
      }
      settledCount &+= 1
      let steps = entry.steps &+ 1
      let entering = arcs.entries[vertex]
      var arc = Int(arcs.rows.offsets[vertex])
      let end = Int(arcs.rows.offsets[vertex &+ 1])
      while arc < end {
        let neighbor = Int(arcs.rows.targets[arc])
        let cost = (arcs.costs[Int(arcs.edges[arc])] + entering) + label.cost
        let known = labels[neighbor]
        // An infinite cost is never less, so closed edges and vertices need no test of their own.
        let isBetter = cost < known.cost || (cost == known.cost && steps < known.steps)
        if isBetter && !known.isBlocked && !(neighbor == spur && label.isExcluded) {
          if known.cost == .infinity { touched.append(UInt32(truncatingIfNeeded: neighbor)) }
          labels[neighbor].cost = cost
          labels[neighbor].steps = steps
          let least = cost + ball[neighbor]
          if least <= most {
            heap.push(
              CostHeap.Entry(
                cost: least, steps: steps, vertex: UInt32(truncatingIfNeeded: neighbor)))
          }
        }
        arc &+= 1
      }
    }
    return settledCount
  }

  /// By how much sums of costs may differ that are the same on paper.
  private static var rounding: Double { 1e-9 }

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
            let cost = cost(ofOutgoing: arc, to: Int(rows.targets[arc]))
            return next.steps + 1 == label.steps && cost + next.cost == label.cost
              && !(row == spur && next.isExcluded)
          }
          .min {
            storage.vertex(ofRow: Int(rows.targets[$0]))
              < storage.vertex(ofRow: Int(rows.targets[$1]))
          }
        guard let onward else { preconditionFailure("A settled vertex has no way on.") }
        row = Int(rows.targets[onward])
        path.vertices.append(storage.vertex(ofRow: row))
        path.lengths.append(cost(ofOutgoing: onward, to: row))
      }
      return path
    }
  }
}
