/// The rows of a graph in consecutive blocks of about the same number of arcs.
///
/// The blocks follow from the rows alone, so that sums that are added block by block are the same
/// whatever the number of threads.
struct RowBlocks {
  private static let largestCount = 64
  /// The least size of a block, in arcs and rows; below that, sharing out costs more than it saves.
  private static let leastSize = 1 << 14

  /// Where each block begins, and after them the number of rows.
  private let bounds: [Int]
  private let threads: Int

  /// Divides rows for so many threads at most; where there is little to do one thread does it all.
  init(_ rows: Rows, threads: Int) {
    let size = rows.vertexCount + rows.arcCount
    let count = max(1, min(Self.largestCount, size / Self.leastSize))
    var bounds = [0]
    for block in 1..<max(2, count) where count > 1 {
      let wanted = size / count * block
      // The first row that begins at or after the place wanted.
      var (low, high) = (bounds[block - 1], rows.vertexCount)
      while low < high {
        let middle = (low + high) / 2
        if middle + rows.start(of: middle) < wanted { low = middle + 1 } else { high = middle }
      }
      bounds.append(low)
    }
    self.bounds = bounds + [rows.vertexCount]
    self.threads = size < 8 * Self.leastSize ? 1 : threads
  }

  /// Calls a kernel for each block of rows.
  func forEach(_ body: (Range<Int>) -> Void) {
    Parallel.forEachBlock(count: bounds.count - 1, threads: threads) { block, _ in
      body(bounds[block]..<bounds[block + 1])
    }
  }

  /// Returns the sums of what a kernel returns for each block, added in the order of the blocks.
  func sums<Sums: BlockSums>(_ body: (Range<Int>) -> Sums) -> Sums {
    let count = bounds.count - 1
    return withUnsafeTemporaryAllocation(of: Sums.self, capacity: count) { parts in
      guard let start = parts.baseAddress else { return Sums() }
      let parts = Cells(start, count: count)
      Parallel.forEachBlock(count: count, threads: threads) { block, _ in
        parts[block] = body(bounds[block]..<bounds[block + 1])
      }
      var sums = Sums()
      for block in 0..<count { sums += parts[block] }
      return sums
    }
  }

  /// Returns the sum of what a kernel returns for each block.
  func sum(_ body: (Range<Int>) -> Double) -> Double {
    sums(body)
  }
}

/// One or more sums over rows that are taken in one pass.
protocol BlockSums: BitwiseCopyable {
  /// Creates sums of nothing.
  init()
  static func += (left: inout Self, right: Self)
}

extension Double: BlockSums {}

extension SIMD2: BlockSums where Scalar == Double {}
