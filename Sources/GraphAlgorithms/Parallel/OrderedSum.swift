internal import Synchronization

/// A sum of columns, one for each block of work, that is the same whoever finishes first.
///
/// Floating-point numbers add up to another last bit in another order, so the columns are added as in
/// a tournament: each two neighbors first, then each two of their sums. No more columns wait than the
/// tournament has rounds, and one for each thread.
final class OrderedSum: Sendable {
  private struct Place: Hashable {
    var round: Int
    var position: Int
  }

  private struct State {
    var waiting: [Place: Column<Double>] = [:]
    var spare: [Column<Double>] = []
  }

  private let width: Int
  private let blockCount: Int
  private let state = Mutex(State())

  /// Makes a sum of columns of `width` numbers.
  init(width: Int, blockCount: Int) {
    self.width = width
    self.blockCount = blockCount
  }

  /// Returns a column of zeros for a block to add to.
  func column() -> Column<Double> {
    guard let column = state.withLock({ $0.spare.popLast() }) else {
      return Column(repeating: 0, count: width)
    }
    if width > 0 { column.cells.fill(width, with: 0) }
    return column
  }

  /// Adds the column of a block, which nobody else may use any more.
  func add(_ column: Column<Double>, ofBlock block: Int) {
    var place = Place(round: 0, position: block)
    var count = blockCount
    var column = column
    while count > 1 {
      let isPaired = place.position ^ 1 < count
      if isPaired {
        let partner = Place(round: place.round, position: place.position ^ 1)
        let other = state.withLock { state in
          let other = state.waiting.removeValue(forKey: partner)
          if other == nil { state.waiting[place] = column }
          return other
        }
        guard let other else { return }
        let isLeft = place.position & 1 == 0
        Self.add(
          isLeft ? other.cells : column.cells, to: isLeft ? column.cells : other.cells, width)
        state.withLock { $0.spare.append(isLeft ? other : column) }
        column = isLeft ? column : other
      }
      place = Place(round: place.round + 1, position: place.position / 2)
      count = (count + 1) / 2
    }
    state.withLock { $0.waiting[Place(round: -1, position: 0)] = column }
  }

  /// Returns the sum when all blocks are done; without blocks, zeros.
  func sum() -> Column<Double> {
    state.withLock { $0.waiting[Place(round: -1, position: 0)] }
      ?? Column(repeating: 0, count: width)
  }

  private static func add(_ addends: Cells<Double>, to sums: Cells<Double>, _ width: Int) {
    var position = 0
    while position < width {
      sums[position] += addends[position]
      position &+= 1
    }
  }
}
