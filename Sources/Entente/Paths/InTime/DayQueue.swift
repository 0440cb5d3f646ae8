/// Vertices by day, the earliest first, of one day the lowest first.
struct DayQueue {
  /// A vertex that is reached on a day.
  struct Entry: BitwiseCopyable {
    var day: Int
    var vertex: Int

    @inline(__always)
    fileprivate func precedes(_ other: Entry) -> Bool {
      day < other.day || day == other.day && vertex < other.vertex
    }
  }

  /// A heap in which each entry has four below it.
  private var heap: [Entry] = []

  mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

  mutating func insert(_ entry: Entry) {
    heap.append(entry)
    heap.withUnsafeMutableBufferPointer { heap in
      var hole = heap.count - 1
      while hole > 0, entry.precedes(heap[(hole - 1) / 4]) {
        heap[hole] = heap[(hole - 1) / 4]
        hole = (hole - 1) / 4
      }
      heap[hole] = entry
    }
  }

  mutating func removeFirst() -> Entry? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return last }
    heap.withUnsafeMutableBufferPointer { heap in
      var hole = 0
      while true {
        let child = 4 * hole + 1
        guard child < heap.count else { break }
        var least = child
        for other in (child + 1)..<max(child + 1, min(child + 4, heap.count))
        where heap[other].precedes(heap[least]) {
          least = other
        }
        guard heap[least].precedes(last) else { break }
        heap[hole] = heap[least]
        hole = least
      }
      heap[hole] = last
    }
    return first
  }
}
