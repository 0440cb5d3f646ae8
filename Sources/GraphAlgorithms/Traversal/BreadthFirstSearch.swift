/// A breadth-first search that changes direction when the frontier is large.
///
/// While few arcs leave the frontier, they are followed. When a good part of all arcs would have to
/// be, each vertex not yet reached looks for a neighbor in the frontier instead and stops at the
/// first, which in rows that begin with hubs comes soon. Distances are the same either way.
///
/// Beamer, S., Asanović, K. and Patterson, D. (2012). Direction-optimizing breadth-first search.
/// *Proceedings of SC12*. The first two thresholds are theirs.
struct BreadthFirstSearch {
  /// The mark of a vertex that was not reached; no distance is as large, see `vertexLimit`.
  static let unreached = UInt32.max

  private static let arcsShare = 14
  private static let verticesShare = 24
  private static let passShare = 16
  private static let hubLength = 64

  private let rows: Rows
  /// The same arcs, found at the vertices they lead to; without them no direction is changed.
  private let opposite: Rows?
  private let workspace: Workspace
  private let distances: Cells<UInt32>
  private let queue: Cells<UInt32>
  /// A bit for each vertex not yet reached, always with hubs, else from where the direction changes.
  private let open: Cells<UInt64>
  /// Whether arcs lead all over the graph.
  ///
  /// Bits are nearer at hand then than distances; where arcs lead next door, reading bits that were
  /// just written takes longer.
  private let hasHubs: Bool

  /// How many vertices were reached, the start included.
  private(set) var reachedCount = 1
  /// The largest distance found.
  private(set) var depth = 0

  /// Searches from a row, and fills the distances of all rows.
  init(
    _ rows: Rows, opposite: Rows?, from start: Int, _ distances: Cells<UInt32>,
    _ workspace: Workspace
  ) {
    self.rows = rows
    self.opposite = opposite
    self.workspace = workspace
    self.distances = distances
    queue = workspace.words(0)
    open = workspace.bits(2)
    distances.fill(rows.vertexCount, with: Self.unreached)
    hasHubs = rows.longest >= Self.hubLength
    distances[start] = 0
    if hasHubs { markAllUnreached(but: start) }
    queue[0] = UInt32(truncatingIfNeeded: start)
    search()
  }

  /// Searches from a row only to learn how far and how much it reaches, with memory of its own.
  init(_ rows: Rows, from start: Int) {
    let distances = Column<UInt32>(count: rows.vertexCount)
    self = withExtendedLifetime(distances) {
      BreadthFirstSearch(
        rows, opposite: nil, from: start, distances.cells,
        Workspace(vertexCount: rows.vertexCount))
    }
  }

  private mutating func search() {
    var head = 0
    var tail = 1
    var arcsLeft = rows.arcCount
    // Looking back passes over all vertices, so towards the end a few arcs are not worth it.
    let leastArcs = rows.vertexCount / Self.passShare
    while head < tail {
      if let opposite, areMany(head, tail, max(leastArcs, arcsLeft / Self.arcsShare)) {
        tail = searchBackwards(head, tail, opposite)
        head = 0
      } else {
        let end = tail
        tail =
          hasHubs
          ? follow(head, tail, &arcsLeft) { close($0) }
          : follow(head, tail, &arcsLeft) { distances[$0] == Self.unreached }
        head = end
        reachedCount &+= tail &- head
        if head < tail { depth &+= 1 }
      }
    }
  }

  /// Returns whether more arcs than a limit leave a part of the queue.
  private func areMany(_ head: Int, _ tail: Int, _ limit: Int) -> Bool {
    let count = tail &- head
    return count > 1 && count &* rows.longest > limit && arcCount(of: head, tail) > limit
  }

  /// Returns how many arcs leave a part of the queue.
  private func arcCount(of head: Int, _ tail: Int) -> Int {
    var sum = 0
    var position = head
    while position < tail {
      sum &+= rows.length(of: Int(queue[position]))
      position &+= 1
    }
    return sum
  }

