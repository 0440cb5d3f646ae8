/// How far work of several parts is: each has a share of the whole by what it is expected to cost.
struct WorkShares {
  /// What is done before each part, from 0 to 1, and after the last.
  private let bounds: [Double]

  /// Makes the shares of parts that cost something, 0 or more.
  init(costs: [Double]) {
    let whole = max(costs.reduce(0, +), .leastNonzeroMagnitude)
    var done = 0.0
    bounds =
      [0]
      + costs.map { cost in
        done += cost
        return done / whole
      }
  }

  /// The share of all that is done when a share of a part is.
  func share(_ part: Int, _ done: Double) -> Double {
    bounds[part] + (bounds[part + 1] - bounds[part]) * done
  }
}
