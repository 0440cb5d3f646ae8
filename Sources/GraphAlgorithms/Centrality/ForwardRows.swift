/// Each row's neighbors of higher degree, each once: every edge stands in the row of one of its ends.
///
/// No such row is longer than √(2*m*), however large the hubs are, which is why triangles are
/// counted on these.
struct ForwardRows {
  /// For each row the number of its neighbors, each counted once.
  let degrees: Column<UInt32>
  private let count: Int
  private let offsets: Column<Int>
  private let targets: Column<UInt32>

  /// Makes the rows of a graph, of a directed one from both its directions.
  init(_ rows: Rows, _ otherRows: Rows?) {
    count = rows.vertexCount
    degrees = Column(count: count)
    let degrees = degrees.cells
    let offsets = Column<Int>(count: count + 1)
    self.offsets = offsets
    for row in 0..<count {
      var degree: UInt32 = 0
      Self.forEachNeighbor(of: row, rows, otherRows) { _ in degree &+= 1 }
      degrees[row] = degree
    }
    var total = 0
    for row in 0..<count {
      offsets.cells[row] = total
      Self.forEachNeighbor(of: row, rows, otherRows) { neighbor in
        if Self.isForward(row, neighbor, degrees) { total &+= 1 }
      }
    }
    offsets.cells[count] = total
    targets = Column(count: total)
    let targets = targets.cells
    var place = 0
    for row in 0..<count {
      Self.forEachNeighbor(of: row, rows, otherRows) { neighbor in
        if Self.isForward(row, neighbor, degrees) {
          targets[place] = neighbor
          place &+= 1
        }
      }
    }
  }

  /// Whether an edge stands in the row of `row`: at its end of lower degree, or the later of equals.
  @inline(__always)
  private static func isForward(
    _ row: Int, _ neighbor: UInt32, _ degrees: Cells<UInt32>
  ) -> Bool {
    let (own, other) = (degrees[row], degrees[neighbor])
    return own < other || (own == other && row > Int(neighbor))
  }

  /// Calls a closure with each other vertex of one or two sorted rows, once.
  @inline(__always)
  private static func forEachNeighbor(
    of row: Int, _ rows: Rows, _ otherRows: Rows?, _ body: (UInt32) -> Void
  ) {
    var arc = rows.start(of: row)
    let end = rows.end(of: row)
    var otherArc = otherRows?.start(of: row) ?? 0
    let otherEnd = otherRows?.end(of: row) ?? 0
    // Larger than every row, see `vertexLimit`.
    var last = UInt32.max
    while arc < end || otherArc < otherEnd {
      var neighbor = UInt32.max
      if arc < end { neighbor = rows.targets[arc] }
      if otherArc < otherEnd, let other = otherRows?.targets[otherArc], other < neighbor {
        neighbor = other
        otherArc &+= 1
      } else {
        arc &+= 1
      }
      if neighbor != last && Int(neighbor) != row { body(neighbor) }
      last = neighbor
    }
  }

  /// Returns for each row the number of triangles it is a corner of.
  func triangles<Failure>(
    threads: Int, _ progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Int] {
    let blocks = blockBounds
    let workers = Parallel.workerCount(blocks: blocks.count - 1, threads: threads)
    let counts = (0..<workers).map { _ in Column<Int>(repeating: 0, count: count) }
    let marks = (0..<workers).map { _ in Column<UInt8>(repeating: 0, count: count) }
    try Parallel.forEachBlock(
      count: blocks.count - 1, threads: threads, progress: progress
    ) { block, worker in
      Self.count(
        blocks[block]..<blocks[block + 1], offsets.cells, targets.cells, marks[worker].cells,
        counts[worker].cells)
    }
    return withExtendedLifetime((self, marks)) {
      (0..<count).map { row in counts.reduce(0) { $0 + $1.cells[row] } }
    }
  }

  /// Where blocks of about as many arcs each begin.
  private var blockBounds: [Int] {
    let size = max(1, (targets.count + count) / 256)
    var bounds = [0]
    var begin = 0
    for row in 0..<count where offsets.cells[row + 1] + row + 1 - begin >= size {
      bounds.append(row + 1)
      begin = offsets.cells[row + 1] + row + 1
    }
    if bounds.last != count { bounds.append(count) }
    return bounds
  }

  /// Counts the triangles whose corner of lowest degree is in a block.
  private static func count(
    _ block: Range<Int>, _ offsets: Cells<Int>, _ targets: Cells<UInt32>, _ marks: Cells<UInt8>,
    _ counts: Cells<Int>
  ) {
    var row = block.lowerBound
    while row < block.upperBound {
      let start = offsets[row]
      let end = offsets[row &+ 1]
      var arc = start
      while arc < end {
        marks[targets[arc]] = 1
        arc &+= 1
      }
      arc = start
      while arc < end {
        let second = targets[arc]
        var found = 0
        var secondArc = offsets[Int(second)]
        let secondEnd = offsets[Int(second) &+ 1]
        while secondArc < secondEnd {
          let third = targets[secondArc]
          if marks[third] != 0 {
            found &+= 1
            counts[third] &+= 1
          }
          secondArc &+= 1
        }
        counts[second] &+= found
        counts[row] &+= found
        arc &+= 1
      }
      arc = start
      while arc < end {
        marks[targets[arc]] = 0
        arc &+= 1
      }
      row &+= 1
    }
  }
}
