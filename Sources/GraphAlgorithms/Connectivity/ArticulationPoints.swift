extension Adjacency {
  /// Returns the vertices without which their component would fall apart.
  ///
  /// ```swift
  /// let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
  /// graph.articulationPoints()  // [2, 3]
  /// ```
  ///
  /// They are also known as cut vertices. Edges of a directed graph are crossed both ways; parallel
  /// edges and loops change nothing. Every component is looked at by itself.
  ///
  /// - Returns: The vertices, ascending.
  /// - Complexity: O(*n* + *m*), without recursion, and 28 bytes for each vertex.
  ///
  /// Hopcroft, J. and Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph
  /// manipulation. *Communications of the ACM* 16(6), 372–378.
  public func articulationPoints() -> [Int] {
    let tree = depthFirstTree()
    return Column<Bool>.withScratch(repeating: false, count: vertexCount) { isCut in
      withExtendedLifetime(tree) {
        Self.markArticulationPoints(
          vertexCount, tree.rows.cells, tree.parents.cells, tree.lows.cells, isCut)
      }
      return vertices.filter { isCut[storage.row(of: $0)] }
    }
  }

  func depthFirstTree() -> DepthFirstTree {
    withRows { DepthFirstTree($0, $1, isDirected: isDirected) }
  }

  /// Marks the row of every vertex from which something hangs that no edge ties to what is above.
  private static func markArticulationPoints(
    _ count: Int, _ rows: Cells<UInt32>, _ parents: Cells<UInt32>, _ lows: Cells<UInt32>,
    _ isCut: Cells<Bool>
  ) {
    var number = 0
    while number < count {
      let parent = parents[number]
      // Where a search begins, everything is below: there it takes two branches, and the first
      // follows its root at once.
      if lows[number] >= parent && number != Int(parent) {
        let isFirstOfRoot = parents[parent] == parent && number == Int(parent) &+ 1
        if !isFirstOfRoot { isCut[rows[parent]] = true }
      }
      number &+= 1
    }
  }
}
