/// The vertices a search for cheapest paths has seen but not settled, the cheapest on top.
///
/// A four-ary heap of 16-byte entries, four of them in a cache line. An entry that a cheaper one of
/// the same vertex has overtaken stays, and whoever pops it passes over it.
package struct CostHeap {
  package struct Entry {
    package let cost: Double
    package let steps: UInt32
    package let vertex: UInt32

    package init(cost: Double, steps: UInt32, vertex: UInt32) {
      self.cost = cost
      self.steps = steps
      self.vertex = vertex
    }

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      if cost != other.cost { return cost < other.cost }
      if steps != other.steps { return steps < other.steps }
      return vertex < other.vertex
    }
  }

  private var entries: [Entry] = []

  package init() {}

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  package mutating func push(_ entry: Entry) {
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { entries in
      var hole = entries.count &- 1
      while hole > 0 {
        let parent = (hole &- 1) >> 2
        guard entry.precedes(entries[parent]) else { break }
        entries[hole] = entries[parent]
        hole = parent
      }
      entries[hole] = entry
    }
  }

  package mutating func pop() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let top = entries.first else { return last }
    entries.withUnsafeMutableBufferPointer { Self.sink(last, in: $0) }
    return top
  }

  /// Lets an entry sink from the top, where there is a hole, to its place.
  private static func sink(_ entry: Entry, in entries: UnsafeMutableBufferPointer<Entry>) {
    var hole = 0
    while true {
      var child = hole &* 4 &+ 1
      guard child < entries.count else { break }
      var least = child
      let end = min(child &+ 4, entries.count)
      child &+= 1
      while child < end {
        if entries[child].precedes(entries[least]) { least = child }
        child &+= 1
      }
      guard entries[least].precedes(entry) else { break }
      entries[hole] = entries[least]
      hole = least
    }
    entries[hole] = entry
  }
}
