/// The leading eigenvector of a directed graph that has cycles, by powers of its matrix.
///
/// A share of the vector itself is added in each step, so that powers converge where all cycles have
/// a common divisor too.
struct PowerIteration: ArcKernel {
  private static let stepLimit = 10_000

  private let rows: Rows
  private let tolerance: Double
  private let threads: Int
  private let checkpoint: Checkpoint

  /// Makes an iteration along the incoming arcs of all rows.
  init(_ rows: Rows, tolerance: Double, threads: Int, checkpoint: Checkpoint) {
    self.rows = rows
    self.tolerance = tolerance
    self.threads = threads
    self.checkpoint = checkpoint
  }

  func run(_ terms: some ArcTerms) -> [Double] {
    let count = rows.vertexCount
    return Array(cellCount: count) { values in
      Column<Double>.withScratch(count: count) { products in
        iterate(terms, values, products)
      }
    }
  }

  private func iterate(
    _ terms: some ArcTerms, _ values: Cells<Double>, _ products: Cells<Double>
  ) {
    let blocks = RowBlocks(rows, threads: threads)
    values.fill(rows.vertexCount, with: 1 / Double(rows.vertexCount).squareRoot())
    var firstError = 0.0
    for _ in 0..<Self.stepLimit {
      // The product with itself, and with the values, whose own length is 1.
      let sums = blocks.sums { Self.multiply($0, rows, terms, values, products) }
      let eigenvalue = sums[1]
      guard eigenvalue > 0 else { return }
      let square = blocks.sum { block in
        var square = 0.0
        for row in block {
          let rest = products[row] - eigenvalue * values[row]
          square += rest * rest
        }
        return square
      }
      let error = square.squareRoot() / eigenvalue
      if error <= tolerance { return }
      firstError = max(firstError, error)
      guard checkpoint.goesOn(error: error, first: firstError, wanted: tolerance) else { return }
      // The length of the product with its share of the values, as a sum of squares.
      let share = eigenvalue / 4
      let length = (sums[0] + 2 * share * sums[1] + share * share).squareRoot()
      blocks.forEach { block in
        for row in block { values[row] = (products[row] + share * values[row]) / length }
      }
    }
  }

  private static func multiply(
    _ block: Range<Int>, _ rows: Rows, _ terms: some ArcTerms, _ values: Cells<Double>,
    _ products: Cells<Double>
  ) -> SIMD2<Double> {
    var sums = SIMD2<Double>()
    var row = block.lowerBound
    while row < block.upperBound {
      let sum = terms.sum(values, over: row, of: rows)
      products[row] = sum
      sums += SIMD2(sum * sum, sum * values[row])
      row &+= 1
    }
    return sums
  }
}
