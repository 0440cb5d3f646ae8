import Foundation
import Synchronization

/// The bar that long work shows on standard error, where that is a terminal.
///
/// ```swift
/// let answer = ProgressBar.showing("betweenness") { tell in ties.ranking(by: measure, progress: tell) }
/// ```
final class ProgressBar: Sendable {
  private let line: Mutex<ProgressLine>
  private let now: @Sendable () -> Duration
  private let write: @Sendable (String) -> Void

  /// Makes a bar that asks a clock and writes somewhere.
  init(
    _ label: String, width: Int, now: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (String) -> Void
  ) {
    line = Mutex(ProgressLine(label, width: width, start: now()))
    self.now = now
    self.write = write
  }

  /// Shows what share is done, from 0 to 1; less than before is as much as before.
  func tell(_ share: Double) {
    line.withLock { line in
      if let text = line.text(at: share, time: now()) { write(text) }
    }
  }

  /// Takes the bar away.
  func end() {
    line.withLock { line in
      if let text = line.end() { write(text) }
    }
  }
}

extension ProgressBar {
  /// Whether no bar is shown, whatever standard error is.
  static var isQuiet: Bool {
    get { quiet.load(ordering: .relaxed) }
    set { quiet.store(newValue, ordering: .relaxed) }
  }

  private static let quiet = Atomic(false)

  /// Does some work under a bar: it is told shares from 0 to 1 and is gone when the work is over.
  static func showing<Result>(
    _ label: String, _ work: (_ tell: @escaping @Sendable (Double) -> Void) throws -> Result
  ) rethrows -> Result {
    guard !isQuiet, Terminal.showsProgress else { return try work { _ in } }
    let clock = ContinuousClock()
    let start = clock.now
    let bar = ProgressBar(label, width: Terminal.errorWidth) {
      start.duration(to: clock.now)
    } write: {
      Terminal.draw($0)
    }
    Interruption.clearLine()
    defer {
      bar.end()
      Interruption.leaveLine()
    }
    return try work { bar.tell($0) }
  }
}

/// What becomes of a line on the terminal when somebody ends the process by Ctrl-C.
private enum Interruption {
  /// Takes the line away before the process ends, as it would without.
  static func clearLine() {
    let previous = signal(SIGINT) { number in
      // Nothing but what a signal may do: no text of the language, no memory.
      var clearing: (UInt8, UInt8, UInt8, UInt8) = (0x0D, 0x1B, 0x5B, 0x4B)
      _ = write(STDERR_FILENO, &clearing, 4)
      signal(number, SIG_DFL)
      raise(number)
    }
    // Who started the process in the background may have told it not to listen.
    let isIgnored =
      unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    if isIgnored { signal(SIGINT, SIG_IGN) }
  }

  /// Lets the process end as before.
  static func leaveLine() {
    let previous = signal(SIGINT, SIG_DFL)
    let isIgnored =
      unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    if isIgnored { signal(SIGINT, SIG_IGN) }
  }
}
