/// Where a kernel tells how far it is, and hears whether to go on.
///
/// Kernels know nothing of errors: that keeps them free of a type they would have to ask about. One
/// that hears that it is not to go on returns at once, with whatever it has by then.
final class Checkpoint {
  /// The largest share that is told before the work is done.
  private static let almostAll = 0.999

  private let report: ((Double) -> Bool)?
  private var share = 0.0
  private var isCancelled = false

  /// Makes a checkpoint that tells nobody, and never ends the work.
  init() {
    report = nil
  }

  private init(_ report: @escaping (Double) -> Bool) {
    self.report = report
  }

  /// Tells what share is done, and returns whether to go on.
  ///
  /// A share that is less than one told before, or no number, is told as the one before.
  func goesOn(_ share: Double) -> Bool {
    guard let report else { return true }
    guard !isCancelled else { return false }
    if share > self.share { self.share = min(share, Self.almostAll) }
    isCancelled = !report(self.share)
    return !isCancelled
  }

  /// Runs a kernel that tells a caller how far it is: first 0, last 1, never less than before.
  ///
  /// - Parameters:
  ///   - progress: Whom to tell what share is done; throwing ends the work.
  ///   - body: The kernel.
  /// - Returns: What the kernel returns.
  /// - Throws: What `progress` throws.
  static func reporting<Result, Failure>(
    to progress: (Double) throws(Failure) -> Void, _ body: (Checkpoint) -> Result
  ) throws(Failure) -> Result {
    var failure: Failure?
    try progress(0)
    let result = withoutActuallyEscaping(progress) { progress in
      let checkpoint = Checkpoint { share in
        do throws(Failure) { try progress(share) } catch { failure = error }
        return failure == nil
      }
      return body(checkpoint)
    }
    if let failure { throw failure }
    try progress(1)
    return result
  }
}

extension Checkpoint {
  /// Tells how far a search is whose error shrinks by about the same factor with each step.
  ///
  /// - Parameters:
  ///   - error: The error now.
  ///   - first: The error it began with.
  ///   - wanted: The error at which it ends.
  /// - Returns: Whether to go on.
  func goesOn(error: Double, first: Double, wanted: Double) -> Bool {
    guard report != nil else { return true }
    let isMeasurable = wanted > 0 && first > wanted && first < .infinity && error > 0
    return goesOn(
      isMeasurable ? NaturalLogarithm.of(first / error) / NaturalLogarithm.of(first / wanted) : 0)
  }
}
