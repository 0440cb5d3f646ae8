import Synchronization
import Testing

@testable import GraphAlgorithms

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 7, 100], [-1, 0, 1, 2, 3, 1000])
  func `every block is done once, by a worker there is memory for`(count: Int, threads: Int) {
    let workers = Parallel.workerCount(blocks: count, threads: threads)
    let done = Mutex([Int](repeating: 0, count: count))
    let isWorkerKnown = Mutex(true)
    Parallel.forEachBlock(count: count, threads: threads) { block, worker in
      done.withLock { $0[block] += 1 }
      if worker < 0 || worker >= workers { isWorkerKnown.withLock { $0 = false } }
    }
    #expect(done.withLock { $0.allSatisfy { $0 == 1 } })
    #expect(isWorkerKnown.withLock { $0 })
  }

  @Test func `progress is told before and after every round`() {
    var shares: [Double] = []
    var blocks: [Int] = []
    Parallel.forEachBlock(count: 10, round: 4, progress: { shares.append($0) }) { block, _ in
      blocks.append(block)
    }
    #expect(shares == [0, 0.4, 0.8, 1])
    #expect(blocks == Array(0..<10))
  }

  @Test func `throwing from progress ends the work`() {
    struct Stop: Error, Equatable {}
    var blocks: [Int] = []
    #expect(throws: Stop()) {
      try Parallel.forEachBlock(
        count: 10, round: 3,
        progress: { (share: Double) throws(Stop) in if share > 0.5 { throw Stop() } }
      ) { block, _ in blocks.append(block) }
    }
    #expect(blocks == Array(0..<6))
  }
}
