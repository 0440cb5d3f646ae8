/// A computation of betweenness: batches of sources, in blocks, on threads.
///
/// Blocks depend on the graph alone, and their sums are added two by two in a fixed order, so the
/// result is the same to the last bit for any number of threads.
struct BetweennessRun {
  /// Enough blocks for an even load, and no longer than a second between two reports of progress.
  private static let blockCount = 64
  private static let blockVisits = 0x1p28
  /// More levels than this cost a batch more than they spare.
  private static let levelLimit = 64

  let graph: BetweennessGraph
  /// Whether arcs are summed instead of vertices.
  var sumsArcs = false
  let threads: Int

  /// Returns for each vertex, or for each arc, the sum of its dependencies over all sources.
  func sums(_ checkpoint: Checkpoint) -> Column<Double> {
    let levelLimit = graph.lengths != nil ? 0 : levelLimit()
    return switch levelLimit {
    case 0: sums(EightLanes.self, 0, checkpoint)
    case _ where graph.vertexCount <= 1 << 18: sums(SixteenLanes.self, levelLimit, checkpoint)
    default: sums(EightLanes.self, levelLimit, checkpoint)
    }
  }

  /// Returns after how many levels a batch gives up; with 0 there are no batches.
  ///
  /// Path counts grow at each level by no more than the length of the longest row, so that within the
  /// limit no count exceeds 2¹⁰⁰⁰.
  private func levelLimit() -> Int {
    guard let source = graph.sources.first else { return 0 }
    var longest = 1
    for row in 0..<graph.vertexCount { longest = max(longest, graph.incoming.length(of: row)) }
    let limit = min(Self.levelLimit, 1000 / (Int.bitWidth - longest.leadingZeroBitCount))
    let search = BreadthFirstSearch(graph.outgoing, from: Int(source))
    return search.depth > limit ? 0 : limit
  }

  private func sums<Lanes: BetweennessLanes>(
    _ lanes: Lanes.Type, _ levelLimit: Int, _ checkpoint: Checkpoint
  ) -> Column<Double> {
    let sources = graph.sources
    let width = sumsArcs ? graph.outgoing.arcCount : graph.vertexCount
    let batchCount = (sources.count + Lanes.count - 1) / Lanes.count
    let visits = Double(sources.count) * Double(graph.outgoing.arcCount + graph.vertexCount)
    let blockCount = min(batchCount, max(Self.blockCount, Int(visits / Self.blockVisits)))
    let total = OrderedSum(width: width, blockCount: blockCount)
    let workerCount = Parallel.workerCount(blocks: blockCount, threads: threads)
    let workers = (0..<workerCount).map { _ in
      BetweennessWorker<Lanes>(graph, sumsArcs: sumsArcs, levelLimit: levelLimit)
    }
    Parallel.forEachBlock(
      count: blockCount, threads: threads, checkpoint: checkpoint
    ) { block, worker in
      let sums = total.column()
      let share = batchCount.quotientAndRemainder(dividingBy: blockCount)
      let first = block * share.quotient + min(block, share.remainder)
      let last = first + share.quotient + (block < share.remainder ? 1 : 0)
      for batch in first..<last {
        let end = min((batch + 1) * Lanes.count, sources.count)
        workers[worker].add(from: sources[(batch * Lanes.count)..<end], to: sums.cells)
      }
      total.add(sums, ofBlock: block)
    }
    return total.sum()
  }
}

/// The memory of one thread.
final class BetweennessWorker<Lanes: BetweennessLanes> {
  private let graph: BetweennessGraph
  private let sumsArcs: Bool
  private let batch: BetweennessBatch<Lanes>?
  private var search: BetweennessSearch?
  private let unused: Column<Double>?

  init(_ graph: BetweennessGraph, sumsArcs: Bool, levelLimit: Int) {
    self.graph = graph
    self.sumsArcs = sumsArcs
    batch = levelLimit > 0 ? BetweennessBatch(graph, levelLimit: levelLimit) : nil
    unused = sumsArcs ? Column(repeating: 0, count: graph.vertexCount) : nil
  }

  func add(from sources: ArraySlice<UInt32>, to sums: Cells<Double>) {
    if let batch, batch.add(from: sources, to: sums, sumsArcs: sumsArcs) { return }
    let search = search ?? BetweennessSearch(graph)
    self.search = search
    for source in sources {
      if let unused {
        search.add(from: Int(source), to: unused.cells, sums)
      } else {
        search.add(from: Int(source), to: sums, nil)
      }
    }
  }
}
