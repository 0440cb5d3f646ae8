internal import Dispatch
internal import Synchronization

/// Work that falls into blocks, shared out among threads.
///
/// How the work is divided must not depend on the number of threads: a kernel cuts it into the same
/// blocks always, each block writes what is its own, and sums are added in the order of the blocks.
/// Then the answer is the same to the last bit whoever does which block.
enum Parallel {
  /// Calls a kernel for each block, on several threads if asked.
  ///
  /// A block is done by one worker; a worker does one block at a time, so scratch memory indexed by
  /// worker is never shared.
  ///
  /// - Parameters:
  ///   - count: The number of blocks.
  ///   - threads: How many threads to use at most; less than 2 does all on the calling thread.
  ///   - body: What to do with a block, and the number of the worker, less than `threads`.
  static func forEachBlock(
    count: Int, threads: Int = 1, _ body: (_ block: Int, _ worker: Int) -> Void
  ) {
    let workers = workerCount(blocks: count, threads: threads)
    guard workers > 1 else {
      for block in 0..<max(0, count) { body(block, 0) }
      return
    }
    withoutActuallyEscaping(body) { body in
      // Blocks write only what is their own, and all threads are done when the call returns.
      nonisolated(unsafe) let body = body
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        while true {
          let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard block < count else { return }
          body(block, worker)
        }
      }
    }
  }

  /// The same, reporting between rounds of blocks how much is done, from 0 to 1.
  ///
  /// The report comes on the calling thread, before the first round and after each. One that throws
  /// ends the work: that is how a caller cancels.
  ///
  /// - Parameters:
  ///   - count: The number of blocks.
  ///   - threads: How many threads to use at most.
  ///   - round: How many blocks a round has; a round should take some tenths of a second.
  ///   - progress: Whom to tell what share is done.
  ///   - body: What to do with a block, and the number of the worker.
  /// - Throws: What the report throws.
  static func forEachBlock<Failure>(
    count: Int, threads: Int = 1, round: Int, progress: (Double) throws(Failure) -> Void,
    _ body: (_ block: Int, _ worker: Int) -> Void
  ) throws(Failure) {
    var first = 0
    try progress(0)
    while first < count {
      let length = min(max(1, round), count - first)
      forEachBlock(count: length, threads: threads) { body(first + $0, $1) }
      first += length
      try progress(Double(first) / Double(count))
    }
  }

  /// Returns how many workers share so many blocks: how much scratch memory there must be.
  static func workerCount(blocks: Int, threads: Int) -> Int {
    max(1, min(threads, blocks, limit))
  }

  /// More threads than any machine has only cost memory.
  private static let limit = 256
}
