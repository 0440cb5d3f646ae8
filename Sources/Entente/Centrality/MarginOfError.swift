/// How far the values of a measure may be off that were computed from a sample.
public struct MarginOfError: Sendable, Hashable {
  /// By how much a value may be off, in the unit of the values.
  public let error: Double

  /// How likely it is that no value at all is off by more, from 0 to 1.
  public let confidence: Double

  /// Creates a margin.
  public init(error: Double, confidence: Double) {
    self.error = error
    self.confidence = confidence
  }
}
