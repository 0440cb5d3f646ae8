/// What a worker may use for one drawing, and which program it is.
public struct Isolation: Sendable, Hashable {
  /// How long one drawing may take, from when a worker takes it on.
  ///
  /// Waiting for a worker does not count: there are as many as the machine has cores.
  public var timeout: Duration
  /// Bytes that a worker may take for one drawing, beyond what it needs to run at all.
  ///
  /// The bound is on address space, by `RLIMIT_AS`; macOS does not enforce it.
  public var memory: Int
  /// The program that draws.
  public var worker: WorkerProgram
  /// The drawings after which a worker makes place for a fresh one; 1 for a process each.
  ///
  /// Graphviz leaks up to 16 KB a drawing.
  public var drawingsPerWorker = 1_000

  /// What a worker may use.
  public init(
    timeout: Duration = .seconds(20), memory: Int = 1 << 30, worker: WorkerProgram = .standard
  ) {
    self.timeout = timeout
    self.memory = memory
    self.worker = worker
  }
}

extension Isolation {
  /// The timeout where clocks and system calls can count with it.
  var boundedTimeout: Duration { min(max(timeout, .zero), .seconds(86_400)) }

  /// The moment at which a drawing that begins now is ended.
  var deadline: ContinuousClock.Instant { .now.advanced(by: boundedTimeout) }
}
