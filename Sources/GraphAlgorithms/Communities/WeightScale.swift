/// The power of two that makes weights whole numbers whose sums `Double` holds exactly.
///
/// Weights that are whole numbers already stay as they are. Others are rounded to 52 bits after the
/// first of their sum, as one addition would round them too.
struct WeightScale {
  private var weights: WeightColumn
  // Two factors, since one power alone may be out of range.
  private let first: Double
  private let second: Double
  /// The sum of all weights, scaled.
  private(set) var sum = 0.0
  /// Whether weights are read as they are.
  let isWhole: Bool

  private static let sumBits = 51

  /// Measures the weights of as many arcs.
  init(_ weights: WeightColumn, arcCount: Int) {
    self.weights = weights
    if case .none = weights {
      (first, second, isWhole, sum) = (1, 1, true, Double(arcCount))
      return
    }
    var largest = 0.0
    var sum = 0.0
    var arc = 0
    while arc < arcCount {
      let weight = weights.weight(at: arc)
      largest = max(largest, weight)
      sum += weight
      arc &+= 1
    }
    let limit = Double(1 << Self.sumBits)
    switch weights {
    case .none, .short: isWhole = true
    case .whole: isWhole = sum < limit
    case .single, .double: isWhole = false
    }
    guard !isWhole && largest > 0 else {
      (first, second) = (1, 1)
      self.sum = isWhole ? sum : 0
      return
    }
    // The sum above depends on the order of arcs, this one does not: no term is too large for it.
    let countBits = Int.bitWidth - arcCount.leadingZeroBitCount
    let coarse = Self.factors(exponent: Self.sumBits - countBits - Int(largest.exponent))
    var coarseSum = 0.0
    arc = 0
    while arc < arcCount {
      coarseSum += (weights.weight(at: arc) * coarse.0 * coarse.1).rounded()
      arc &+= 1
    }
    let sumExponent = Int(coarseSum.exponent) - (Self.sumBits - countBits - Int(largest.exponent))
    (first, second) = Self.factors(exponent: Self.sumBits - 1 - sumExponent)
    arc = 0
    while arc < arcCount {
      self.sum += self[arc]
      arc &+= 1
    }
  }

  /// The same for other weights, in all the same.
  func applied(to weights: WeightColumn) -> WeightScale {
    var scale = self
    scale.weights = weights
    return scale
  }

  private static func factors(exponent: Int) -> (Double, Double) {
    let half = exponent / 2
    return (
      Double(sign: .plus, exponent: half, significand: 1),
      Double(sign: .plus, exponent: exponent - half, significand: 1)
    )
  }

  /// The scaled weight of an arc, a whole number.
  @inline(__always)
  subscript(arc: Int) -> Double {
    let weight = weights.weight(at: arc)
    return isWhole ? weight : (weight * first * second).rounded()
  }
}
