/// Two ways to number the same vertices: the caller's numbers, and the numbers of the rows.
///
/// Rows in descending order of degree keep what a search reads most often close together: on
/// power-law graphs that halves the time of nearly every kernel. A row that is sorted then begins
/// with hubs, where a search backwards from unreached vertices stops soonest.
struct VertexOrder: Sendable {
  /// For each vertex of the caller its row.
  let rows: Column<UInt32>
  /// For each row the caller's vertex.
  let vertices: Column<UInt32>

  /// Numbers vertices by descending degree, equals in the caller's order, by a counting sort.
  init(degrees: Cells<UInt32>, count: Int, largest: Int) {
    rows = Column(count: count)
    vertices = Column(count: count)
    Column<UInt32>.withScratch(repeating: 0, count: largest + 1) { next in
      Self.sort(degrees, count, largest, next, rows.cells, vertices.cells)
    }
  }

  private static func sort(
    _ degrees: Cells<UInt32>, _ count: Int, _ largest: Int, _ next: Cells<UInt32>,
    _ rows: Cells<UInt32>, _ vertices: Cells<UInt32>
  ) {
    var vertex = 0
    while vertex < count {
      next[degrees[vertex]] &+= 1
      vertex &+= 1
    }
    var total: UInt32 = 0
    var degree = largest
    while degree >= 0 {
      let length = next[degree]
      next[degree] = total
      total &+= length
      degree &-= 1
    }
    vertex = 0
    while vertex < count {
      let degree = degrees[vertex]
      let row = next[degree]
      next[degree] = row &+ 1
      rows[vertex] = row
      vertices[row] = UInt32(truncatingIfNeeded: vertex)
      vertex &+= 1
    }
  }
}
