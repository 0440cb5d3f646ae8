extension BetweennessBatch {
  /// Shares the pairs out from the last level to the first, and adds up what each arc gets.
  func shareOut(_ weights: Row, toArcs sums: Cells<Double>) {
    var level = starts.count - 2
    beginQuotas(level)
    while level > 0 {
      level -= 1
      Self.shareOut(
        graph.outgoing, levels[level].cells, levels[level + 1].cells, numbers.cells, masks.cells,
        members.cells, starts[level], starts[level + 1], graph.targetWeights.cells, weights, sums)
    }
  }

  private static func shareOut(
    _ rows: Rows, _ current: Cells<Bits>, _ next: Cells<Bits>, _ numbers: Cells<Row>,
    _ masks: Cells<SIMD8<UInt64>>, _ members: Cells<UInt32>, _ first: Int, _ last: Int,
    _ targetWeights: Cells<Double>, _ weights: Row, _ arcSums: Cells<Double>
  ) {
    var position = first
    while position < last {
      let vertex = Int(members[position])
      let bits = current[vertex]
      let counts = numbers[vertex]
      let weighted = counts * weights
      var quotas = Row(repeating: 0)
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        let hit = next[neighbor] & bits
        if hit != 0 {
          let quota = Lanes.masked(numbers[neighbor], hit, masks)
          quotas += quota
          arcSums[arc] += (quota * weighted).sum()
        }
        arc &+= 1
      }
      let passed = Row(repeating: targetWeights[vertex]) + counts * quotas
      numbers[vertex] = Lanes.merged(passed / counts, into: counts, bits, masks)
      position &+= 1
    }
  }
}
