internal import CGraphvizShims
internal import Synchronization

/// A value that one thread at a time reads or changes.
///
/// It is a `Mutex` whose turns the thread sanitizer is told: on Linux that type waits by calls that
/// the sanitizer does not see, and the smallest program with one is said to race.
struct Guarded<Value: Sendable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  private let lock = gvshim_lock_open()

  init(_ value: Value) { mutex = Mutex(value) }

  deinit { gvshim_lock_close(lock) }

  /// Has a turn with the value, and waits for it.
  borrowing func withLock<Result: Sendable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = lock
    return try mutex.withLock { value throws(Failure) in
      gvshim_lock_taken(lock)
      defer { gvshim_lock_given(lock) }
      return try body(&value)
    }
  }
}
