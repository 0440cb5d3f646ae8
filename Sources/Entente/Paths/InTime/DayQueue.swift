/// Vertices by day, the earliest first.
struct DayQueue {
  private var heap: [(vertex: Int, day: Int)] = []

  mutating func insert(_ vertex: Int, on day: Int) {
    heap.append((vertex, day))
    var child = heap.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> (vertex: Int, day: Int)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && isBefore(child, least) {
        least = child
      }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (heap[one].day, heap[one].vertex) < (heap[other].day, heap[other].vertex)
  }
}
