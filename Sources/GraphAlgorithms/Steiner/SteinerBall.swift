/// What the vertices around a terminal cost to reach, as far as anybody has asked so far.
struct SteinerBall {
  private(set) var labels = SteinerLabels()

  /// What is not reached yet costs so much at least.
  private(set) var radius = 0.0

  /// How many vertices were left for their neighbors.
  private(set) var leftCount = 0

  private var heap = CostHeap()

  init(around terminal: Int, in problem: SteinerProblem) {
    let label = SteinerLabels.Label(
      cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: terminal), before: -1, along: 0)
    labels.begin(label)
    heap.push(labels.entry(label, in: problem))
  }

  /// Searches on until all is known that costs no more than a bound, or so many vertices more are left.
  ///
  /// What is known is final as far as it costs no more than ``radius``.
  mutating func grow(
    beyond bound: Double, leaving limit: Int, in problem: SteinerProblem, _ effort: inout Int
  ) {
    var rest = limit
    while let entry = heap.pop() {
      if entry.cost > bound || rest <= 0 || effort <= 0 {
        heap.push(entry)
        radius = entry.cost
        return
      }
      guard labels.current(entry, in: problem) != nil else { continue }
      leftCount += 1
      rest -= 1
      effort -= 1 + labels.carry(entry, upTo: .infinity, in: problem, &heap)
    }
    radius = .infinity
  }

  /// What a vertex costs to reach at least.
  func leastCost(of vertex: Int) -> Double {
    min(labels[vertex]?.cost ?? .infinity, radius)
  }

  /// The way from a vertex back to the terminal.
  func way(from vertex: Int) -> [Int] {
    var way = [vertex]
    while let last = way.last, let before = labels[last]?.before, before >= 0 {
      way.append(Int(before))
    }
    return way
  }
}
