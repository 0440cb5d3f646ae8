extension RandomWalk {
  /// Sets the strengths of all rows to 0 that no restart leads to.
  ///
  /// They are never visited, and rows without strength take no part in a solution. Where a walk may
  /// restart anywhere nothing is looked through.
  func leaveOutUnreached(_ rows: Rows, _ terms: some ArcTerms) {
    guard restarts.contains(0) else { return }
    let count = rows.vertexCount
    let wordCount = RowBits.wordCount(count)
    Column<UInt64>.withScratch(repeating: 0, count: wordCount) { words in
      let reached = RowBits(words)
      mark(reached, rows, terms)
      let strengths = strengths.cells
      for row in 0..<count where !reached.contains(UInt32(truncatingIfNeeded: row)) {
        strengths[row] = 0
      }
    }
  }

  /// Marks all rows to which arcs lead that count for something, one after the other, from restarts.
  private func mark(_ reached: RowBits, _ rows: Rows, _ terms: some ArcTerms) {
    var pending = Pile<UInt32>()
    for row in 0..<rows.vertexCount where restarts[row] > 0 {
      reached.insert(UInt32(truncatingIfNeeded: row))
      pending.append(UInt32(truncatingIfNeeded: row))
    }
    while pending.count > 0 {
      let row = Int(pending.removeLast())
      var arc = rows.start(of: row)
      let end = rows.end(of: row)
      while arc < end {
        let target = rows.targets[arc]
        if !reached.contains(target) && terms.term(1, at: arc) > 0 {
          reached.insert(target)
          pending.append(target)
        }
        arc &+= 1
      }
    }
  }
}
