/// An edge without which its component would fall in two.
public struct Bridge: Hashable, Sendable {
  /// The lower of its two ends.
  public let start: Int
  /// The higher of its two ends.
  public let end: Int

  /// Makes a bridge of its two ends, in either order.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  public init(_ start: Int, _ end: Int) {
    self.start = min(start, end)
    self.end = max(start, end)
  }
}

extension Adjacency {
  /// Returns the edges without which their component would fall in two.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (3, 2), (3, 4)])
  /// graph.bridges()  // [Bridge(2, 3), Bridge(3, 4)]
  /// ```
  ///
  /// One of several parallel edges is no bridge, and no loop is one. Edges of a directed graph are
  /// crossed both ways; two that lead opposite ways are parallel then.
  ///
  /// - Returns: The two ends of each, ascending by the lower end, then by the other.
  /// - Complexity: O(*n* + *m* + *b* log *b*) for *b* bridges, without recursion, and 28 bytes for
  ///   each vertex.
  ///
  /// Tarjan, R. E. (1974). A note on finding the bridges of a graph. *Information Processing Letters*
  /// 2(6), 160–161.
  public func bridges() -> [Bridge] {
    let tree = depthFirstTree()
    let ends = withExtendedLifetime(tree) {
      bridgeEnds(tree.rows.cells, tree.parents.cells, tree.lows.cells)
    }
    return ends.sorted().map { Bridge(Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// Returns the packed ends of the edges of the tree that nothing below them leads around.
  private func bridgeEnds(
    _ rows: Cells<UInt32>, _ parents: Cells<UInt32>, _ lows: Cells<UInt32>
  ) -> [UInt64] {
    var ends: [UInt64] = []
    var number = 0
    while number < vertexCount {
      let parent = Int(parents[number])
      if parent != number && Int(lows[number]) == number {
        let start = storage.vertex(ofRow: Int(rows[parent]))
        let end = storage.vertex(ofRow: Int(rows[number]))
        ends.append(packed(min(start, end), max(start, end)))
      }
      number &+= 1
    }
    return ends
  }
}
