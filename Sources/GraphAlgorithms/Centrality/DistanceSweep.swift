/// A breadth-first search from 256 vertices at once, one bit for each, and the sums of what it finds.
///
/// What a search would write down for each source, the number of steps, is read off the time at
/// which its bit arrives: a vertex that sees *c* new bits at level *d* is *d* steps away from *c*
/// sources. So each vertex collects the sums of its own distances, and no distance is ever stored.
///
/// All sums are whole numbers, the sum of inverse distances too, which has a fixed point: whichever
/// thread searches from which sources, the result is the same to the last bit.
struct DistanceSweep {
  /// One bit for each source of a batch.
  typealias Lanes = SIMD4<UInt64>

  /// How many sources are searched from at once.
  static let width = 256

  /// What a vertex has collected from the sources so far.
  struct Reach: BitwiseCopyable {
    var distanceSum: UInt64 = 0
    /// The sum of inverse distances, times `inverseOne`.
    var inverseSum: UInt64 = 0
    var reachedCount: UInt32 = 0
    var eccentricity: UInt32 = 0
  }

  /// The rows bits are pulled along: a bit reaches a vertex from the other ends of its row.
  private let rows: Rows
  /// The rows bits are pushed along.
  private let opposite: Rows
  /// The inverse of distance 1, so large that the sum of one for each vertex still fits.
  let inverseOne: UInt64

  private let seen: Column<Lanes>
  private let frontier: Column<Lanes>
  private let next: Column<Lanes>
  private let active: Column<UInt32>
  private let nextActive: Column<UInt32>
  /// For each row what it has collected.
  let reaches: Column<Reach>
  /// For each distance the number of ordered pairs that far from each other.
  let pairCounts: Column<UInt64>

  /// Makes the memory of one worker: 136 bytes for each vertex.
  init(_ rows: Rows, opposite: Rows) {
    let count = rows.vertexCount
    self.rows = rows
    self.opposite = opposite
    inverseOne = Self.inverseOne(vertexCount: count)
    seen = Column(count: count)
    frontier = Column(repeating: Lanes(), count: count)
    next = Column(repeating: Lanes(), count: count)
    active = Column(count: count)
    nextActive = Column(count: count)
    reaches = Column(repeating: Reach(), count: count)
    pairCounts = Column(repeating: 0, count: count + 1)
  }

  static func inverseOne(vertexCount: Int) -> UInt64 {
    1 << UInt64(max(0, vertexCount).leadingZeroBitCount - 1)
  }

  /// How many batches there are.
  static func batchCount(vertexCount: Int) -> Int { (vertexCount + width - 1) / width }

  /// Searches from all sources of a batch.
  func run(batch: Int) {
    withExtendedLifetime(self) {
      Self.search(
        rows, opposite, from: batch * Self.width, seen: seen.cells, frontier.cells, next.cells,
        active.cells, nextActive.cells, reaches.cells, pairCounts.cells, inverseOne)
    }
  }

  /// Adds what another worker has collected.
  func add(_ other: DistanceSweep) {
    for row in 0..<reaches.count {
      var reach = reaches.cells[row]
      let more = other.reaches.cells[row]
      reach.distanceSum &+= more.distanceSum
      reach.inverseSum &+= more.inverseSum
      reach.reachedCount &+= more.reachedCount
      reach.eccentricity = max(reach.eccentricity, more.eccentricity)
      reaches.cells[row] = reach
    }
    for distance in 0..<pairCounts.count {
      pairCounts.cells[distance] &+= other.pairCounts.cells[distance]
    }
  }
}

extension DistanceSweep {
  private static func search(
    _ rows: Rows, _ opposite: Rows, from first: Int, seen: Cells<Lanes>,
    _ frontier: Cells<Lanes>, _ next: Cells<Lanes>, _ active: Cells<UInt32>,
    _ nextActive: Cells<UInt32>, _ reaches: Cells<Reach>, _ pairCounts: Cells<UInt64>,
    _ inverseOne: UInt64
  ) {
    let vertexCount = rows.vertexCount
    let width = min(Self.width, vertexCount - first)
    var (frontier, next) = (frontier, next)
    var (active, nextActive) = (active, nextActive)
    seen.fill(vertexCount, with: Lanes())
    var everyLane = Lanes()
    for lane in 0..<width {
      var bit = Lanes()
      bit[lane >> 6] = 1 << UInt64(lane & 63)
      everyLane |= bit
      seen[first + lane] = bit
      frontier[first + lane] = bit
      active[lane] = UInt32(truncatingIfNeeded: first + lane)
    }
    var activeCount = width
    var openArcs = rows.arcCount
    var level: UInt64 = 1
    while activeCount > 0 {
      var step = Step(level: level, inverse: (inverseOne + level / 2) / level)
      if isSparse(active, activeCount, opposite, openArcs) {
        push(&step, opposite, seen, frontier, next, active, activeCount, nextActive, reaches)
      } else {
        pull(&step, rows, everyLane, seen, frontier, next, nextActive, reaches)
        openArcs = step.openArcs
      }
      var position = 0
      while position < activeCount {
        frontier[active[position]] = Lanes()
        position &+= 1
      }
      pairCounts[Int(level)] &+= step.pairCount
      swap(&frontier, &next)
      swap(&active, &nextActive)
      activeCount = step.count
      level &+= 1
    }
  }

