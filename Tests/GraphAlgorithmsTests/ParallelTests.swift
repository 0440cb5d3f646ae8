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

  @Test func `progress is told before the first block and after each`() {
    var shares: [Double] = []
    var blocks: [Int] = []
    Parallel.forEachBlock(count: 4, progress: { shares.append($0) }) { block, _ in
      blocks.append(block)
    }
    #expect(shares == [0, 0.25, 0.5, 0.75, 0.999, 1])
    #expect(blocks == Array(0..<4))
  }

  @Test(arguments: [-1, 0])
  func `without blocks the work is done at once`(count: Int) {
    var shares: [Double] = []
    Parallel.forEachBlock(count: count, threads: 2, progress: { shares.append($0) }) { _, _ in
      Issue.record("There is no block.")
    }
    #expect(shares == [0, 1])
  }

  @Test func `throwing from progress ends the work`() {
    struct Stop: Error, Equatable {}
    var blocks: [Int] = []
    #expect(throws: Stop()) {
      try Parallel.forEachBlock(
        count: 10, progress: { (share: Double) throws(Stop) in if share > 0.5 { throw Stop() } }
      ) { block, _ in blocks.append(block) }
    }
    #expect(blocks == Array(0..<6))
  }

  @Test func `several threads report on the calling thread, and end where it throws`() {
    struct Stop: Error, Equatable {}
    let caller = ThreadIdentity.current
    let done = Mutex(0)
    var shares: [Double] = []
    #expect(throws: Stop()) {
      try Parallel.forEachBlock(
        count: 1_000_000, threads: 3,
        progress: { (share: Double) throws(Stop) in
          #expect(ThreadIdentity.current == caller)
          shares.append(share)
          if shares.count == 3 { throw Stop() }
        }
      ) { _, _ in done.withLock { $0 += 1 } }
    }
    #expect(shares.count == 3 && shares == shares.sorted())
    #expect(done.withLock { $0 < 1_000_000 })
  }

  @Test func `a checkpoint never goes back and is done only at the end`() {
    var shares: [Double] = []
    let result = Checkpoint.reporting(to: { shares.append($0) }) { checkpoint in
      [0.5, 0.25, -1, .nan, 0.75, 7].map { checkpoint.goesOn($0) }.count { $0 }
    }
    #expect(result == 6)
    #expect(shares == [0, 0.5, 0.5, 0.5, 0.5, 0.75, 0.999, 1])
  }

  @Test func `a checkpoint that has thrown is not asked again`() {
    struct Stop: Error, Equatable {}
    var reportCount = 0
    #expect(throws: Stop()) {
      try Checkpoint.reporting(
        to: { (share: Double) throws(Stop) in
          reportCount += 1
          if share > 0 { throw Stop() }
        }
      ) { checkpoint in
        #expect(!checkpoint.goesOn(0.5))
        #expect(!checkpoint.goesOn(0.75))
      }
    }
    #expect(reportCount == 2)
  }

  @Test(
    arguments: [
      (1, 0), (0.1, 1.0 / 3), (0.01, 2.0 / 3), (1e-3, 0.999), (1e-9, 0.999), (0, 0), (.nan, 0),
    ])
  func `an error that shrinks by the same factor comes nearer evenly`(error: Double, share: Double)
  {
    var told = -1.0
    Checkpoint.reporting(to: { if $0 < 1 { told = $0 } }) { checkpoint in
      #expect(checkpoint.goesOn(error: error, first: 1, wanted: 1e-3))
    }
    #expect(abs(told - share) < 1e-12)
  }
}
