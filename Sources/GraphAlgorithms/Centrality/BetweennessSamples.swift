/// Shortest paths between random pairs, and how many of them pass through each vertex.
struct BetweennessSamples {
  /// Blocks have random numbers of their own, so that it does not matter who draws which.
  private static let blockLength = 1 << 10

  let graph: Adjacency
  let count: Int
  let seed: UInt64

  /// Returns for each row how many sampled paths it lies on.
  func hits<Failure>(
    threads: Int, _ progress: (Double) throws(Failure) -> Void
  ) throws(Failure) -> [Int] {
    let blockCount = (count + Self.blockLength - 1) / Self.blockLength
    let workerCount = Parallel.workerCount(blocks: blockCount, threads: threads)
    let columns = (0..<workerCount).map { _ in
      Column<Int>(repeating: 0, count: graph.vertexCount)
    }
    try Parallel.forEachBlock(
      count: blockCount, threads: threads, progress: progress
    ) { block, worker in
      let first = block * Self.blockLength
      let last = min(first + Self.blockLength, count)
      var seeds = RandomNumbers(seed: seed ^ (UInt64(block) &* 0xD6E8_FEB8_6659_FD93))
      let seed = seeds.next()
      graph.withWorkspace { outgoing, incoming, workspace in
        var paths = BetweennessPathSampler(outgoing, incoming, workspace, seed: seed)
        for _ in first..<last { paths.drawPath(columns[worker].cells) }
      }
    }
    return (0..<graph.vertexCount).map { row in
      columns.reduce(0) { $0 + $1.cells[row] }
    }
  }
}