  /// Follows the arcs of a part of the queue, and returns the end of the queue after the next part.
  @inline(__always)
  private func follow(
    _ head: Int, _ tail: Int, _ arcsLeft: inout Int, _ isNew: (UInt32) -> Bool
  ) -> Int {
    let distance = UInt32(truncatingIfNeeded: depth &+ 1)
    var end = tail
    var position = head
    while position < tail {
      let row = Int(queue[position])
      position &+= 1
      var arc = rows.start(of: row)
      let last = rows.end(of: row)
      arcsLeft &-= last &- arc
      while arc < last {
        let target = rows.targets[arc]
        if isNew(target) {
          distances[target] = distance
          queue[end] = target
          end &+= 1
        }
        arc &+= 1
      }
    }
    return end
  }

  /// Takes a vertex from the open ones, and returns whether it was one.
  @inline(__always)
  private func close(_ row: UInt32) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(row & 63)
    let word = open[row >> 6]
    guard word & bit != 0 else { return false }
    open[row >> 6] = word ^ bit
    return true
  }

  /// Takes level after level backwards from a part of the queue until few vertices are left in the
  /// frontier, puts those at the beginning of the queue, and returns their number.
  private mutating func searchBackwards(
    _ head: Int, _ tail: Int, _ opposite: Rows
  ) -> Int {
    var frontier = workspace.bits(0)
    var next = workspace.bits(1)
    let wordCount = workspace.bitWordCount
    if !hasHubs { markUnreached() }
    frontier.fill(wordCount, with: 0)
    var position = head
    while position < tail {
      let row = queue[position]
      frontier[row >> 6] |= 1 &<< UInt64(row & 63)
      position &+= 1
    }
    var count = tail &- head
    var growsLittle = false
    repeat {
      let found = lookBack(opposite, at: frontier, next)
      // What does not double soon is passed over more often than its arcs are worth.
      growsLittle = found < 2 &* count
      count = found
      reachedCount &+= found
      if found > 0 { depth &+= 1 }
      swap(&frontier, &next)
    } while count > 0 && !(growsLittle && count <= rows.vertexCount / Self.verticesShare)
    return enqueue(frontier)
  }

  private func markAllUnreached(but start: Int) {
    let last = workspace.bitWordCount - 1
    open.fill(last + 1, with: .max)
    open[last] = .max >> UInt64((last + 1) << 6 - rows.vertexCount)
    open[start >> 6] ^= 1 &<< UInt64(start & 63)
  }

  private func markUnreached() {
    open.fill(workspace.bitWordCount, with: 0)
    var row = 0
    while row < rows.vertexCount {
      if distances[row] == Self.unreached { open[row >> 6] |= 1 &<< UInt64(row & 63) }
      row &+= 1
    }
  }

  /// Reaches every open vertex that has a neighbor in the frontier, and returns how many.
  private func lookBack(
    _ opposite: Rows, at frontier: Cells<UInt64>, _ next: Cells<UInt64>
  ) -> Int {
    let distance = UInt32(truncatingIfNeeded: depth &+ 1)
    let wordCount = workspace.bitWordCount
    var count = 0
    var word = 0
    while word < wordCount {
      var unseen = open[word]
      var found: UInt64 = 0
      while unseen != 0 {
        let bit = unseen & (0 &- unseen)
        let row = word &<< 6 | unseen.trailingZeroBitCount
        unseen ^= bit
        var arc = opposite.start(of: row)
        let last = opposite.end(of: row)
        while arc < last {
          let target = opposite.targets[arc]
          if (frontier[target >> 6] &>> UInt64(target & 63)) & 1 != 0 {
            distances[row] = distance
            found |= bit
            break
          }
          arc &+= 1
        }
      }
      next[word] = found
      open[word] &= ~found
      count &+= found.nonzeroBitCount
      word &+= 1
    }
    return count
  }

  private func enqueue(_ frontier: Cells<UInt64>) -> Int {
    var count = 0
    var word = 0
    while word < workspace.bitWordCount {
      var bits = frontier[word]
      while bits != 0 {
        queue[count] = UInt32(truncatingIfNeeded: word &<< 6 | bits.trailingZeroBitCount)
        count &+= 1
        bits &= bits &- 1
      }
      word &+= 1
    }
    return count
  }
}
