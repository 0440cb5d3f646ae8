/// What rows cost to reach from a source, as far as a short search tells; for all others, at least how far
/// it came.
///
/// A search from a target that asks it (Hart, Nilsson and Raphael 1968) meets the ball instead of looking
/// at all that is as near to the target as the source.
struct CostBall {
  private var costs: [Double] = []

  /// What no row outside costs less than.
  private var radius = 0.0

  /// The rows that were reached and not searched yet.
  private var border = CostHeap()

  /// How many rows it holds.
  private(set) var count = 0

  /// Makes a ball of nothing: nobody has anything behind it.
  init() {}

  /// Makes a ball that holds no row yet.
  ///
  /// - Complexity: O(*n*).
  init(around source: Int, rowCount: Int) {
    costs = Array(repeating: .infinity, count: rowCount)
    costs[source] = 0
    border.push(CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: source)))
  }

  /// Searches on until it holds so many rows.
  ///
  /// - Complexity: O(*k* log *k*) in the arcs of *k* rows.
  mutating func grow(
    to size: Int, in rows: Rows, _ edges: Cells<UInt32>, _ edgeCosts: [Double],
    _ entries: [Double]
  ) {
    while count < size {
      guard let entry = border.pop() else {
        // All that can be reached was.
        radius = .infinity
        return
      }
      let row = Int(entry.vertex)
      if entry.cost > costs[row] { continue }
      radius = entry.cost
      count += 1
      for arc in rows.start(of: row)..<rows.end(of: row) {
        let next = Int(rows.targets[arc])
        let cost = entry.cost + (edgeCosts[Int(edges[arc])] + entries[next])
        guard cost < costs[next] else { continue }
        costs[next] = cost
        border.push(CostHeap.Entry(cost: cost, steps: 0, vertex: UInt32(truncatingIfNeeded: next)))
      }
    }
  }

  /// What a row costs to reach at least.
  subscript(row: Int) -> Double {
    @inline(__always) get { costs.isEmpty ? 0 : min(costs[row], radius) }
  }
}
