/// The blocks as a search in depth finds them, on the way to the order a caller expects.
struct BlockMembers {
  private let storage: AdjacencyStorage
  private let count: Int
  /// For each row the block of the edge to its parent, or `none`.
  private let own: Column<UInt32>
  /// For each row the first of the blocks that hang from it, for each block the next, or `none`.
  private let firstHanging: Column<UInt32>
  private let nextHanging: Column<UInt32>

  private static let none = UInt32.max

  /// Hangs every block from its highest vertex.
  ///
  /// - Parameters:
  ///   - storage: The graph.
  ///   - count: The number of blocks.
  ///   - rows: For each number of the search its row.
  ///   - parents: For each number that of its parent.
  ///   - labels: For each number the block of the edge to its parent, ascending where they are new.
  init(
    _ storage: AdjacencyStorage, _ count: Int, _ rows: Cells<UInt32>, _ parents: Cells<UInt32>,
    _ labels: Cells<UInt32>
  ) {
    let vertexCount = storage.vertexCount
    self.storage = storage
    self.count = count
    own = Column(count: vertexCount)
    firstHanging = Column(repeating: Self.none, count: vertexCount)
    nextHanging = Column(count: count)
    let (own, firstHanging, nextHanging) = (own.cells, firstHanging.cells, nextHanging.cells)
    var newest: UInt32 = 0
    var number = 0
    while number < vertexCount {
      let label = labels[number]
      own[rows[number]] = label
      if label == newest {
        let top = rows[parents[number]]
        nextHanging[label] = firstHanging[top]
        firstHanging[top] = label
        newest &+= 1
      }
      number &+= 1
    }
  }

  /// Calls a closure with every vertex in ascending order, and each of its blocks.
  @inline(__always)
  private func forEachMember(_ body: (_ vertex: Int, _ block: UInt32) -> Void) {
    let (own, firstHanging, nextHanging) = (own.cells, firstHanging.cells, nextHanging.cells)
    var vertex = 0
    while vertex < storage.vertexCount {
      let row = storage.row(of: vertex)
      if own[row] != Self.none { body(vertex, own[row]) }
      var block = firstHanging[row]
      while block != Self.none {
        body(vertex, block)
        block = nextHanging[block]
      }
      vertex &+= 1
    }
  }

  /// Returns the blocks by their lowest vertex, then by their second lowest.
  ///
  /// No two blocks have two vertices in common, so that is an order without ties.
  func blocks() -> Blocks {
    Column<UInt32>.withScratch(count: count) { places in
      var offsets = [Int](repeating: 0, count: count + 1)
      offsets.withCells { sort(into: places, $0) }
      let members = offsets.withCells { offsets in
        Column<Int>.withScratch(count: count) { next in
          var block = 0
          while block < count {
            next[block] = offsets[block]
            block &+= 1
          }
          return Array<Int>(cellCount: offsets[count]) { members in
            forEachMember { vertex, block in
              let place = places[block]
              members[next[place]] = vertex
              next[place] &+= 1
            }
          }
        }
      }
      return Blocks(offsets: offsets, members: members)
    }
  }

  /// Finds the place of each block, and where its vertices begin.
  private func sort(into places: Cells<UInt32>, _ offsets: Cells<Int>) {
    Column<UInt32>.withScratch(count: count) { bySecond in
      Column<UInt32>.withScratch(repeating: Self.none, count: count) { lowest in
        Column<UInt32>.withScratch(repeating: 0, count: count) { sizes in
          Column<UInt32>.withScratch(repeating: 0, count: storage.vertexCount) { next in
            var secondCount = 0
            forEachMember { vertex, block in
              let size = sizes[block] &+ 1
              sizes[block] = size
              if size == 1 {
                lowest[block] = UInt32(truncatingIfNeeded: vertex)
                next[vertex] &+= 1
              } else if size == 2 {
                bySecond[secondCount] = block
                secondCount &+= 1
              }
            }
            place(bySecond, lowest, next, places)
            var block = 0
            while block < count {
              offsets[Int(places[block]) &+ 1] = Int(sizes[block])
              block &+= 1
            }
          }
        }
      }
    }
    var block = 0
    while block < count {
      offsets[block &+ 1] &+= offsets[block]
      block &+= 1
    }
  }

  /// Sorts blocks that are in the order of their second lowest vertices by the lowest.
  private func place(
    _ bySecond: Cells<UInt32>, _ lowest: Cells<UInt32>, _ next: Cells<UInt32>,
    _ places: Cells<UInt32>
  ) {
    var total: UInt32 = 0
    var vertex = 0
    while vertex < storage.vertexCount {
      let length = next[vertex]
      next[vertex] = total
      total &+= length
      vertex &+= 1
    }
    var position = 0
    while position < count {
      let block = bySecond[position]
      places[block] = next[lowest[block]]
      next[lowest[block]] &+= 1
      position &+= 1
    }
  }
}
