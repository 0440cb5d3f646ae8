internal import Dispatch

/// Where one thread leaves what another waits for.
final class Letter<Content: Sendable>: Sendable {
  private let content = Guarded<Content?>(nil)
  private let arrival = DispatchSemaphore(value: 0)

  /// Leaves the content, once.
  func put(_ content: Content) {
    self.content.withLock { $0 = content }
    arrival.signal()
  }

  /// Waits for the content, which one caller only may do.
  func taken() -> Content {
    while true {
      arrival.wait()
      if let content = content.withLock({ $0 }) { return content }
    }
  }
}
