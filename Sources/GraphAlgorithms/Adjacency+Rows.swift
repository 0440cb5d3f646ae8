/// How kernels see a graph: in the numbers of its rows, from vertices that are known to be there.
extension Adjacency {
  /// Returns the row of a vertex that a caller gave, after checking it.
  @inline(__always)
  func row(of vertex: Int) -> Int {
    precondition(
      vertex >= 0 && vertex < storage.vertexCount, "The vertex is not in the graph.")
    return storage.row(of: vertex)
  }

  /// Calls a kernel with the rows of both directions, which are the same in an undirected graph.
  ///
  /// The rows are memory that the graph owns, and must not leave the closure.
  @inline(__always)
  func withRows<Result, Failure>(
    _ body: (_ outgoing: Rows, _ incoming: Rows) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // Keeps the memory from being freed after the last use of the graph that the compiler sees.
    defer { withExtendedLifetime(storage) {} }
    return try body(storage.outgoing, storage.incoming)
  }

  /// Calls a kernel with the rows of a direction, their opposite, and scratch memory of its own.
  @inline(__always)
  func withWorkspace<Result>(
    _ direction: Direction = .outgoing, _ body: (Rows, _ opposite: Rows, Workspace) -> Result
  ) -> Result {
    defer { withExtendedLifetime(storage) {} }
    let isOutgoing = direction == .outgoing
    return storage.workspaces.withWorkspace { workspace in
      body(
        isOutgoing ? storage.outgoing : storage.incoming,
        isOutgoing ? storage.incoming : storage.outgoing, workspace)
    }
  }

  /// Returns what a kernel found for each row, for each vertex of the caller.
  func inGivenOrder<Element: BitwiseCopyable>(_ values: [Element]) -> [Element] {
    guard let order = storage.order else { return values }
    var values = values
    return values.withCells { values in
      let rows = order.rows.cells
      return Array(cellCount: vertexCount) { result in
        var vertex = 0
        while vertex < vertexCount {
          result[vertex] = values[rows[vertex]]
          vertex &+= 1
        }
      }
    }
  }
}
