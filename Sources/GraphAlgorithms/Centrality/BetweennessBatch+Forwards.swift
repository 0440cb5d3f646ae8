extension BetweennessBatch {
  /// Reading backwards stops nowhere early, so it pays only where most arcs lead to open vertices.
  private static var pullFactor: Int { 4 }

  /// Counts the shortest paths from all sources, level by level.
  func countPaths() -> Bool {
    let outgoing = graph.outgoing
    let all: Bits = starts[1] == Lanes.count ? .max : (1 << Bits(starts[1])) &- 1
    var openArcs = graph.incoming.arcCount
    var level = 0
    while starts[level] < starts[level + 1] {
      let first = starts[level]
      let last = starts[level + 1]
      let front = Self.frontArcs(
        outgoing, graph.incoming, members.cells, first, last, reached.cells, all, &openArcs)
      guard front > 0 && openArcs > 0 else { break }
      guard level < levelLimit else { return false }
      reserveLevel(after: last)
      let next = clearedLevel(level + 1)
      let current = levels[level].cells
      let end =
        front * Self.pullFactor < openArcs
        ? Self.push(
          outgoing, current, next, reached.cells, numbers.cells, masks.cells, members.cells, first,
          last)
        : Self.pull(
          graph.incoming, current, next, reached.cells, numbers.cells, masks.cells, members.cells,
          last, all)
      Self.close(members.cells, last, end, next, reached.cells)
      starts.append(end)
      level += 1
    }
    if starts[starts.count - 2] == starts[starts.count - 1] { starts.removeLast() }
    return true
  }

  /// Returns how many arcs lead out of a level, and takes those of closed vertices from the open.
  private static func frontArcs(
    _ outgoing: Rows, _ incoming: Rows, _ members: Cells<UInt32>, _ first: Int, _ last: Int,
    _ reached: Cells<Bits>, _ all: Bits, _ openArcs: inout Int
  ) -> Int {
    var front = 0
    var position = first
    while position < last {
      let vertex = Int(members[position])
      front &+= outgoing.length(of: vertex)
      if reached[vertex] == all { openArcs &-= incoming.length(of: vertex) }
      position &+= 1
    }
    return front
  }

  private static func close(
    _ members: Cells<UInt32>, _ first: Int, _ last: Int, _ level: Cells<Bits>,
    _ reached: Cells<Bits>
  ) {
    var position = first
    while position < last {
      let vertex = members[position]
      reached[vertex] |= level[vertex]
      position &+= 1
    }
  }

  private static func push(
    _ rows: Rows, _ current: Cells<Bits>, _ next: Cells<Bits>, _ reached: Cells<Bits>,
    _ numbers: Cells<Row>, _ masks: Cells<SIMD8<UInt64>>, _ members: Cells<UInt32>, _ first: Int,
    _ last: Int
  ) -> Int {
    var tail = last
    var position = first
    while position < last {
      let vertex = Int(members[position])
      let bits = current[vertex]
      let row = numbers[vertex]
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        let known = reached[neighbor]
        let fresh = bits & ~known
        if fresh != 0 {
          let found = next[neighbor]
          let counts = Lanes.masked(row, fresh, masks)
          numbers[neighbor] = known | found == 0 ? counts : numbers[neighbor] + counts
          if found == 0 {
            members[tail] = UInt32(truncatingIfNeeded: neighbor)
            tail &+= 1
          }
          next[neighbor] = found | fresh
        }
        arc &+= 1
      }
      position &+= 1
    }
    return tail
  }

  private static func pull(
    _ rows: Rows, _ current: Cells<Bits>, _ next: Cells<Bits>, _ reached: Cells<Bits>,
    _ numbers: Cells<Row>, _ masks: Cells<SIMD8<UInt64>>, _ members: Cells<UInt32>, _ last: Int,
    _ all: Bits
  ) -> Int {
    var tail = last
    var vertex = 0
    while vertex < rows.vertexCount {
      let known = reached[vertex]
      let open = all & ~known
      if open != 0 {
        var sum = Row(repeating: 0)
        var found: Bits = 0
        var arc = rows.start(of: vertex)
        let end = rows.end(of: vertex)
        while arc < end {
          let neighbor = Int(rows.targets[arc])
          let hit = current[neighbor] & open
          if hit != 0 {
            sum += Lanes.masked(numbers[neighbor], hit, masks)
            found |= hit
          }
          arc &+= 1
        }
        if found != 0 {
          next[vertex] = found
          numbers[vertex] = known == 0 ? sum : numbers[vertex] + sum
          members[tail] = UInt32(truncatingIfNeeded: vertex)
          tail &+= 1
        }
      }
      vertex &+= 1
    }
    return tail
  }
}
