extension Adjacency {
  /// Returns for each vertex the largest *k* of which it is in the *k*-core.
  ///
  /// The *k*-core is what is left when all vertices with fewer than *k* edges are taken away, again
  /// and again, until none is left that has fewer: it is where a network is most densely knit.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  /// graph.coreNumbers()  // [2, 2, 2, 1, 0]
  /// ```
  ///
  /// Parallel edges count each, as in ``degrees(_:)``; the simplified graph counts neighbors. Loops
  /// count nothing; igraph counts them twice. In a directed graph the edges of both directions count.
  ///
  /// - Returns: For each vertex its core number; the largest is the degeneracy of the graph.
  /// - Complexity: O(*n* + *m*). Memory is 20 bytes for each vertex.
  ///
  /// Seidman, S. B. (1983). Network structure and minimum degree. *Social Networks* 5(3), 269–287.
  /// Matula, D. W. and Beck, L. L. (1983). Smallest-last ordering and clustering and graph coloring
  /// algorithms. *Journal of the ACM* 30(3), 417–427.
  public func coreNumbers() -> [Int] {
    Column<UInt32>.withScratch(count: vertexCount) { degrees in
      withWorkspace { outgoing, incoming, workspace in
        Self.countEdges(degrees, outgoing, isDirected ? incoming : nil)
        Self.peel(
          degrees, outgoing, isDirected ? incoming : nil, remaining: workspace.words(0),
          queue: workspace.words(1))
      }
      return vertices.map { Int(degrees[storage.row(of: $0)]) }
    }
  }

  /// Writes the number of edges of each row to other vertices.
  private static func countEdges(
    _ degrees: Cells<UInt32>, _ rows: Rows, _ otherRows: Rows?
  ) {
    var row = 0
    while row < rows.vertexCount {
      var degree = rows.length(of: row) &- rows.loopCount(of: row)
      if let otherRows { degree &+= otherRows.length(of: row) &- otherRows.loopCount(of: row) }
      degrees[row] = UInt32(truncatingIfNeeded: degree)
      row &+= 1
    }
  }

  /// Takes vertices away in the order of their core numbers, which are left for their degrees.
  ///
  /// All remaining vertices are looked at once for each core number there is. A vertex is looked at
  /// no more often than it has edges, so that is as fast as a queue for each degree, without moving
  /// every neighbor from one to the next.
  private static func peel(
    _ degrees: Cells<UInt32>, _ rows: Rows, _ otherRows: Rows?, remaining: Cells<UInt32>,
    queue: Cells<UInt32>
  ) {
    var count = 0
    var core = UInt32.max
    var row = 0
    while row < rows.vertexCount {
      remaining[row] = UInt32(truncatingIfNeeded: row)
      core = min(core, degrees[row])
      row &+= 1
    }
    count = row
    while count > 0 {
      var tail = 0
      var position = 0
      while position < count {
        if degrees[remaining[position]] == core {
          queue[tail] = remaining[position]
          tail &+= 1
        }
        position &+= 1
      }
      var head = 0
      while head < tail {
        let row = Int(queue[head])
        head &+= 1
        release(row, core, degrees, rows, queue, &tail)
        if let otherRows { release(row, core, degrees, otherRows, queue, &tail) }
      }
      (count, core) = compact(remaining, count, above: core, degrees)
    }
  }

  /// Takes an edge from each neighbor that has more than `core`, and queues those left with as many.
  @inline(__always)
  private static func release(
    _ row: Int, _ core: UInt32, _ degrees: Cells<UInt32>, _ rows: Rows, _ queue: Cells<UInt32>,
    _ tail: inout Int
  ) {
    var arc = rows.start(of: row)
    let end = rows.end(of: row)
    while arc < end {
      let neighbor = rows.targets[arc]
      let degree = degrees[neighbor]
      if degree > core {
        degrees[neighbor] = degree &- 1
        if degree &- 1 == core {
          queue[tail] = neighbor
          tail &+= 1
        }
      }
      arc &+= 1
    }
  }

  /// Keeps the vertices with more edges than `core`, and returns their number and least degree.
  private static func compact(
    _ remaining: Cells<UInt32>, _ count: Int, above core: UInt32, _ degrees: Cells<UInt32>
  ) -> (count: Int, core: UInt32) {
    var kept = 0
    var least = UInt32.max
    var position = 0
    while position < count {
      let row = remaining[position]
      let degree = degrees[row]
      if degree > core {
        remaining[kept] = row
        kept &+= 1
        least = min(least, degree)
      }
      position &+= 1
    }
    return (kept, least)
  }
}

extension Rows {
  /// Returns how many arcs of a row lead back to it.
  func loopCount(of row: Int) -> Int {
    let own = UInt32(truncatingIfNeeded: row)
    var arc = firstArc(of: row, notBelow: own)
    let first = arc
    let end = end(of: row)
    while arc < end && targets[arc] == own { arc &+= 1 }
    return arc &- first
  }

  /// Returns the first arc of a row whose target is not below a bound, or the end of the row.
  func firstArc(of row: Int, notBelow bound: UInt32) -> Int {
    var (low, high) = (start(of: row), end(of: row))
    while low < high {
      let middle = (low &+ high) >> 1
      if targets[middle] < bound { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
