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
    forEachBlock(count: count, threads: threads, progress: nil, body)
  }

  /// The same, telling how much is done, from 0 to 1, and never less than before.
  ///
  /// The report comes on the calling thread, which does its share of the blocks and tells after each
  /// how many are done in all; the other threads never wait for it. One that throws ends the work, as
  /// soon as the blocks that are begun are done: that is how a caller cancels.
  ///
  /// - Parameters:
  ///   - count: The number of blocks; one should take no longer than some tenths of a second.
  ///   - threads: How many threads to use at most.
  ///   - progress: Whom to tell what share is done.
  ///   - body: What to do with a block, and the number of the worker.
  /// - Throws: What the report throws.
  static func forEachBlock<Failure>(
    count: Int, threads: Int = 1, progress: (Double) throws(Failure) -> Void,
    _ body: (_ block: Int, _ worker: Int) -> Void
  ) throws(Failure) {
    try Checkpoint.reporting(to: progress) { checkpoint in
      forEachBlock(count: count, threads: threads, checkpoint: checkpoint, body)
    }
  }

  /// The same, telling a checkpoint how much is done.
  ///
  /// A kernel that is generic itself has to be called this way: nobody outside the module compiles it
  /// again for a type of errors, and without that it is fifty times as slow.
  static func forEachBlock(
    count: Int, threads: Int = 1, checkpoint: Checkpoint,
    _ body: (_ block: Int, _ worker: Int) -> Void
  ) {
    forEachBlock(
      count: count, threads: threads,
      progress: { checkpoint.goesOn(Double($0) / Double(count)) }, body)
  }

  /// Calls a kernel for each block, until a closure that is told on the calling thread how many are
  /// done says that it is enough.
  private static func forEachBlock(
    count: Int, threads: Int, progress: ((_ doneCount: Int) -> Bool)?,
    _ body: (_ block: Int, _ worker: Int) -> Void
  ) {
    let workers = workerCount(blocks: count, threads: threads)
    guard workers > 1 else {
      var block = 0
      while block < count {
        body(block, 0)
        block += 1
        if let progress, !progress(block) { return }
      }
      return
    }
    withoutActuallyEscaping(body) { body in
      // Blocks write only what is their own, all threads are done when the call returns, and progress
      // is told on the calling thread alone.
      nonisolated(unsafe) let body = body
      nonisolated(unsafe) let progress = progress
      let caller = ThreadIdentity.current
      let next = Atomic(0)
      let doneCount = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        while true {
          let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard block < count else { return }
          body(block, worker)
          let done = doneCount.wrappingAdd(1, ordering: .relaxed).newValue
          if let progress, ThreadIdentity.current == caller, !progress(done) {
            // Whoever asks for a block from now on finds that there are none left.
            next.store(count, ordering: .relaxed)
          }
        }
      }
    }
  }

  /// Returns how many workers share so many blocks: how much scratch memory there must be.
  static func workerCount(blocks: Int, threads: Int) -> Int {
    max(1, min(threads, blocks, limit))
  }

  /// More threads than any machine has only cost memory.
  private static let limit = 256
}
