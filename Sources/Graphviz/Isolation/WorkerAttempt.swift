internal import CGraphvizShims

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One drawing by one worker, and what is to be said if it does not come to an end.
struct WorkerAttempt {
  let job: IsolatedJob
  let pool: WorkerPool

  /// More bytes than any drawing takes, also where memory has no bound.
  private static let longestAnswer = 1 << 32

  private var isolation: Isolation { job.isolation }

  /// Has the job done and tells its outcome.
  func run() {
    guard !job.isCancelled else { return }
    job.finish(
      outcome { () throws(RenderError) in
        // A worker may die between the look at it and the order. An order that has not arrived
        // whole was not begun; one that has is never sent again.
        if let worker = pool.idleWorker(isolation.worker), let drawing = try draw(with: worker) {
          return drawing
        }
        let worker = try WorkerProcess(
          isolation.worker, timeout: isolation.boundedTimeout)
        guard let drawing = try draw(with: worker) else {
          throw .crashed(
            engine: job.order.engine, signal: worker.end().signal,
            diagnostics: worker.diagnostics())
        }
        return drawing
      })
  }

  /// The drawing; nil if the worker had died before.
  private func draw(with worker: WorkerProcess) throws(RenderError) -> Drawing? {
    guard job.begin(with: worker) else {
      pool.keep(worker)
      throw .cancelled
    }
    let deadline = isolation.deadline
    do throws(WorkerProcess.Interruption) {
      try worker.send(order.wire, until: deadline)
    } catch {
      guard error == .ended, !job.isCancelled else {
        throw failure(error, of: worker, at: job.order.engine)
      }
      _ = worker.end()
      return nil
    }
    return try answer(of: worker, until: deadline)
  }

  private var order: WorkerOrder {
    let seconds = isolation.boundedTimeout.components.seconds
    return WorkerOrder(
      drawing: job.order, memory: max(0, min(isolation.memory, 1 << 48)), seconds: Int(seconds))
  }

  private func answer(
    of worker: WorkerProcess, until deadline: ContinuousClock.Instant
  ) throws(RenderError) -> Drawing {
    var engine = job.order.engine
    while true {
      let message: WorkerMessage?
      do throws(WorkerProcess.Interruption) {
        // No file is longer than the memory in which it was made.
        message = WorkerMessage(
          wire: try worker.receive(
            until: deadline, maximum: min(max(isolation.memory, 1 << 20), Self.longestAnswer)))
      } catch {
        throw failure(error, of: worker, at: engine)
      }
      switch message {
      case .begun(let found): engine = found
      case .answer(let result, let isSpent):
        return try accepted(result, from: worker, isSpent: isSpent, engine: engine)
      default: throw failure(.garbled, of: worker, at: engine)
      }
    }
  }

  private func accepted(
    _ result: Result<Drawing, RenderError>, from worker: WorkerProcess, isSpent: Bool,
    engine: Engine?
  ) throws(RenderError) -> Drawing {
    let remarks = worker.diagnostics()
    let lacksMemory = if case .failure(let error) = result { error.isLackOfMemory } else { false }
    let isOld = worker.countDrawing() >= isolation.drawingsPerWorker
    let isCut = remarks.contains(where: \.isOfCairo)
    if !job.release() || isSpent || isOld || lacksMemory || isCut {
      _ = worker.end()
    } else {
      pool.keep(worker)
    }
    if lacksMemory {
      throw .outOfMemory(engine: engine, memory: isolation.memory, diagnostics: remarks)
    }
    let drawing = try result.get()
    if isCut { throw .failed(remarks + [.cutFile]) }
    return drawing.remarked(remarks)
  }

  /// What went wrong when a worker did not answer.
  private func failure(
    _ interruption: WorkerProcess.Interruption, of worker: WorkerProcess, at engine: Engine?
  ) -> RenderError {
    if interruption == .deadline { return timedOut(worker, at: engine) }
    let ending = worker.end()
    _ = job.release()
    if job.isCancelled { return .cancelled }
    let diagnostics = worker.diagnostics()
    // The signal is then this program's own, and the memory nobody's fault.
    if interruption == .garbled { return .failed(diagnostics + [.garbledAnswer]) }
    if ending.signal == SIGXCPU { return .timedOut(engine: engine, after: isolation.timeout) }
    // Who holds four fifths of the bound was refused the rest.
    let isFull = worker.hasHeld(isolation.memory / 5 * 4)
    if isFull || diagnostics.contains(where: \.isLackOfMemory) {
      return .outOfMemory(engine: engine, memory: isolation.memory, diagnostics: diagnostics)
    }
    return .crashed(engine: engine, signal: ending.signal, diagnostics: diagnostics)
  }
}

extension WorkerAttempt {
  /// Tells the outcome at once: a process with a gigabyte takes its time to die.
  private func timedOut(_ worker: WorkerProcess, at engine: Engine?) -> RenderError {
    worker.kill()
    let error: RenderError =
      job.release() ? .timedOut(engine: engine, after: isolation.timeout) : .cancelled
    job.finish(.failure(error))
    _ = worker.end()
    return error
  }
}

extension Drawing {
  /// The drawing with what its worker said beside its answer: libraries below Graphviz write to
  /// standard error.
  fileprivate func remarked(_ remarks: [Diagnostic]) -> Drawing {
    guard !remarks.isEmpty else { return self }
    var drawing = self
    drawing.diagnostics += remarks
    drawing.files = files.map {
      RenderedFile(bytes: $0.bytes, format: $0.format, diagnostics: $0.diagnostics + remarks)
    }
    return drawing
  }
}

extension RenderError {
  /// Whether it is what Graphviz reports where it finds no memory and survives.
  fileprivate var isLackOfMemory: Bool {
    if case .failed(let diagnostics) = self {
      diagnostics.contains(where: \.isLackOfMemory)
    } else {
      false
    }
  }
}

extension Diagnostic {
  /// The worker has sent what is none of its messages.
  static let garbledAnswer = Diagnostic(
    severity: .error, message: "the worker gave an answer that cannot be read")

  /// Whether cairo gave up.
  fileprivate var isOfCairo: Bool { severity == .error && message.hasPrefix("cairo: ") }

  /// What cairo was to write lacks its end.
  fileprivate static let cutFile = Diagnostic(
    severity: .error,
    message: "the file would end there; look for characters that are none, such as U+FDD0 or "
      + "U+FFFE, in its labels, and for sizes or viewports that make letters enormous")

  /// Whether it is about memory, in the words of one of the libraries.
  fileprivate var isLackOfMemory: Bool {
    let text = message.lowercased()
    return ["out of memory", "failed to allocate", "cannot allocate", "bad_alloc"]
      .contains { text.contains($0) }
  }
}
