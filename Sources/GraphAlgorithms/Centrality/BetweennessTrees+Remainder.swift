extension BetweennessTrees {
  /// The graph without its trees and loops, of vertices with numbers of its own.
  struct Remainder {
    let columns: RowColumns
    /// The rows its vertices were.
    let rows: Column<UInt32>
    /// For each arc the arc it was.
    let arcs: Column<UInt32>?
    let sources: Column<Double>
    let targets: Column<Double>
  }

  /// Returns what is left to search when the trees are taken off, and if asked for, which arcs those
  /// of the remainder were.
  func remainder(keepsArcs: Bool) -> Remainder {
    let (vertexCount, arcCount) = remainingCounts()
    let members = Column<UInt32>(count: vertexCount)
    let offsets = Column<UInt32>(count: vertexCount + 1)
    let ends = Column<UInt32>(count: arcCount)
    let arcs = keepsArcs ? Column<UInt32>(count: arcCount) : nil
    let weights = (Column<Double>(count: vertexCount), Column<Double>(count: vertexCount))
    Column<UInt32>.withScratch(count: rows.vertexCount) { numbers in
      number(members.cells, numbers, weights.0.cells, weights.1.cells)
      copy(members.cells, vertexCount, numbers, offsets.cells, ends.cells, arcs?.cells)
    }
    return Remainder(
      columns: RowColumns(offsets: offsets, targets: ends), rows: members, arcs: arcs,
      sources: weights.0, targets: weights.1)
  }

  private func stays(_ row: Int) -> Bool {
    neighborCounts.cells[row] > 0 && !isTakenOff.cells[row]
  }

  private func remainingCounts() -> (vertices: Int, arcs: Int) {
    let taken = isTakenOff.cells
    var counts = (vertices: 0, arcs: 0)
    var row = 0
    while row < rows.vertexCount {
      if stays(row) {
        counts.vertices &+= 1
        var arc = rows.start(of: row)
        let end = rows.end(of: row)
        while arc < end {
          let target = Int(rows.targets[arc])
          if !taken[target] && target != row { counts.arcs &+= 1 }
          arc &+= 1
        }
      }
      row &+= 1
    }
    return counts
  }

  private func number(
    _ members: Cells<UInt32>, _ numbers: Cells<UInt32>, _ sourceWeights: Cells<Double>,
    _ targetWeights: Cells<Double>
  ) {
    var next = 0
    var row = 0
    while row < rows.vertexCount {
      if stays(row) {
        members[next] = UInt32(truncatingIfNeeded: row)
        numbers[row] = UInt32(truncatingIfNeeded: next)
        sourceWeights[next] = sources.cells[row]
        targetWeights[next] = targets.cells[row]
        next &+= 1
      }
      row &+= 1
    }
  }

  private func copy(
    _ members: Cells<UInt32>, _ count: Int, _ numbers: Cells<UInt32>, _ offsets: Cells<UInt32>,
    _ ends: Cells<UInt32>, _ arcs: Cells<UInt32>?
  ) {
    let taken = isTakenOff.cells
    var next = 0
    var vertex = 0
    while vertex < count {
      offsets[vertex] = UInt32(truncatingIfNeeded: next)
      let row = Int(members[vertex])
      var arc = rows.start(of: row)
      let end = rows.end(of: row)
      while arc < end {
        let target = Int(rows.targets[arc])
        if !taken[target] && target != row {
          ends[next] = numbers[target]
          if let arcs { arcs[next] = UInt32(truncatingIfNeeded: arc) }
          next &+= 1
        }
        arc &+= 1
      }
      vertex &+= 1
    }
    offsets[count] = UInt32(truncatingIfNeeded: next)
  }
}
