internal import Dispatch
internal import Synchronization

/// Work in parts, done on other threads ahead of who uses the results one after another.
///
/// To read a large table is mostly to understand each row by itself, and a little that depends on the
/// rows before it. The first is done here, a few parts at a time, while the second follows in order on
/// the thread of who asks. Who waits for a part does one itself, so that the work ends also where no
/// other thread comes to help. What comes of a part must not depend on who does it.
final class WorkAhead<State: Sendable, Result: Sendable>: Sendable {
  /// What is begun, what is done and not yet used, and what threads keep from part to part.
  private struct Board {
    var next = 0
    var results: [Int: Result] = [:]
    var states: [State] = []
  }

  /// How many parts there are.
  let count: Int

  private let initial: State
  private let work: @Sendable (_ part: Int, inout State) -> Result
  private let board = Mutex(Board())
  /// Signalled for each part that another thread has done.
  private let arrivals = DispatchSemaphore(value: 0)
  /// Signalled for each part more that other threads may do.
  private let room = DispatchSemaphore(value: 0)
  private let helperCount: Int

  /// Begins to work.
  ///
  /// - Parameters:
  ///   - count: The number of parts.
  ///   - threads: How many threads there are at most, that of who uses the results among them.
  ///   - depth: How many parts the others may be ahead.
  ///   - state: What a thread begins with, and keeps from one of its parts to the next.
  ///   - work: Does a part.
  init(
    count: Int, threads: Int, depth: Int, state: State,
    _ work: @escaping @Sendable (_ part: Int, inout State) -> Result
  ) {
    self.count = count
    initial = state
    self.work = work
    helperCount = max(0, min(threads, count) - 1)
    for _ in 0..<(helperCount > 0 ? min(depth, count) : 0) { room.signal() }
    for _ in 0..<helperCount { DispatchQueue.global().async { self.help() } }
  }

  /// Calls a closure with what came of each part, in their order; once in the life of the work.
  func forEachResult(_ use: (_ part: Int, Result) -> Void) {
    for part in 0..<count {
      use(part, result(of: part))
      if helperCount > 0 { room.signal() }
    }
    // Whoever still waits for room finds that nothing is left.
    for _ in 0..<helperCount { room.signal() }
  }

  private func result(of part: Int) -> Result {
    while true {
      if let result = board.withLock({ $0.results.removeValue(forKey: part) }) { return result }
      if !doNext() { arrivals.wait() }
    }
  }

  private func help() {
    while true {
      room.wait()
      guard doNext() else { return }
      arrivals.signal()
    }
  }

  /// Does the next part that nobody has begun, and returns whether there was one.
  private func doNext() -> Bool {
    let begun = board.withLock { board -> (part: Int, state: State)? in
      guard board.next < count else { return nil }
      defer { board.next += 1 }
      return (board.next, board.states.popLast() ?? initial)
    }
    guard let begun else { return false }
    var state = begun.state
    let result = work(begun.part, &state)
    board.withLock { board in
      board.results[begun.part] = result
      board.states.append(state)
    }
    return true
  }
}
