internal import Synchronization

/// A value that is computed when it is first asked for.
final class Computed<Value: Sendable>: Sendable {
  private let cached: Mutex<Value?>

  init(_ value: Value? = nil) { cached = Mutex(value) }

  func value(_ make: () -> Value) -> Value {
    cached.withLock { cached in
      if let cached { return cached }
      let made = make()
      cached = made
      return made
    }
  }
}
