/// Scratch memory of one query: columns with a cell for each vertex, kept for the next query.
///
/// A query takes a workspace from the pool of its graph, has it to itself, and gives it back. What is
/// in the columns is left over from whoever had it last, with one promise: every stamp is less than
/// the epoch that ``beginEpoch(_:)`` returns, so a set of marked vertices is emptied by counting up.
final class Workspace: Sendable {
  let vertexCount: Int

  /// A mark for each vertex, to be compared with the epoch.
  let stamps: Column<UInt32>
  // Every search needs two queues, so these are there from the beginning.
  private let firstWords: Column<UInt32>
  private let secondWords: Column<UInt32>

  // A workspace belongs to one query at a time: the pool passes it on under a lock. That is why these
  // four may change without one of their own.
  nonisolated(unsafe) private var epoch: UInt32 = 0
  nonisolated(unsafe) private var wordColumns: [Column<UInt32>?] = []
  nonisolated(unsafe) private var doubleColumns: [Column<Double>?] = []
  nonisolated(unsafe) private var bitColumns: [Column<UInt64>?] = []

  init(vertexCount: Int) {
    self.vertexCount = vertexCount
    stamps = Column(repeating: 0, count: vertexCount)
    firstWords = Column(count: vertexCount)
    secondWords = Column(count: vertexCount)
  }

  /// Begins to use stamps: returns the first of `width` marks that no vertex has.
  func beginEpoch(_ width: UInt32 = 1) -> UInt32 {
    // After four thousand million queries the marks run out, and are wiped for once.
    if epoch > UInt32.max - 2 * width {
      stamps.cells.fill(vertexCount, with: 0)
      epoch = 0
    }
    let first = epoch &+ 1
    epoch &+= width
    return first
  }

  /// Returns column `slot` of 32-bit cells, one for each vertex, their contents undefined.
  @inline(__always)
  func words(_ slot: Int) -> Cells<UInt32> {
    slot == 0 ? firstWords.cells : slot == 1 ? secondWords.cells : furtherWords(slot - 2)
  }

  private func furtherWords(_ slot: Int) -> Cells<UInt32> {
    while wordColumns.count <= slot { wordColumns.append(nil) }
    if let column = wordColumns[slot] { return column.cells }
    let column = Column<UInt32>(count: vertexCount)
    wordColumns[slot] = column
    return column.cells
  }

  /// The number of 64-bit words that have a bit for each vertex.
  var bitWordCount: Int { (vertexCount + 63) >> 6 }

  /// Returns column `slot` of bits, one for each vertex in words of 64, their contents undefined.
  func bits(_ slot: Int) -> Cells<UInt64> {
    while bitColumns.count <= slot { bitColumns.append(nil) }
    if let column = bitColumns[slot] { return column.cells }
    let column = Column<UInt64>(count: bitWordCount)
    bitColumns[slot] = column
    return column.cells
  }

  /// Returns column `slot` of `Double` cells, one for each vertex, their contents undefined.
  func doubles(_ slot: Int) -> Cells<Double> {
    while doubleColumns.count <= slot { doubleColumns.append(nil) }
    if let column = doubleColumns[slot] { return column.cells }
    let column = Column<Double>(count: vertexCount)
    doubleColumns[slot] = column
    return column.cells
  }
}
