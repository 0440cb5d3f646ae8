extension RowColumns {
  /// The largest power of two, and its inverse the least, that weights may come near to.
  private static let limit = 0x1p400
  /// What share of the largest weight counts as none, see ``balanced()``.
  private static let least = 0x1p-800

  /// Returns the columns with weights whose sums, squares and quotients are in range of a `Double`.
  ///
  /// Walks and eigenvectors depend on the ratios of weights alone, so weights that are very large or
  /// very small are divided by a power of two; next to the largest, one that is less than 2⁻⁸⁰⁰ of it
  /// counts as none. Other weights stay as they are.
  func balanced() -> RowColumns {
    guard case .double(let weights) = weights else { return self }
    defer { withExtendedLifetime(weights) {} }
    let cells = weights.cells
    var (largest, smallest) = (0.0, Double.infinity)
    var arc = 0
    while arc < weights.count {
      let weight = cells[arc]
      largest = max(largest, weight)
      smallest = min(smallest, weight > 0 ? weight : smallest)
      arc &+= 1
    }
    guard largest > 0 && (largest > Self.limit || smallest < 1 / Self.limit) else { return self }
    let scaled = Column<Double>(count: weights.count)
    // Two factors, since one power alone may be out of range.
    let exponent = 0 - Int(largest.exponent)
    let first = Double(sign: .plus, exponent: exponent / 2, significand: 1)
    let second = Double(sign: .plus, exponent: exponent - exponent / 2, significand: 1)
    arc = 0
    while arc < weights.count {
      let weight = cells[arc] * first * second
      scaled.cells[arc] = weight < Self.least ? 0 : weight
      arc &+= 1
    }
    var columns = self
    columns.weights = .double(scaled)
    return columns
  }
}
