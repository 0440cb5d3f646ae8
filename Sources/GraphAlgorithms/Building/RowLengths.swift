/// How long the rows of a graph in the making are, by the caller's vertices.
struct RowLengths {
  let vertexCount: Int
  let outgoing: Column<UInt32>
  /// The same column as `outgoing` in an undirected graph.
  let incoming: Column<UInt32>

  init(vertexCount: Int, ends: Cells<UInt64>, edgeCount: Int, isDirected: Bool) {
    self.vertexCount = vertexCount
    outgoing = Column(repeating: 0, count: vertexCount)
    incoming = isDirected ? Column(repeating: 0, count: vertexCount) : outgoing
    let outgoing = outgoing.cells
    let incoming = incoming.cells
    // An undirected loop stands once in its row.
    let loop: UInt32 = isDirected ? 1 : 0
    var edge = 0
    while edge < edgeCount {
      let both = ends[edge]
      let first = UInt32(truncatingIfNeeded: both >> 32)
      let second = UInt32(truncatingIfNeeded: both)
      outgoing[first] &+= 1
      incoming[second] &+= first == second ? loop : 1
      edge &+= 1
    }
  }

  /// Returns the order of the rows, or `nil` if they are to lie in the caller's.
  func order(_ layout: Adjacency.Layout, edgeCount: Int) -> VertexOrder? {
    guard layout != .given, vertexCount > 0 else { return nil }
    let degrees = outgoing === incoming ? outgoing : Column(repeating: 0, count: vertexCount)
    let cells = degrees.cells
    var largest: UInt32 = 0
    var vertex = 0
    while vertex < vertexCount {
      if degrees !== outgoing {
        cells[vertex] = outgoing.cells[vertex] &+ incoming.cells[vertex]
      }
      largest = max(largest, cells[vertex])
      vertex &+= 1
    }
    guard
      layout.reorders(
        vertexCount: vertexCount, arcCount: 2 * edgeCount, largestDegree: Int(largest))
    else { return nil }
    return withExtendedLifetime(degrees) {
      VertexOrder(degrees: cells, count: vertexCount, largest: Int(largest))
    }
  }

  /// Returns where each row begins, and the position after the last.
  static func offsets(_ lengths: Column<UInt32>, _ order: VertexOrder?) -> Column<UInt32> {
    let offsets = Column<UInt32>(count: lengths.count + 1)
    withExtendedLifetime((offsets, lengths, order)) {
      sum(lengths.cells, order?.vertices.cells, lengths.count, offsets.cells)
    }
    return offsets
  }

  private static func sum(
    _ lengths: Cells<UInt32>, _ vertices: Cells<UInt32>?, _ count: Int, _ offsets: Cells<UInt32>
  ) {
    var end: UInt32 = 0
    offsets[0] = 0
    var row = 0
    while row < count {
      let vertex = vertices.map { Int($0[row]) } ?? row
      end &+= lengths[vertex]
      row &+= 1
      offsets[row] = end
    }
  }
}
