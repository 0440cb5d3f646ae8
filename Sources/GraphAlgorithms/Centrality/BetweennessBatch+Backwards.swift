extension BetweennessBatch {
  /// Shares the pairs out from the last level to the first, and adds up what each vertex gets.
  func shareOut(_ weights: Row, _ sums: Cells<Double>) {
    var level = starts.count - 2
    beginQuotas(level)
    while level > 1 {
      level -= 1
      Self.shareOut(
        graph.outgoing, levels[level].cells, levels[level + 1].cells, numbers.cells, masks.cells,
        members.cells, starts[level], starts[level + 1], graph.targetWeights.cells, weights, sums)
    }
  }

  /// Begins with the quotas of the last level.
  func beginQuotas(_ level: Int) {
    Self.beginQuotas(
      levels[level].cells, numbers.cells, masks.cells, members.cells, starts[level],
      starts[level + 1], graph.targetWeights.cells)
  }

  /// Nothing lies beyond the last level: each vertex there is shared by the paths that end at it.
  private static func beginQuotas(
    _ current: Cells<Bits>, _ numbers: Cells<Row>, _ masks: Cells<SIMD8<UInt64>>,
    _ members: Cells<UInt32>, _ first: Int, _ last: Int, _ targetWeights: Cells<Double>
  ) {
    var position = first
    while position < last {
      let vertex = Int(members[position])
      let counts = numbers[vertex]
      numbers[vertex] = Lanes.merged(
        Row(repeating: targetWeights[vertex]) / counts, into: counts, current[vertex], masks)
      position &+= 1
    }
  }

  private static func shareOut(
    _ rows: Rows, _ current: Cells<Bits>, _ next: Cells<Bits>, _ numbers: Cells<Row>,
    _ masks: Cells<SIMD8<UInt64>>, _ members: Cells<UInt32>, _ first: Int, _ last: Int,
    _ targetWeights: Cells<Double>, _ weights: Row, _ sums: Cells<Double>
  ) {
    var position = first
    while position < last {
      let vertex = Int(members[position])
      let bits = current[vertex]
      var quotas = Row(repeating: 0)
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        let hit = next[neighbor] & bits
        if hit != 0 { quotas += Lanes.masked(numbers[neighbor], hit, masks) }
        arc &+= 1
      }
      let counts = numbers[vertex]
      let dependencies = counts * quotas
      sums[vertex] += (dependencies * weights).sum()
      numbers[vertex] = Lanes.merged(
        (Row(repeating: targetWeights[vertex]) + dependencies) / counts, into: counts, bits, masks)
      position &+= 1
    }
  }
}
