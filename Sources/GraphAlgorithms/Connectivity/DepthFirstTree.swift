/// How a search in depth went through a graph, edges of a directed one crossed both ways.
///
/// Vertices have a third number here, that in which the search came to them: a vertex comes after
/// its parent, and what hangs from it follows it without a gap. Every edge joins a vertex with one
/// of its ancestors, so how far up the edges below a vertex lead says what holds together.
struct DepthFirstTree: Sendable {
  /// For each number the row of the vertex.
  let rows: Column<UInt32>
  /// For each number that of the parent; a vertex where the search began is its own parent.
  let parents: Column<UInt32>
  /// For each number the lowest that a vertex or what hangs from it is joined with, the edge to its
  /// parent left out, but not one parallel to it; its own number if there is none lower.
  let lows: Column<UInt32>

  init(_ outgoing: Rows, _ incoming: Rows, isDirected: Bool) {
    let count = outgoing.vertexCount
    rows = Column(count: count)
    parents = Column(count: count)
    lows = Column(count: count)
    let (rows, parents, lows) = (rows.cells, parents.cells, lows.cells)
    Column<UInt32>.withScratch(repeating: Self.unseen, count: count) { numbers in
      Column<UInt64>.withScratch(count: count) { places in
        var search = Search(
          outgoing: outgoing, incoming: incoming, isDirected: isDirected, numbers: numbers,
          places: places, rows: rows, parents: parents, lows: lows)
        search.visitAll()
      }
    }
  }

  /// Less than every number, which begin at 1 while the search goes on.
  private static let unseen: UInt32 = 0
}

/// The state of the search; its stack is the chain of parents.
private struct Search {
  let outgoing: Rows
  let incoming: Rows
  let isDirected: Bool
  /// For each row its number plus one, or 0.
  let numbers: Cells<UInt32>
  /// For each number where to go on in its row, with two marks.
  let places: Cells<UInt64>
  let rows: Cells<UInt32>
  let parents: Cells<UInt32>
  let lows: Cells<UInt32>
  var count: UInt32 = 0

  /// The place is in the incoming row: the outgoing one is done.
  private static let isIncoming: UInt64 = 1 << 63
  /// The arc back to the parent has been left out.
  private static let hasLeftOut: UInt64 = 1 << 62
  private static let marks = isIncoming | hasLeftOut

  init(
    outgoing: Rows, incoming: Rows, isDirected: Bool, numbers: Cells<UInt32>,
    places: Cells<UInt64>, rows: Cells<UInt32>, parents: Cells<UInt32>, lows: Cells<UInt32>
  ) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.isDirected = isDirected
    self.numbers = numbers
    self.places = places
    self.rows = rows
    self.parents = parents
    self.lows = lows
  }

  mutating func visitAll() {
    var row = 0
    while row < outgoing.vertexCount {
      if numbers[row] == 0 { visit(from: UInt32(truncatingIfNeeded: row)) }
      row &+= 1
    }
  }

  /// Gives a row the next number.
  @inline(__always)
  private mutating func enter(_ row: UInt32, from parent: UInt32?) {
    let number = count
    rows[number] = row
    parents[number] = parent ?? number
    places[number] = UInt64(truncatingIfNeeded: outgoing.start(of: Int(row)))
    count &+= 1
    numbers[row] = count
    lows[number] = number
  }

  private mutating func visit(from root: UInt32) {
    let start = count
    var number = start
    enter(root, from: nil)
    while true {
      let parent = parents[number]
      if let child = nextChild(of: number, parent) {
        let next = count
        enter(child, from: number)
        number = next
      } else if number == start {
        return
      } else {
        lows[parent] = min(lows[parent], lows[number])
        number = parent
      }
    }
  }

  /// Reads on in a row up to a vertex not yet seen, and returns it.
  @inline(__always)
  private func nextChild(of number: UInt32, _ parent: UInt32) -> UInt32? {
    let row = Int(rows[number])
    var low = lows[number]
    var place = places[number]
    while true {
      let side = place & Self.isIncoming == 0 ? outgoing : incoming
      let end = side.end(of: row)
      var arc = Int(truncatingIfNeeded: place & ~Self.marks)
      while arc < end {
        let target = side.targets[arc]
        arc &+= 1
        // Only what is lower than anything before can matter, and that is rare; 0 is not yet seen.
        let seen = numbers[target]
        if seen > low { continue }
        if seen == 0 {
          lows[number] = low
          places[number] = UInt64(truncatingIfNeeded: arc) | place & Self.marks
          return target
        }
        if seen &- 1 == parent && place & Self.hasLeftOut == 0 {
          place |= Self.hasLeftOut
        } else {
          low = seen &- 1
        }
      }
      if !isDirected || place & Self.isIncoming != 0 { break }
      place =
        UInt64(truncatingIfNeeded: incoming.start(of: row)) | place & Self.marks | Self.isIncoming
    }
    lows[number] = low
    return nil
  }
}
