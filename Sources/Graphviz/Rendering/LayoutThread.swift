internal import Dispatch
internal import Foundation

/// The one thread on which Graphviz is called, as an executor for an actor.
///
/// Graphviz keeps its state in globals: two threads crash it even with a context each. It recurses
/// along chains of nodes, so the small stacks of secondary threads overflow at some 5,000; and a
/// call that takes seconds must not occupy a thread of Swift's own pool.
final class LayoutThread: SerialExecutor {
  private let waiting = Guarded(Queue<@Sendable () -> Void>())
  private let arrivals = DispatchSemaphore(value: 0)
  /// Tells the thread from all others; set by it before it takes on any work.
  private static let mark = "entente.layout-thread"

  private let isStarted = Guarded(false)
  private let starter: ThreadStarter

  /// Memory is taken page by page as it is needed, but a bounded process may not reserve that much.
  init(stacks: [Int] = [256 << 20, 64 << 20, 8 << 20]) {
    starter = ThreadStarter(name: "graphviz", stacks: stacks)
  }

  /// Starts the thread if it does not run yet; without it no work would ever be done.
  ///
  /// - Throws: ``RenderError/failed(_:)`` where the system starts none; the next call tries again.
  func begin() throws(RenderError) {
    try isStarted.withLock { isStarted throws(RenderError) in
      if isStarted { return }
      try starter.start { [self] in work() }
      isStarted = true
    }
  }

  private func work() {
    Thread.current.threadDictionary[Self.mark] = true
    // The process has one of these for as long as it lives, so the loop has no end.
    while true {
      arrivals.wait()
      let job = waiting.withLock { $0.popFirst() }
      job?()
    }
  }

  private var isCurrent: Bool { Thread.current.threadDictionary[Self.mark] != nil }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    submit { job.runSynchronously(on: executor) }
  }

  func checkIsolated() {
    precondition(isCurrent, "Graphviz is called on its own thread only")
  }

  func isIsolatingCurrentContext() -> Bool? { isCurrent }

  private func submit(_ job: @escaping @Sendable () -> Void) {
    waiting.withLock { $0.append(job) }
    arrivals.signal()
  }

  /// Runs a piece of work on the thread and waits for it.
  func run<Success: Sendable>(
    _ work: @escaping @Sendable () -> Success
  ) throws(RenderError) -> Success {
    try begin()
    let letter = Letter<Success>()
    submit { letter.put(work()) }
    return letter.taken()
  }
}
