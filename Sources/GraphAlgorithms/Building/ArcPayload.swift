/// What an arc carries besides its target: nothing, a weight, an edge id, or both.
///
/// Rows are built by passes that move arcs about; each pass is compiled once for each payload.
protocol ArcPayload {
  /// Takes what an edge carries along to one of its arcs.
  func place(_ edge: Int, at arc: Int)
  /// Takes along what an arc carries, in these columns or others, to an arc of these.
  func copy(_ arc: Int, of source: Self, to other: Int)
}

struct NoPayload: ArcPayload {
  @inline(__always)
  func place(_ edge: Int, at arc: Int) {}

  @inline(__always)
  func copy(_ arc: Int, of source: Self, to other: Int) {}
}

/// A value for each edge, given in a column of its own.
struct ValuePayload<Value: BitwiseCopyable>: ArcPayload {
  let values: Cells<Value>
  let cells: Cells<Value>

  @inline(__always)
  func place(_ edge: Int, at arc: Int) { cells[arc] = values[edge] }

  @inline(__always)
  func copy(_ arc: Int, of source: Self, to other: Int) { cells[other] = source.cells[arc] }
}

/// A whole number for each edge that is small enough for half the room.
struct ShortPayload: ArcPayload {
  let values: Cells<UInt32>
  let cells: Cells<UInt16>

  @inline(__always)
  func place(_ edge: Int, at arc: Int) { cells[arc] = UInt16(truncatingIfNeeded: values[edge]) }

  @inline(__always)
  func copy(_ arc: Int, of source: Self, to other: Int) { cells[other] = source.cells[arc] }
}

/// The id of each edge, which is its position.
struct PositionPayload: ArcPayload {
  let cells: Cells<UInt32>

  @inline(__always)
  func place(_ edge: Int, at arc: Int) { cells[arc] = UInt32(truncatingIfNeeded: edge) }

  @inline(__always)
  func copy(_ arc: Int, of source: Self, to other: Int) { cells[other] = source.cells[arc] }
}

struct PairPayload<First: ArcPayload, Second: ArcPayload>: ArcPayload {
  let first: First
  let second: Second

  @inline(__always)
  func place(_ edge: Int, at arc: Int) {
    first.place(edge, at: arc)
    second.place(edge, at: arc)
  }

  @inline(__always)
  func copy(_ arc: Int, of source: Self, to other: Int) {
    first.copy(arc, of: source.first, to: other)
    second.copy(arc, of: source.second, to: other)
  }
}