  /// What one level of a search adds.
  private struct Step {
    let level: UInt64
    let inverse: UInt64
    var count = 0
    var pairCount: UInt64 = 0
    /// The length of the rows that still wait for bits.
    var openArcs = 0

    /// Credits a vertex with the bits that have arrived at it.
    @inline(__always)
    mutating func count(_ new: Lanes, at row: Int, _ reaches: Cells<Reach>) {
      let bits =
        new[0].nonzeroBitCount &+ new[1].nonzeroBitCount &+ new[2].nonzeroBitCount
        &+ new[3].nonzeroBitCount
      let arrived = UInt64(truncatingIfNeeded: bits)
      var reach = reaches[row]
      reach.distanceSum &+= arrived &* level
      reach.inverseSum &+= arrived &* inverse
      reach.reachedCount &+= UInt32(truncatingIfNeeded: arrived)
      reach.eccentricity = max(reach.eccentricity, UInt32(truncatingIfNeeded: level))
      reaches[row] = reach
      pairCount &+= arrived
    }
  }

  /// Returns whether pushing the active bits on reads less than pulling them along all open rows.
  @inline(__always)
  private static func isSparse(
    _ active: Cells<UInt32>, _ activeCount: Int, _ opposite: Rows, _ openArcs: Int
  ) -> Bool {
    let limit = openArcs / 4
    var arcs = 0
    var position = 0
    while position < activeCount && arcs <= limit {
      arcs &+= opposite.length(of: Int(active[position]))
      position &+= 1
    }
    return arcs <= limit
  }

  @inline(__always)
  private static func isEmpty(_ lanes: Lanes) -> Bool {
    (lanes[0] | lanes[1] | lanes[2] | lanes[3]) == 0
  }

  private static func push(
    _ step: inout Step, _ opposite: Rows, _ seen: Cells<Lanes>, _ frontier: Cells<Lanes>,
    _ next: Cells<Lanes>, _ active: Cells<UInt32>, _ activeCount: Int,
    _ nextActive: Cells<UInt32>, _ reaches: Cells<Reach>
  ) {
    var count = 0
    var position = 0
    while position < activeCount {
      let row = Int(active[position])
      let bits = frontier[row]
      var arc = opposite.start(of: row)
      let end = opposite.end(of: row)
      while arc < end {
        let target = opposite.targets[arc]
        let new = bits & ~seen[target]
        if !isEmpty(new) {
          let before = next[target]
          if isEmpty(before) {
            nextActive[count] = target
            count &+= 1
          }
          next[target] = before | new
        }
        arc &+= 1
      }
      position &+= 1
    }
    position = 0
    while position < count {
      let row = Int(nextActive[position])
      let new = next[row]
      seen[row] |= new
      step.count(new, at: row, reaches)
      position &+= 1
    }
    step.count = count
  }

  private static func pull(
    _ step: inout Step, _ rows: Rows, _ everyLane: Lanes, _ seen: Cells<Lanes>,
    _ frontier: Cells<Lanes>, _ next: Cells<Lanes>, _ nextActive: Cells<UInt32>,
    _ reaches: Cells<Reach>
  ) {
    var count = 0
    var row = 0
    while row < rows.vertexCount {
      let have = seen[row]
      let missing = everyLane & ~have
      if !isEmpty(missing) {
        var arrived = Lanes()
        var arc = rows.start(of: row)
        let end = rows.end(of: row)
        step.openArcs &+= end &- arc
        while arc < end {
          arrived |= frontier[rows.targets[arc]]
          arc &+= 1
        }
        let new = arrived & missing
        if !isEmpty(new) {
          next[row] = new
          seen[row] = have | new
          nextActive[count] = UInt32(truncatingIfNeeded: row)
          count &+= 1
          step.count(new, at: row, reaches)
        }
      }
      row &+= 1
    }
    step.count = count
  }
}
