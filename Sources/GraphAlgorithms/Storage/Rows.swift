/// The compressed sparse rows of one direction, as a kernel reads them.
///
/// Row `v` is the part `offsets[v]..<offsets[v + 1]` of the targets, ascending. Vertices have the
/// numbers of the layout here, not the caller's: see ``VertexOrder``.
@usableFromInline
struct Rows {
  @usableFromInline let vertexCount: Int
  @usableFromInline let offsets: Cells<UInt32>
  @usableFromInline let targets: Cells<UInt32>
  /// How long the longest row is, or more if nobody counted.
  let longest: Int

  init(
    vertexCount: Int, offsets: Cells<UInt32>, targets: Cells<UInt32>, longest: Int = 1 << 30
  ) {
    self.vertexCount = vertexCount
    self.offsets = offsets
    self.targets = targets
    self.longest = longest
  }

  /// The number of arcs, each edge of an undirected graph two of them.
  var arcCount: Int { start(of: vertexCount) }

  /// The position of the first arc of a row; of `vertexCount`, the position after the last arc.
  @inlinable
  @inline(__always)
  func start(of row: Int) -> Int { Int(offsets[row]) }

  /// The position after the last arc of a row.
  @inlinable
  @inline(__always)
  func end(of row: Int) -> Int { Int(offsets[row &+ 1]) }

  @inlinable
  @inline(__always)
  func length(of row: Int) -> Int { end(of: row) &- start(of: row) }
}

/// The memory of the rows of one direction, with what each arc carries besides its target.
struct RowColumns: Sendable {
  let offsets: Column<UInt32>
  let targets: Column<UInt32>
  var weights = WeightColumn.none
  /// The ids of the edges the arcs come from, if they were asked for.
  var edges: Column<UInt32>?

  /// How long the longest row is.
  let longest: Int

  init(
    offsets: Column<UInt32>, targets: Column<UInt32>, weights: WeightColumn = .none,
    edges: Column<UInt32>? = nil
  ) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.edges = edges
    longest = withExtendedLifetime(offsets) {
      Self.longest(offsets.cells, count: offsets.count - 1)
    }
  }

  private static func longest(_ offsets: Cells<UInt32>, count: Int) -> Int {
    var longest: UInt32 = 0
    var row = 0
    while row < count {
      longest = max(longest, offsets[row &+ 1] &- offsets[row])
      row &+= 1
    }
    return Int(longest)
  }

  /// The rows as a kernel reads them, while the columns live.
  var rows: Rows {
    Rows(
      vertexCount: offsets.count - 1, offsets: offsets.cells, targets: targets.cells,
      longest: longest)
  }
}

/// The weights of arcs, parallel to their targets, in the narrowest type that holds each exactly.
enum WeightColumn: Sendable {
  case none
  case short(Column<UInt16>)
  case whole(Column<UInt32>)
  case single(Column<Float>)
  case double(Column<Double>)

  /// Returns the weight of an arc; without weights every arc weighs 1.
  func weight(at arc: Int) -> Double {
    switch self {
    case .none: 1
    case .short(let column): Double(column.cells[arc])
    case .whole(let column): Double(column.cells[arc])
    case .single(let column): Double(column.cells[arc])
    case .double(let column): column.cells[arc]
    }
  }
}
