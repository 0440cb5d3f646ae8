internal import Foundation

/// The workers of this process: warm ones that wait, and threads that give them work.
///
/// As many draw side by side as the machine has cores. A thread lives while there is work; a worker
/// stays for the next drawing, and goes when it was idle for a minute.
final class WorkerPool: Sendable {
  static let shared = WorkerPool(width: max(2, ProcessInfo.processInfo.activeProcessorCount))

  private struct State {
    var jobs = Queue<IsolatedJob>()
    var idle: [IdleWorker] = []
    var threads = 0
    var isTidying = false
  }

  private struct IdleWorker {
    let worker: WorkerProcess
    let since: ContinuousClock.Instant
  }

  private let width: Int
  /// How long a worker stays without work.
  private let patience: Duration
  private let starter: ThreadStarter
  private let tidier = ThreadStarter(name: "graphviz-tidy", stacks: [512 << 10, 256 << 10])
  private let state = Guarded(State())

  init(width: Int, patience: Duration = .seconds(60), stacks: [Int] = [2 << 20, 512 << 10]) {
    self.width = width
    self.patience = patience
    starter = ThreadStarter(name: "graphviz-worker", stacks: stacks)
  }
}

extension WorkerPool {
  /// Has an order carried out, and waits for it.
  func wait(for order: DrawingOrder, _ isolation: Isolation) throws(RenderError) -> Drawing {
    let job = IsolatedJob(order, isolation)
    let letter = Letter<IsolatedJob.Outcome>()
    job.whenDone { letter.put($0) }
    submit(job)
    return try letter.taken().get()
  }

  /// Has an order carried out, and suspends meanwhile; cancelling the task ends the worker.
  func draw(_ order: DrawingOrder, _ isolation: Isolation) async throws(RenderError) -> Drawing {
    let job = IsolatedJob(order, isolation)
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        job.whenDone { continuation.resume(returning: $0) }
        submit(job)
      }
    } onCancel: {
      job.cancel()
    }
    return try outcome.get()
  }

  /// The workers that wait for work, by the numbers of their processes; for tests.
  var idleProcesses: [Int32] { state.withLock { $0.idle.map(\.worker.number) } }

  /// Ends all workers that wait for work.
  func endIdle() {
    let idle = state.withLock { state in
      defer { state.idle = [] }
      return state.idle
    }
    for idle in idle { _ = idle.worker.end() }
  }

  private func submit(_ job: IsolatedJob) {
    let needsThread = state.withLock { state in
      state.jobs.append(job)
      guard state.threads < width else { return false }
      state.threads += 1
      return true
    }
    guard needsThread else { return }
    do throws(RenderError) {
      // Not one of Dispatch's: those may all be waiting for a drawing.
      try starter.start { [self] in
        while let job = next() { WorkerAttempt(job: job, pool: self).run() }
      }
    } catch {
      for job in stranded() { job.finish(.failure(error)) }
    }
  }

  /// Counts a thread less that was not to be had.
  ///
  /// - Returns: The jobs that nobody would do now; none while another thread is there.
  private func stranded() -> [IsolatedJob] {
    state.withLock { state in
      state.threads -= 1
      var jobs: [IsolatedJob] = []
      while state.threads == 0, let job = state.jobs.popFirst() { jobs.append(job) }
      return jobs
    }
  }

  private func next() -> IsolatedJob? {
    state.withLock { state in
      if let job = state.jobs.popFirst() { return job }
      state.threads -= 1
      return nil
    }
  }
}

extension WorkerPool {
  /// A worker that waits for work, or nil if none does; those that died meanwhile are thrown away.
  func idleWorker(_ program: WorkerProgram) -> WorkerProcess? {
    while true {
      let found = state.withLock { state in
        state.idle.lastIndex { $0.worker.program == program }.map {
          state.idle.remove(at: $0).worker
        }
      }
      guard let found else { return nil }
      if found.isIdle { return found }
      _ = found.end()
    }
  }

  /// Keeps a worker for the next drawing.
  func keep(_ worker: WorkerProcess) {
    let (surplus, needsTidying) = state.withLock { state in
      state.idle.append(IdleWorker(worker: worker, since: .now))
      // Workers of another program may fill the places.
      let surplus = state.idle.count > width ? state.idle.removeFirst().worker : nil
      defer { state.isTidying = true }
      return (surplus, !state.isTidying)
    }
    _ = surplus?.end()
    if needsTidying { tidyLater() }
  }

  private func tidyLater() {
    let pause = max(patience / 2, .milliseconds(1)) / .seconds(1)
    do throws(RenderError) {
      // Not Dispatch, which waits for ever where the system has no thread left.
      try tidier.start { [weak self] in
        repeat { Thread.sleep(forTimeInterval: pause) } while self?.tidy() ?? false
      }
    } catch {
      state.withLock { $0.isTidying = false }
    }
  }

  /// Ends those that have waited too long.
  ///
  /// - Returns: Whether others still wait.
  private func tidy() -> Bool {
    let (old, isDone) = state.withLock { state in
      let cut = ContinuousClock.now.advanced(by: .zero - patience)
      let old = state.idle.filter { $0.since < cut }
      state.idle.removeAll { $0.since < cut }
      state.isTidying = !state.idle.isEmpty
      return (old, state.idle.isEmpty)
    }
    for idle in old { _ = idle.worker.end() }
    return !isDone
  }
}
