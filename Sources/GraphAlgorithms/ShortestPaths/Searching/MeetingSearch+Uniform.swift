extension MeetingSearch {
  /// Returns the shortest path that turns to the lowest vertices, where all steps are equally long.
  ///
  /// All rows where the balls met are then as far from the source. Level by level, the steps that
  /// lead back from them are gathered; a walk forwards takes the lowest of each level, and beyond the
  /// row where it leaves the first ball, the second knows all steps that lead on.
  func uniformPath(_ query: MeetingQuery, in storage: AdjacencyStorage) -> MeasuredPath? {
    guard best < .unreached else { return nil }
    let (steps, levels) = stepsBack(from: meetings, to: query.source)
    var row = UInt32(truncatingIfNeeded: query.source)
    var vertices = [storage.vertex(ofRow: query.source)]
    for level in levels.reversed() {
      var lowest = Int.max
      for step in steps[level] where step.start == row {
        lowest = min(lowest, storage.vertex(ofRow: Int(step.end)))
      }
      guard lowest < .max else { return nil }
      vertices.append(lowest)
      row = UInt32(truncatingIfNeeded: storage.row(of: lowest))
    }
    let (labels, stepsOn) = (backward.labels, backward.steps.cells)
    while Int(row) != query.target {
      var lowest = Int.max
      var place = labels[row].step
      while place != .max {
        let step = stepsOn[place]
        lowest = min(lowest, storage.vertex(ofRow: Int(step.row)))
        place = step.next
      }
      guard lowest < .max else { return nil }
      vertices.append(lowest)
      row = UInt32(truncatingIfNeeded: storage.row(of: lowest))
    }
    return MeasuredPath(
      vertices: vertices, lengths: Array(repeating: 1, count: vertices.count - 1))
  }

  /// Gathers the steps of all shortest paths in the ball around the source to some rows of a level,
  /// and says which of them lead to which level, the last one first.
  private func stepsBack(
    from rows: [UInt32], to source: Int
  ) -> (steps: [(start: UInt32, end: UInt32)], levels: [Range<Int>]) {
    let (labels, known) = (forward.labels, forward.steps.cells)
    var steps: [(start: UInt32, end: UInt32)] = []
    var levels: [Range<Int>] = []
    var level = rows
    while let first = level.first, Int(first) != source {
      let start = steps.count
      var before: [UInt32] = []
      for row in level {
        var place = labels[row].step
        while place != .max {
          let step = known[place]
          steps.append((step.row, row))
          // A row that was gathered is marked by a place past the end of its arcs.
          if labels[step.row].place != .max {
            labels[step.row].place = .max
            before.append(step.row)
          }
          place = step.next
        }
      }
      levels.append(start..<steps.count)
      level = before
    }
    return (steps, levels)
  }
}
