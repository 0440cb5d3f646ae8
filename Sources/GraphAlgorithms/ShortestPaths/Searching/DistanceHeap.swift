/// A four-ary heap: half as deep as a binary one, and the four children lie side by side.
struct FourHeap<Entry: Comparable & BitwiseCopyable> {
  private var entries = Pile<Entry>()

  var first: Entry? {
    @inline(__always) get { entries.count > 0 ? entries.cells[0] : nil }
  }

  @inline(__always)
  mutating func push(_ entry: Entry) {
    entries.append(entry)
    let cells = entries.cells
    var hole = entries.count &- 1
    while hole > 0 {
      let parent = (hole &- 1) &>> 2
      let other = cells[parent]
      if !(entry < other) { break }
      cells[hole] = other
      hole = parent
    }
    cells[hole] = entry
  }

  @inline(__always)
  mutating func pop() -> Entry? {
    guard entries.count > 0 else { return nil }
    let last = entries.removeLast()
    let count = entries.count
    guard count > 0 else { return last }
    let cells = entries.cells
    let top = cells[0]
    var hole = 0
    while true {
      var child = hole &* 4 &+ 1
      if child >= count { break }
      let end = min(child &+ 4, count)
      var least = child
      var entry = cells[child]
      child &+= 1
      while child < end {
        let other = cells[child]
        if other < entry {
          least = child
          entry = other
        }
        child &+= 1
      }
      if !(entry < last) { break }
      cells[hole] = entry
      hole = least
    }
    cells[hole] = last
    return top
  }

  mutating func removeAll() {
    entries.removeAll()
  }

  mutating func removeAll(keepingAtMost capacity: Int) {
    entries.removeAll(keepingAtMost: capacity)
  }
}

/// A queue for whole numbers of any size: distance and row packed in one word.
struct WholeHeap: DistanceQueue {
  private var heap = FourHeap<UInt64>()

  @inline(__always)
  mutating func push(_ row: UInt32, at distance: UInt32) {
    heap.push(UInt64(distance) << 32 | UInt64(row))
  }

  @inline(__always)
  mutating func nearest() -> UInt32? {
    heap.first.map { UInt32(truncatingIfNeeded: $0 >> 32) }
  }

  @inline(__always)
  mutating func pop() -> (row: UInt32, distance: UInt32)? {
    heap.pop().map { (UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)) }
  }

  mutating func removeAll() {
    heap.removeAll()
  }

  mutating func removeAll(keepingAtMost capacity: Int) {
    heap.removeAll(keepingAtMost: capacity)
  }
}

/// A queue for numbers that are not whole.
struct RealHeap: DistanceQueue {
  private struct Entry: Comparable, BitwiseCopyable {
    let distance: Double
    let row: UInt32

    @inline(__always)
    static func < (left: Entry, right: Entry) -> Bool { left.distance < right.distance }
  }

  private var heap = FourHeap<Entry>()

  @inline(__always)
  mutating func push(_ row: UInt32, at distance: Double) {
    heap.push(Entry(distance: distance, row: row))
  }

  @inline(__always)
  mutating func nearest() -> Double? {
    heap.first?.distance
  }

  @inline(__always)
  mutating func pop() -> (row: UInt32, distance: Double)? {
    heap.pop().map { ($0.row, $0.distance) }
  }

  mutating func removeAll() {
    heap.removeAll()
  }

  mutating func removeAll(keepingAtMost capacity: Int) {
    heap.removeAll(keepingAtMost: capacity)
  }
}
