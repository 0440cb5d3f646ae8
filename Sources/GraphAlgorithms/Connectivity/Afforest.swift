/// Components by uniting trees, without looking at most of the arcs.
///
/// Each vertex is first united with its first two neighbors only. In almost any graph one component
/// then already holds nearly all vertices, and only those outside of it need the rest of their arcs.
///
/// Sutton, M., Ben-Nun, T. and Barak, A. (2018). Optimizing parallel graph connectivity computation
/// via subgraph sampling. *IPDPS*, 12–21.
struct Afforest {
  private static let firstArcs = 2
  private static let sampleCount = 1024

  let rows: Rows
  /// The arcs the other way round, if they are not the same.
  let opposite: Rows?
  /// For each row a lower row of its component, in the end the lowest.
  let parents: Cells<UInt32>

  func run() {
    var row = 0
    while row < rows.vertexCount {
      parents[row] = UInt32(truncatingIfNeeded: row)
      row &+= 1
    }
    var round = 0
    while round < Self.firstArcs {
      uniteAll(round)
      compress()
      round &+= 1
    }
    uniteTheRest(except: mostFrequentRoot())
    compress()
  }

  /// Unites each row with the neighbor at one position of the row.
  private func uniteAll(_ position: Int) {
    var row = 0
    while row < rows.vertexCount {
      let arc = rows.start(of: row) &+ position
      if arc < rows.end(of: row) {
        unite(UInt32(truncatingIfNeeded: row), rows.targets[arc])
      }
      row &+= 1
    }
  }

  private func uniteTheRest(except root: UInt32) {
    var row = 0
    while row < rows.vertexCount {
      if parents[row] != root {
        unite(row, rows, from: Self.firstArcs)
        // An arc into a skipped row is seen only here, from its other end.
        if let opposite { unite(row, opposite, from: 0) }
      }
      row &+= 1
    }
  }

  private func unite(_ row: Int, _ rows: Rows, from position: Int) {
    var arc = rows.start(of: row) &+ position
    let end = rows.end(of: row)
    while arc < end {
      unite(UInt32(truncatingIfNeeded: row), rows.targets[arc])
      arc &+= 1
    }
  }

  /// Hangs the higher of two roots below the lower.
  @inline(__always)
  private func unite(_ row: UInt32, _ other: UInt32) {
    var first = parents[row]
    var second = parents[other]
    while first != second {
      let higher = max(first, second)
      let lower = min(first, second)
      let parent = parents[higher]
      if parent == higher {
        parents[higher] = lower
        return
      }
      first = parents[parent]
      second = lower
    }
  }

  private func compress() {
    var row = 0
    while row < rows.vertexCount {
      var parent = parents[row]
      // Parents are lower rows, which are compressed already: two steps at most.
      while parents[parent] != parent { parent = parents[parent] }
      parents[row] = parent
      row &+= 1
    }
  }

  /// Returns the root that a sample of rows has most often, which is only a guess and need be no more.
  private func mostFrequentRoot() -> UInt32 {
    var counts: [UInt32: Int] = [:]
    var best = parents[0]
    let stride = max(1, rows.vertexCount / Self.sampleCount)
    var row = 0
    while row < rows.vertexCount {
      let root = parents[row]
      counts[root, default: 0] += 1
      if counts[root, default: 0] > counts[best, default: 0] { best = root }
      row &+= stride
    }
    return best
  }
}
