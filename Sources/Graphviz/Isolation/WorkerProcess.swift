internal import CGraphvizShims
internal import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A worker as its host holds it: the process, the channel and what it says on the side.
///
/// It ends with its owner: nothing is left of it, neither a descriptor nor a zombie. One thread at
/// a time talks to it; any thread may ``kill()`` it.
final class WorkerProcess: Sendable {
  /// The program that runs.
  let program: WorkerProgram

  private let child: gvshim_child
  private let ending = Guarded<gvshim_ending?>(nil)
  private let said = Guarded(WorkerSpeech())
  private let drawings = Atomic(0)
  /// A peak up to here may be the host's own: Linux hands it on to what the host starts.
  private let inheritedPeak: Int

  /// How long a program may take to say that it is a worker, however long it may draw.
  private static let timeToBegin = Duration.seconds(10)
  /// The bytes for which there is room before any has arrived.
  private static let firstRoom = 64 << 10
  /// More bytes than that takes.
  private static let longestGreeting = 4_096

  /// Starts a worker and waits until it is ready, for hardly longer than a drawing may take.
  ///
  /// - Throws: ``RenderError/workerUnavailable(path:reason:)``.
  init(_ program: WorkerProgram, timeout: Duration) throws(RenderError) {
    let command = try program.command()
    let name = command.arguments.first ?? command.path
    var child = gvshim_child()
    var arguments: [UnsafeMutablePointer<CChar>?] = command.arguments.map { strdup($0) } + [nil]
    let error = gvshim_spawn(command.path, &arguments, &child)
    for argument in arguments { free(argument) }
    guard error == 0 else {
      throw .workerUnavailable(path: name, reason: String(cString: strerror(error)))
    }
    self.child = child
    self.program = program
    inheritedPeak = Int(clamping: gvshim_own_peak())
    if let reason = refusal(until: .now.advanced(by: min(Self.timeToBegin, timeout + .seconds(1))))
    {
      throw .workerUnavailable(path: name, reason: reason)
    }
  }

  /// Waits for the greeting; what is wrong with it, or nil.
  private func refusal(until deadline: ContinuousClock.Instant) -> String? {
    let answer: WorkerMessage?
    do throws(Interruption) {
      answer = WorkerMessage(wire: try receive(until: deadline, maximum: Self.longestGreeting))
    } catch {
      answer = nil
      if error == .deadline { return "it is not ready in time" }
    }
    return switch answer {
    case .ready(WorkerMessage.version): nil
    case .ready: "it belongs to another version of the library"
    default: "it does not answer as a worker"
    }
  }

  deinit { _ = end() }
}

extension WorkerProcess {
  /// Why a message did not get through.
  enum Interruption: Error { case deadline, ended, garbled }

  /// Whether it waits for an order, as far as one can see.
  var isIdle: Bool {
    var watched = pollfd(fd: child.channel, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 0
  }

  /// The number of the process, for tests.
  var number: Int32 { child.process }

  /// Whether it is known to have held so many bytes.
  func hasHeld(_ bytes: Int) -> Bool {
    let peak = Int(clamping: end().peak)
    return peak > inheritedPeak && peak > bytes
  }

  /// Counts one more drawing and returns how many it has made.
  func countDrawing() -> Int { drawings.add(1, ordering: .relaxed).newValue }

  /// What it has said on its standard error stream since the last question.
  func diagnostics() -> [Diagnostic] {
    said.withLock { $0.listen(to: child.messages) }
    return Diagnostic.all(in: said.withLock { $0.taken() })
  }

  /// Ends it at once, without waiting.
  func kill() {
    ending.withLock { ending in
      // Once it has been waited for, the number may be another process's.
      if ending == nil { _ = sendSignal(child.process, SIGKILL) }
    }
  }

  /// Ends it if it has not ended by itself, and gives everything back.
  func end() -> gvshim_ending {
    ending.withLock { ending in
      if let ending { return ending }
      // The signal by which it has died already is not replaced by this one.
      _ = sendSignal(child.process, SIGKILL)
      let found = gvshim_wait(child.process)
      ending = found
      said.withLock { $0.listen(to: child.messages) }
      close(child.channel)
      close(child.messages)
      return found
    }
  }
}

extension WorkerProcess {
  /// Sends a message whole.
  func send(
    _ message: [UInt8], until deadline: ContinuousClock.Instant
  ) throws(Interruption) {
    var sent = 0
    let frame = Frame.framed(message)
    while sent < frame.count {
      try wait(for: POLLOUT, until: deadline)
      let count = frame.withUnsafeBytes { buffer in
        UnsafeRawBufferPointer(rebasing: buffer[sent...]).baseAddress.map {
          gvshim_send(child.channel, $0, frame.count - sent)
        } ?? 0
      }
      if count > 0 {
        sent += count
      } else if ![EINTR, EAGAIN, EWOULDBLOCK].contains(errno) {
        throw .ended
      }
    }
  }

  /// Receives the next message whole.
  func receive(
    until deadline: ContinuousClock.Instant, maximum: Int
  ) throws(Interruption) -> [UInt8] {
    let head = try read(Frame.headSize, until: deadline)
    guard let length = Frame.length(head), length <= maximum else { throw .garbled }
    return try read(length, until: deadline)
  }

  private func read(
    _ count: Int, until deadline: ContinuousClock.Instant
  ) throws(Interruption) -> [UInt8] {
    var bytes: [UInt8] = []
    var filled = 0
    while filled < count {
      try wait(for: POLLIN, until: deadline)
      if filled == bytes.count {
        // Doubled as bytes arrive: what a program only announces costs nothing.
        let room = min(count - filled, max(Self.firstRoom, filled))
        bytes.append(contentsOf: repeatElement(0, count: room))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        recv(
          child.channel, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).baseAddress,
          buffer.count - filled, 0)
      }
      if got > 0 {
        filled += got
      } else if got == 0 || ![EINTR, EAGAIN, EWOULDBLOCK].contains(errno) {
        throw .ended
      }
    }
    return bytes
  }

  /// Waits until the channel is ready, and listens meanwhile: a worker whose speech nobody takes
  /// would stand still.
  private func wait(
    for event: Int32, until deadline: ContinuousClock.Instant
  ) throws(Interruption) {
    while true {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { throw .deadline }
      let speech: Int32 = said.withLock { $0.isOver } ? -1 : child.messages
      var watched = [
        pollfd(fd: child.channel, events: Int16(event), revents: 0),
        pollfd(fd: speech, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&watched, 2, milliseconds(rest))
      guard count > 0 else { continue }
      if watched[1].revents != 0 { said.withLock { $0.listen(to: child.messages) } }
      if watched[0].revents != 0 { return }
    }
  }

  /// Rounded up, so that a wait never ends before its deadline; a minute at most, which fits.
  private func milliseconds(_ duration: Duration) -> Int32 {
    Int32(min(duration, .seconds(60)) / .milliseconds(1)) + 1
  }
}

/// The call, whose name is that of a method here.
private func sendSignal(_ process: Int32, _ signal: Int32) -> Int32 { kill(process, signal) }
