extension Adjacency {
  /// Returns the number of steps of a shortest path from one vertex to another.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.distance(from: 0, to: 2)  // 2
  /// square.distance(from: 0, to: 0)  // 0
  /// square.distance(from: 0, to: 4)  // nil
  /// ```
  ///
  /// - Parameters:
  ///   - source: The vertex to begin at.
  ///   - target: The vertex to reach.
  /// - Returns: The number of steps, or `nil` where no path leads.
  /// - Complexity: O(*n* + *m*), but a search from both ends sees little of a graph with hubs: in one
  ///   of 100,000 edges a fraction of a microsecond. Nothing is allocated.
  ///
  /// Pohl, I. (1971). Bi-directional search. *Machine Intelligence* 6, 127–140.
  public func distance(from source: Int, to target: Int) -> Int? {
    let (first, last) = (row(of: source), row(of: target))
    guard first != last else { return 0 }
    let distance = withWorkspace { outgoing, incoming, workspace in
      DistanceSearch.distance(outgoing, incoming, from: first, to: last, workspace)
    }
    return distance < 0 ? nil : distance
  }
}

/// A search from both ends at once, level by level, each time on the side where fewer arcs leave.
private enum DistanceSearch {
  /// What one end has reached.
  private struct Side {
    let rows: Rows
    let queue: Cells<UInt32>
    /// The stamp of the vertices this side has reached.
    let mark: UInt32
    var head = 0
    var tail = 1
    var depth = 0
    /// How many arcs leave the last level, as far as they are counted.
    private(set) var arcCount = 0
    /// How far in the queue they are counted.
    private var countedEnd = 0

    init(
      _ rows: Rows, from start: Int, _ queue: Cells<UInt32>, _ mark: UInt32, _ stamps: Cells<UInt32>
    ) {
      self.rows = rows
      self.queue = queue
      self.mark = mark
      queue[0] = UInt32(truncatingIfNeeded: start)
      stamps[start] = mark
    }

    var isCounted: Bool { countedEnd == tail }

    /// Counts arcs of the last level until they are more than a limit.
    mutating func count(beyond limit: Int) {
      while arcCount <= limit && countedEnd < tail {
        arcCount &+= rows.length(of: Int(queue[countedEnd]))
        countedEnd &+= 1
      }
    }

    /// Reaches the next level, and returns whether it meets the other side.
    @inline(__always)
    mutating func advance(towards other: UInt32, _ stamps: Cells<UInt32>) -> Bool {
      depth &+= 1
      let end = tail
      while head < end {
        let row = Int(queue[head])
        head &+= 1
        var arc = rows.start(of: row)
        let last = rows.end(of: row)
        while arc < last {
          let target = rows.targets[arc]
          let stamp = stamps[target]
          if stamp == other { return true }
          if stamp != mark {
            stamps[target] = mark
            queue[tail] = target
            tail &+= 1
          }
          arc &+= 1
        }
      }
      countedEnd = head
      arcCount = 0
      return false
    }
  }

  /// Returns the distance between two different rows, or -1.
  static func distance(
    _ outgoing: Rows, _ incoming: Rows, from first: Int, to last: Int, _ workspace: Workspace
  ) -> Int {
    let stamps = workspace.stamps.cells
    let mark = workspace.beginEpoch(2)
    var near = Side(outgoing, from: first, workspace.words(0), mark, stamps)
    var far = Side(incoming, from: last, workspace.words(1), mark &+ 1, stamps)
    while near.head < near.tail && far.head < far.tail {
      // Neither side is counted further than it takes to know which has fewer arcs.
      if near.arcCount <= far.arcCount {
        if !near.isCounted {
          near.count(beyond: far.arcCount)
        } else if near.advance(towards: far.mark, stamps) {
          return near.depth &+ far.depth
        }
      } else if !far.isCounted {
        far.count(beyond: near.arcCount)
      } else if far.advance(towards: near.mark, stamps) {
        return near.depth &+ far.depth
      }
    }
    return -1
  }
}
