import Synchronization

/// The shares that some work told.
final class Shares: Sendable {
  private let told = Mutex<[Double]>([])

  var all: [Double] { told.withLock { $0 } }

  func add(_ share: Double) { told.withLock { $0.append(share) } }
}
