/// A drawing that waits for a worker, is in the hands of one, or is done.
final class IsolatedJob: Sendable {
  typealias Outcome = Result<Drawing, RenderError>

  private enum Phase {
    case waiting, drawn(by: WorkerProcess), done(Outcome)
  }

  private struct State {
    var phase = Phase.waiting
    var isCancelled = false
    var reader: (@Sendable (Outcome) -> Void)?
  }

  let order: DrawingOrder
  let isolation: Isolation
  private let state = Guarded(State())

  init(_ order: DrawingOrder, _ isolation: Isolation) {
    self.order = order
    self.isolation = isolation
  }
}

extension IsolatedJob {
  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Gives it to a worker; false if nobody waits for it any more.
  func begin(with worker: WorkerProcess) -> Bool {
    state.withLock { state in
      guard !state.isCancelled else { return false }
      state.phase = .drawn(by: worker)
      return true
    }
  }

  /// Ends it at once, and the worker that is at it.
  func cancel() {
    let waited = state.withLock { state in
      state.isCancelled = true
      switch state.phase {
      case .waiting: return true
      case .drawn(let worker): worker.kill()
      case .done: break
      }
      return false
    }
    if waited { finish(.failure(.cancelled)) }
  }

  /// Takes the worker out of the reach of ``cancel()``, before it draws something else.
  ///
  /// - Returns: False if it was cancelled, so that the worker may be dead or dying.
  func release() -> Bool {
    state.withLock { state in
      if case .drawn = state.phase { state.phase = .waiting }
      return !state.isCancelled
    }
  }

  /// Tells the outcome, once.
  func finish(_ outcome: Outcome) {
    let reader = state.withLock { state -> (@Sendable (Outcome) -> Void)? in
      if case .done = state.phase { return nil }
      state.phase = .done(outcome)
      return state.reader.take()
    }
    reader?(outcome)
  }

  /// Has the outcome told to `reader`, now or when it is there.
  func whenDone(_ reader: @escaping @Sendable (Outcome) -> Void) {
    let outcome = state.withLock { state -> Outcome? in
      if case .done(let outcome) = state.phase { return outcome }
      state.reader = reader
      return nil
    }
    if let outcome { reader(outcome) }
  }
}
