import Foundation
import Synchronization

/// Which trials are going on: told where the process crashes, or where one does not come back.
final class Flight: Sendable {
  private let begun = Mutex<[UInt64: ContinuousClock.Instant]>([:])

  /// What the handler of a crash writes: it may not ask for memory.
  ///
  /// One thread at a time changes it, under the lock of `begun`; a crash that reads it meanwhile
  /// prints a digit too many at worst.
  nonisolated(unsafe) private static let notice = UnsafeMutablePointer<CChar>.allocate(
    capacity: 256)

  init() {
    Self.notice.initialize(repeating: 0, count: 256)
    for signal in [SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP] {
      Foundation.signal(signal) { signal in
        write(1, Flight.notice, strlen(Flight.notice))
        Foundation.signal(signal, SIG_DFL)
        raise(signal)
      }
    }
    let watch = Thread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 5)
        let late = begun.withLock { $0.filter { $0.value.duration(to: .now) > .seconds(120) }.keys }
        guard let first = late.first else { continue }
        print("HUNG: trial \(first) did not come back in two minutes")
        exit(3)
      }
    }
    watch.start()
  }

  func begin(_ number: UInt64) { change { $0[number] = .now } }
  func end(_ number: UInt64) { change { $0[number] = nil } }

  private func change(_ body: (inout [UInt64: ContinuousClock.Instant]) -> Void) {
    begun.withLock { begun in
      body(&begun)
      let numbers = begun.keys.sorted().map { "\($0)" }.joined(separator: " ")
      for (index, byte) in "\nCRASHED: trials \(numbers)\n".utf8.prefix(255).enumerated() {
        Self.notice[index] = CChar(bitPattern: byte)
        Self.notice[index + 1] = 0
      }
    }
  }
}
