/// A breadth-first search of nodes, one after another in the same memory.
struct NodeSearch {
  private var parents: [Int32]
  private var queue: [Int32] = []
  private var head = 0

  init(nodeCount: Int) { parents = Array(repeating: -1, count: nodeCount) }

  mutating func begin(at start: Int) {
    for node in queue { parents[Int(node)] = -1 }
    queue.removeAll(keepingCapacity: true)
    head = 0
    reach(start, from: start)
  }

  /// The next node that waits; nothing where none does.
  mutating func next() -> Int? {
    guard head < queue.count else { return nil }
    defer { head += 1 }
    return Int(queue[head])
  }

  /// The nodes that are reached and have not been next.
  var waiting: ArraySlice<Int32> { queue[head...] }

  var waitingCount: Int { queue.count - head }

  var reachedCount: Int { queue.count }

  /// The nodes reached since there were so many.
  func reached(since count: Int) -> ArraySlice<Int32> { queue[count...] }

  mutating func reach(_ node: Int, from parent: Int) {
    guard parents[node] < 0 else { return }
    parents[node] = Int32(truncatingIfNeeded: parent)
    queue.append(Int32(truncatingIfNeeded: node))
  }

  func isReached(_ node: Int) -> Bool { parents[node] >= 0 }

  func parent(of node: Int) -> Int { Int(parents[node]) }
}
