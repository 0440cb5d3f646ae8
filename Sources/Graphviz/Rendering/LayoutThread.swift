internal import Dispatch
internal import Foundation

/// The one thread on which Graphviz is called, as an executor for an actor.
///
/// Graphviz keeps its state in globals: two threads crash it even with a context each. It recurses
/// along chains of nodes, so the small stacks of secondary threads overflow at some 5,000; and a
/// call that takes seconds must not occupy a thread of Swift's own pool.
final class LayoutThread: SerialExecutor {
  private static let stackSize = 256 << 20

  private let waiting = Guarded(Queue<@Sendable () -> Void>())
  private let arrivals = DispatchSemaphore(value: 0)
  /// Tells the thread from all others; set by it before it takes on any work.
  private static let mark = "entente.layout-thread"

  init() {
    let thread = Thread { [self] in
      Thread.current.threadDictionary[Self.mark] = true
      // The process has one of these for as long as it lives, so the loop has no end.
      while true {
        arrivals.wait()
        let job = waiting.withLock { $0.popFirst() }
        job?()
      }
    }
    thread.name = "graphviz"
    // Memory is taken page by page as it is needed.
    thread.stackSize = Self.stackSize
    thread.start()
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
  ) -> Success {
    let letter = Letter<Success>()
    submit { letter.put(work()) }
    return letter.taken()
  }
}
