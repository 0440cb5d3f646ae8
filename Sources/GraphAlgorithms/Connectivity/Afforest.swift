/// Components by uniting trees, without looking at most of the arcs.
///
/// Each vertex is first united with its first two neighbors only. In almost any graph one component
/// then already holds nearly all vertices, and only those outside of it need the rest of their arcs.
///
/// Sutton, M., Ben-Nun, T. and Barak, A. (2018). Optimizing parallel graph connectivity computation
/// via subgraph sampling. *IPDPS*, 12–21. Tarjan, R. E. and van Leeuwen, J. (1984). Worst-case
/// analysis of set union algorithms. *Journal of the ACM* 31(2), 245–281: ways that are halved.
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
    uniteTheRest(except: frequentRoot())
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
      // Halving the way costs a write here and spares whoever comes next half of it.
      parents[higher] = first
    }
  }

  /// Hangs each row directly below its root.
  private func compress() {
    var row = 0
    while row < rows.vertexCount {
      // The parent is a lower row, which hangs below its root already.
      parents[row] = parents[parents[row]]
      row &+= 1
    }
  }

  /// Returns the root that most of a sample of rows have, if there is one; any other costs time only.
  ///
  /// Boyer, R. S. and Moore, J S. (1991). MJRTY: a fast majority vote algorithm. *Automated
  /// Reasoning*, 105–117.
  private func frequentRoot() -> UInt32 {
    var candidate = parents[0]
    var lead = 0
    let stride = max(1, rows.vertexCount / Self.sampleCount)
    var row = 0
    while row < rows.vertexCount {
      let root = parents[row]
      if lead == 0 { candidate = root }
      lead &+= root == candidate ? 1 : -1
      row &+= stride
    }
    return candidate
  }
}
