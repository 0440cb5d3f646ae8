/// Rows in which the lightest arcs come first, equals by target.
///
/// A search that reads a row lazily, up to the distance it has come to, reads the few light arcs of
/// a hub and never the thousands of heavy ones (Spira 1973).
struct LightestFirst: Sendable {
  let outgoing: RowColumns
  /// The same columns as the outgoing ones in an undirected graph.
  let incoming: RowColumns

  init(_ storage: AdjacencyStorage) {
    outgoing = storage.outgoingColumns.sortedByWeight()
    incoming = storage.isDirected ? storage.incomingColumns.sortedByWeight() : outgoing
  }
}

extension RowColumns {
  fileprivate func sortedByWeight() -> RowColumns {
    switch weights {
    case .none: self
    case .short(let column): sorted(by: column) { .short($0) }
    case .whole(let column): sorted(by: column) { .whole($0) }
    case .single(let column): sorted(by: column) { .single($0) }
    case .double(let column): sorted(by: column) { .double($0) }
    }
  }

  private func sorted<Weight: ArcWeight>(
    by column: Column<Weight>, _ wrapped: (Column<Weight>) -> WeightColumn
  ) -> RowColumns {
    let newTargets = Column<UInt32>(count: targets.count)
    let newWeights = Column<Weight>(count: column.count)
    let rows = rows
    var longest = 0
    for row in 0..<rows.vertexCount { longest = max(longest, rows.length(of: row)) }
    Column<UInt32>.withScratch(count: longest) { spareTargets in
      Column<Weight>.withScratch(count: longest) { spareWeights in
        RowSorting(
          rows: rows, weights: column.cells, newTargets: newTargets.cells,
          newWeights: newWeights.cells, spareTargets: spareTargets, spareWeights: spareWeights
        ).run()
      }
    }
    return withExtendedLifetime((newTargets, newWeights)) {
      RowColumns(offsets: offsets, targets: newTargets, weights: wrapped(newWeights), edges: nil)
    }
  }
}

/// Copies rows and sorts each: short ones by insertion, long ones by digits of eight bits.
private struct RowSorting<Weight: ArcWeight> {
  private static var longestInsertion: Int { 40 }

  let rows: Rows
  let weights: Cells<Weight>
  let newTargets: Cells<UInt32>
  let newWeights: Cells<Weight>
  let spareTargets: Cells<UInt32>
  let spareWeights: Cells<Weight>

  func run() {
    Column<UInt32>.withScratch(count: 256) { counts in
      var row = 0
      while row < rows.vertexCount {
        if rows.length(of: row) <= Self.longestInsertion {
          insert(rows.start(of: row), rows.end(of: row))
        } else {
          distribute(rows.start(of: row), rows.end(of: row), counts)
        }
        row &+= 1
      }
    }
  }

  private func insert(_ start: Int, _ end: Int) {
    var arc = start
    while arc < end {
      let (target, weight) = (rows.targets[arc], weights[arc])
      let key = weight.sortKey
      var hole = arc
      while hole > start && key < newWeights[hole &- 1].sortKey {
        newTargets[hole] = newTargets[hole &- 1]
        newWeights[hole] = newWeights[hole &- 1]
        hole &-= 1
      }
      newTargets[hole] = target
      newWeights[hole] = weight
      arc &+= 1
    }
  }

  /// Sorts a row by one digit of its weights after the other, from the lowest.
  private func distribute(_ start: Int, _ end: Int, _ counts: Cells<UInt32>) {
    let first = weights[start].sortKey
    var varying: UInt64 = 0
    var arc = start
    while arc < end {
      let weight = weights[arc]
      newTargets[arc] = rows.targets[arc]
      newWeights[arc] = weight
      varying |= weight.sortKey ^ first
      arc &+= 1
    }
    var shift: UInt64 = 0
    while varying >> shift != 0 {
      if varying >> shift & 255 != 0 { distribute(start, end, digitAt: shift, counts) }
      shift += 8
    }
  }

  private func distribute(
    _ start: Int, _ end: Int, digitAt shift: UInt64, _ counts: Cells<UInt32>
  ) {
    counts.fill(256, with: 0)
    var arc = start
    while arc < end {
      let weight = newWeights[arc]
      spareTargets[arc &- start] = newTargets[arc]
      spareWeights[arc &- start] = weight
      counts[Int(truncatingIfNeeded: weight.sortKey >> shift & 255)] &+= 1
      arc &+= 1
    }
    var place = UInt32(truncatingIfNeeded: start)
    var digit = 0
    while digit < 256 {
      let count = counts[digit]
      counts[digit] = place
      place &+= count
      digit &+= 1
    }
    arc = 0
    while arc < end &- start {
      let weight = spareWeights[arc]
      let digit = Int(truncatingIfNeeded: weight.sortKey >> shift & 255)
      let place = counts[digit]
      newTargets[place] = spareTargets[arc]
      newWeights[place] = weight
      counts[digit] = place &+ 1
      arc &+= 1
    }
  }
}
