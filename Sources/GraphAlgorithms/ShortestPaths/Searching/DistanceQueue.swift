/// Rows a search has seen, each with its distance, of which the nearest comes out first.
///
/// Distances never fall: what is pushed is no nearer than what was popped last, and no further from
/// it than the longest arc. A row may be in the queue several times.
protocol DistanceQueue {
  associatedtype Length: ArcLength

  mutating func push(_ row: UInt32, at distance: Length)

  /// The distance of the nearest row.
  mutating func nearest() -> Length?

  mutating func pop() -> (row: UInt32, distance: Length)?

  /// Takes out some rows of the least distance there is, at most ``batchSize``.
  mutating func pop(into batch: Cells<UInt32>) -> (count: Int, distance: Length)?

  mutating func removeAll()

  /// Empties the queue, and gives back memory for more rows than so many.
  mutating func removeAll(keepingAtMost capacity: Int)
}

extension DistanceQueue {
  static var batchSize: Int { 16 }

  @inline(__always)
  mutating func pop(into batch: Cells<UInt32>) -> (count: Int, distance: Length)? {
    guard let (row, distance) = pop() else { return nil }
    batch[0] = row
    return (1, distance)
  }
}
