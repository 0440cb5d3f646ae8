/// A queue for small whole numbers: a ring of lists, one for each distance there can be at a time.
///
/// Arcs of at most *c* span *c* + 1 distances, so that many lists suffice, used in turn (Dial 1969).
/// Two levels of bits say which lists hold something, and the next one is found in a few
/// instructions however far away it is.
///
/// Dial, R. B. (1969). Algorithm 360: Shortest-path forest with topological ordering.
/// *Communications of the ACM* 12(11), 632–633.
struct BucketQueue: DistanceQueue {
  /// The longest arc a queue can be made for: 64 words of 64 bits each.
  static let longestArc: UInt64 = 4095

  private let tailColumn: Column<UInt32>
  private let bitColumn: Column<UInt64>
  /// For each list the place of its last row, 0 if it is empty.
  private let tails: Cells<UInt32>
  private let bits: Cells<UInt64>
  private let mask: UInt32
  private var summary: UInt64 = 0

  /// Pieces of lists, 64 cells each: the place of the last row of the piece before, then rows.
  ///
  /// Rows that are pushed one after the other lie side by side; links from row to row would make a
  /// search wait for memory at every step. The first piece stays unused.
  private var pieces = Pile<UInt32>()
  /// The first of the pieces that are free again, each holding the next in its first cell.
  private var free: UInt32 = 0
  private var current: UInt32 = 0

  /// Makes an empty queue for arcs of a length at most.
  init(longestArc: UInt64) {
    var size = 64
    while size <= longestArc { size *= 2 }
    tailColumn = Column(repeating: 0, count: size)
    bitColumn = Column(repeating: 0, count: size / 64)
    tails = tailColumn.cells
    bits = bitColumn.cells
    for _ in 0..<64 { pieces.append(0) }
    mask = UInt32(size - 1)
  }

  @inline(__always)
  mutating func push(_ row: UInt32, at distance: UInt32) {
    let list = distance & mask
    let tail = tails[list]
    var place = tail &+ 1
    // The tail of an empty list and that of a full piece are where a new piece begins.
    if place & 63 <= 1 { place = beginPiece(after: tail, list) }
    pieces.cells[place] = row
    tails[list] = place
  }

  @inline(never)
  private mutating func beginPiece(after tail: UInt32, _ list: UInt32) -> UInt32 {
    var piece = free
    if piece == 0 {
      piece = UInt32(truncatingIfNeeded: pieces.count)
      for _ in 0..<64 { pieces.append(0) }
    } else {
      free = pieces.cells[piece]
    }
    pieces.cells[piece] = tail
    let word = Int(list >> 6)
    bits[word] |= 1 &<< UInt64(list & 63)
    summary |= 1 &<< UInt64(word)
    return piece &+ 1
  }

  @inline(__always)
  mutating func nearest() -> UInt32? {
    let list = current & mask
    if tails[list] != 0 { return current }
    guard summary != 0 else { return nil }
    current = current &+ (nextList(after: list) &- list) & mask
    return current
  }

  /// Returns the first list that holds something, from `list` on around the ring.
  @inline(__always)
  private func nextList(after list: UInt32) -> UInt32 {
    let word = Int(list >> 6)
    let here = bits[word] >> UInt64(list & 63)
    if here != 0 { return list &+ UInt32(truncatingIfNeeded: here.trailingZeroBitCount) }
    let above = summary & (~0 << UInt64(word &+ 1))
    let next = (above != 0 ? above : summary).trailingZeroBitCount
    return UInt32(truncatingIfNeeded: next &<< 6 &+ bits[next].trailingZeroBitCount)
  }

  @inline(__always)
  mutating func pop() -> (row: UInt32, distance: UInt32)? {
    guard let distance = nearest() else { return nil }
    let list = distance & mask
    let place = tails[list]
    let row = pieces.cells[place]
    if place & 63 == 1 { endPiece(at: place, list) } else { tails[list] = place &- 1 }
    return (row, distance)
  }

  @inline(__always)
  mutating func pop(into batch: Cells<UInt32>) -> (count: Int, distance: UInt32)? {
    guard let distance = nearest() else { return nil }
    let list = distance & mask
    let place = tails[list]
    let count = min(Int(place & 63), Self.batchSize)
    var index = 0
    while index < count {
      batch[index] = pieces.cells[Int(place) &- index]
      index &+= 1
    }
    let last = place &- UInt32(truncatingIfNeeded: count &- 1)
    if last & 63 == 1 { endPiece(at: last, list) } else { tails[list] = last &- 1 }
    return (count, distance)
  }

  @inline(never)
  private mutating func endPiece(at place: UInt32, _ list: UInt32) {
    let piece = place &- 1
    let tail = pieces.cells[piece]
    tails[list] = tail
    pieces.cells[piece] = free
    free = piece
    guard tail == 0 else { return }
    let word = Int(list >> 6)
    bits[word] &= ~(1 &<< UInt64(list & 63))
    if bits[word] == 0 { summary &= ~(1 &<< UInt64(word)) }
  }

  mutating func removeAll() {
    while summary != 0 {
      let word = summary.trailingZeroBitCount
      var rest = bits[word]
      while rest != 0 {
        tails[word &* 64 &+ rest.trailingZeroBitCount] = 0
        rest &= rest &- 1
      }
      bits[word] = 0
      summary &= summary &- 1
    }
    pieces.removeAll()
    for _ in 0..<64 { pieces.append(0) }
    free = 0
    current = 0
  }

  mutating func removeAll(keepingAtMost capacity: Int) {
    // As many bytes as a heap has: four cells of a piece are as large as one entry there.
    pieces.removeAll(keepingAtMost: 4 * capacity)
    removeAll()
  }
}
