/// What a graph is made of: rows, the numbering of their vertices, and scratch memory for queries.
@usableFromInline
final class AdjacencyStorage: Sendable {
  @usableFromInline let vertexCount: Int
  let edgeCount: Int
  let isDirected: Bool
  let edgeIDs: Range<Int>

  let outgoingColumns: RowColumns
  /// The same columns as the outgoing ones in an undirected graph.
  let incomingColumns: RowColumns

  /// How the rows are numbered, or `nil` if they have the caller's numbers.
  let order: VertexOrder?

  /// The rows that ``outgoingColumns`` owns: nobody writes them any more, and they live as long.
  @usableFromInline nonisolated(unsafe) let outgoing: Rows
  /// The rows that ``incomingColumns`` owns: unwritten and as long-lived as the others.
  @usableFromInline nonisolated(unsafe) let incoming: Rows
  /// Whether rows have the caller's numbers.
  @usableFromInline let isInGivenOrder: Bool

  let workspaces: WorkspacePool
  let pathSearches = PathSearches()

  init(
    edgeCount: Int, isDirected: Bool, edgeIDs: Range<Int>, outgoing: RowColumns,
    incoming: RowColumns, order: VertexOrder?
  ) {
    vertexCount = outgoing.offsets.count - 1
    self.edgeCount = edgeCount
    self.isDirected = isDirected
    self.edgeIDs = edgeIDs
    outgoingColumns = outgoing
    incomingColumns = incoming
    self.order = order
    self.outgoing = outgoing.rows
    self.incoming = isDirected ? incoming.rows : self.outgoing
    isInGivenOrder = order == nil
    workspaces = WorkspacePool(vertexCount: outgoing.offsets.count - 1)
  }
}

extension AdjacencyStorage {
  /// Returns the row of a vertex of the caller.
  @inline(__always)
  func row(of vertex: Int) -> Int {
    guard let order else { return vertex }
    return Int(order.rows.cells[vertex])
  }

  /// Returns the caller's vertex of a row.
  @inline(__always)
  func vertex(ofRow row: Int) -> Int {
    guard let order else { return row }
    return Int(order.vertices.cells[row])
  }

  /// The same for those who look from outside of this module.
  @usableFromInline
  func row(ofVertex vertex: Int) -> Int { row(of: vertex) }

  func columns(_ direction: Adjacency.Direction) -> RowColumns {
    direction == .outgoing ? outgoingColumns : incomingColumns
  }

  @inlinable
  @inline(__always)
  func rows(_ direction: Adjacency.Direction) -> Rows {
    direction == .outgoing ? outgoing : incoming
  }
}
