extension Adjacency {
  /// The neighbors of a vertex or the ids of its edges: a part of a column of the graph.
  ///
  /// Where rows lie in the caller's order, it is a view of the graph's own memory, which it keeps
  /// alive. In a graph laid out by degree it is a copy in the caller's numbers.
  public struct Row: RandomAccessCollection, Sendable {
    /// The elements, in half the width a caller sees.
    ///
    /// The memory is a column that ``owner`` is or keeps, which nobody writes any more.
    @usableFromInline nonisolated(unsafe) let cells: Cells<UInt32>
    @usableFromInline let owner: any AnyObject & Sendable

    /// The number of elements.
    public let count: Int

    init(_ start: Int, _ count: Int, of cells: Cells<UInt32>, owner: any AnyObject & Sendable) {
      self.cells = Cells(cells.start + start, count: count)
      self.count = count
      self.owner = owner
    }

    /// The position of the first element, 0.
    public var startIndex: Int { 0 }

    /// The position after the last element.
    public var endIndex: Int { count }

    /// The element at a position.
    @inlinable
    public subscript(position: Int) -> Int {
      precondition(position >= 0 && position < count, "The position is not in the row.")
      return withExtendedLifetime(owner) { Int(cells[position]) }
    }
  }
}

extension Adjacency.Row: Equatable {
  /// Returns whether two rows have the same elements.
  ///
  /// - Parameters:
  ///   - left: A row.
  ///   - right: Another row.
  /// - Returns: `true` if they are equal, element by element.
  /// - Complexity: O(*d*) for *d* elements.
  public static func == (left: Adjacency.Row, right: Adjacency.Row) -> Bool {
    left.elementsEqual(right)
  }
}

extension AdjacencyStorage {
  /// Returns the neighbors of a vertex of the caller in the caller's order, each with the position
  /// of its arc, both packed in one word.
  func arcsInGivenOrder(of vertex: Int, _ direction: Adjacency.Direction) -> [UInt64] {
    let rows = rows(direction)
    let row = row(of: vertex)
    return (rows.start(of: row)..<rows.end(of: row))
      .map { packed(self.vertex(ofRow: Int(rows.targets[$0])), $0) }
      .sorted()
  }

  /// Returns the neighbors of a vertex of the caller, ascending.
  func neighbors(of vertex: Int, _ direction: Adjacency.Direction) -> Adjacency.Row {
    guard order != nil else {
      return slice(columns(direction).targets, at: vertex, direction)
    }
    return copy(arcsInGivenOrder(of: vertex, direction)) { UInt32($0 >> 32) }
  }

  /// Returns the edge ids of a vertex of the caller, in the order of its neighbors.
  func edges(of vertex: Int, _ direction: Adjacency.Direction) -> Adjacency.Row {
    guard let edges = columns(direction).edges else {
      preconditionFailure("The graph was built without edge ids.")
    }
    guard order != nil else { return slice(edges, at: vertex, direction) }
    return copy(arcsInGivenOrder(of: vertex, direction)) {
      edges.cells[UInt32(truncatingIfNeeded: $0)]
    }
  }

  private func slice(
    _ column: Column<UInt32>, at row: Int, _ direction: Adjacency.Direction
  ) -> Adjacency.Row {
    let rows = rows(direction)
    return Adjacency.Row(
      rows.start(of: row), rows.length(of: row), of: column.cells, owner: column)
  }

  private func copy(_ arcs: [UInt64], _ element: (UInt64) -> UInt32) -> Adjacency.Row {
    let column = Column<UInt32>(count: arcs.count)
    for (position, arc) in arcs.enumerated() { column.cells[position] = element(arc) }
    return Adjacency.Row(0, arcs.count, of: column.cells, owner: column)
  }
}
