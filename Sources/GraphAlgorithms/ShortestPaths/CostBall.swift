/// What rows cost to reach from a source, as far as a short search tells; for all others, at least how far
/// it came.
///
/// A search from a target that asks it (Hart, Nilsson and Raphael 1968) meets the ball instead of looking
/// at all that is as near to the target as the source.
struct CostBall {
  /// How many rows are searched at most.
  private static let size = 4096

  private var costs: [Double] = []

  /// What no row outside costs less than.
  private var radius = 0.0

  /// Makes a ball of nothing: nobody has anything behind it.
  init() {}

  /// - Complexity: O(*k* log *k*) in the arcs of up to 4,096 rows, and O(*n*) memory.
  init(
    around source: Int, in storage: AdjacencyStorage, _ edges: Column<UInt32>,
    _ edgeCosts: [Double], _ entries: [Double]
  ) {
    costs = Array(repeating: .infinity, count: storage.vertexCount)
    costs[source] = 0
    var heap = CostHeap()
    heap.push(CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: source)))
    var settledCount = 0
    withExtendedLifetime(storage) {
      let rows = storage.outgoing
      while let entry = heap.pop() {
        let row = Int(entry.vertex)
        if entry.cost > costs[row] { continue }
        radius = entry.cost
        settledCount += 1
        if settledCount > min(Self.size, storage.vertexCount / 2) { return }
        for arc in rows.start(of: row)..<rows.end(of: row) {
          let next = Int(rows.targets[arc])
          let cost = entry.cost + (edgeCosts[Int(edges.cells[arc])] + entries[next])
          guard cost < costs[next] else { continue }
          costs[next] = cost
          heap.push(
            CostHeap.Entry(cost: cost, steps: 0, vertex: UInt32(truncatingIfNeeded: next)))
        }
      }
      // All that can be reached was.
      radius = .infinity
    }
  }

  /// What a row costs to reach at least.
  subscript(row: Int) -> Double {
    @inline(__always) get { costs.isEmpty ? 0 : min(costs[row], radius) }
  }
}
