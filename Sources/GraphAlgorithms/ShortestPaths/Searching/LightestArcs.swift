/// The lightest arcs of each long row, in order of their weights.
///
/// A search that reads a row lazily, up to the distance it has come to, reads the few light arcs of
/// a hub and never the thousands of heavy ones (Spira 1973). A quarter of a row is more than most
/// searches read of it; one that goes on sorts the rest for itself, see ``Ball``. Short rows are
/// looked through instead. So this takes a byte for each arc at the most, and nothing in a graph
/// without hubs.
struct LightestArcs: Sendable {
  /// How long a row is at the least for its lightest arcs to be listed.
  static let shortestRow = 32
  private static let share = 4

  let outgoing: Column<UInt32>
  /// The same column as the outgoing one in an undirected graph.
  let incoming: Column<UInt32>

  init(_ storage: AdjacencyStorage) {
    outgoing = storage.outgoingColumns.lightestArcs()
    incoming = storage.isDirected ? storage.incomingColumns.lightestArcs() : outgoing
  }

  /// Returns where the arcs of a row from `start` to `end` are listed.
  ///
  /// Dividing the ends of all rows leaves each its share, and needs no offsets of its own.
  @inline(__always)
  static func places(_ start: Int, _ end: Int) -> Range<Int> {
    Range(uncheckedBounds: (start / share, end / share))
  }
}

extension RowColumns {
  fileprivate func lightestArcs() -> Column<UInt32> {
    switch weights {
    case .none: Column(count: 0)
    case .short(let column): lightestArcs(by: column)
    case .whole(let column): lightestArcs(by: column)
    case .single(let column): lightestArcs(by: column)
    case .double(let column): lightestArcs(by: column)
    }
  }

  private func lightestArcs<Weight: ArcWeight>(by column: Column<Weight>) -> Column<UInt32> {
    guard longest >= LightestArcs.shortestRow else { return Column(count: 0) }
    let listed = Column<UInt32>(count: LightestArcs.places(0, targets.count).upperBound)
    Column<UInt32>.withScratch(count: longest) { arcs in
      Column<UInt32>.withScratch(count: longest) { spare in
        withExtendedLifetime((self, column, listed)) {
          RowSorting(weights: column.cells, listed: listed.cells, arcs: arcs, spare: spare)
            .run(rows)
        }
      }
    }
    return listed
  }
}

/// Sorts the arcs of long rows by digits of eight bits, and lists the first of each.
private struct RowSorting<Weight: ArcWeight> {
  let weights: Cells<Weight>
  let listed: Cells<UInt32>
  /// As many cells as the longest row has arcs.
  let arcs: Cells<UInt32>
  let spare: Cells<UInt32>

  func run(_ rows: Rows) {
    Column<UInt32>.withScratch(count: 256) { counts in
      var row = 0
      while row < rows.vertexCount {
        if rows.length(of: row) >= LightestArcs.shortestRow {
          list(rows.start(of: row), rows.end(of: row), counts)
        }
        row &+= 1
      }
    }
  }

  private func list(_ start: Int, _ end: Int, _ counts: Cells<UInt32>) {
    let first = weights[start].sortKey
    var varying: UInt64 = 0
    var arc = start
    while arc < end {
      arcs[arc &- start] = UInt32(truncatingIfNeeded: arc)
      varying |= weights[arc].sortKey ^ first
      arc &+= 1
    }
    var (sorted, other) = (arcs, spare)
    var shift: UInt64 = 0
    while shift < 64 && varying >> shift != 0 {
      if varying >> shift & 255 != 0 {
        distribute(sorted, end &- start, to: other, digitAt: shift, counts)
        (sorted, other) = (other, sorted)
      }
      shift += 8
    }
    let places = LightestArcs.places(start, end)
    var place = places.lowerBound
    while place < places.upperBound {
      listed[place] = sorted[place &- places.lowerBound]
      place &+= 1
    }
  }

  private func distribute(
    _ sorted: Cells<UInt32>, _ count: Int, to other: Cells<UInt32>, digitAt shift: UInt64,
    _ counts: Cells<UInt32>
  ) {
    counts.fill(256, with: 0)
    var index = 0
    while index < count {
      counts[digit(of: sorted[index], at: shift)] &+= 1
      index &+= 1
    }
    var place: UInt32 = 0
    var digit = 0
    while digit < 256 {
      let count = counts[digit]
      counts[digit] = place
      place &+= count
      digit &+= 1
    }
    index = 0
    while index < count {
      let arc = sorted[index]
      let digit = self.digit(of: arc, at: shift)
      let place = counts[digit]
      other[place] = arc
      counts[digit] = place &+ 1
      index &+= 1
    }
  }

  @inline(__always)
  private func digit(of arc: UInt32, at shift: UInt64) -> Int {
    Int(truncatingIfNeeded: weights[Int(arc)].sortKey >> shift & 255)
  }
}
