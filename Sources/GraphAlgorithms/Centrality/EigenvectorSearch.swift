/// The leading eigenvector of an undirected graph, by locally optimal conjugate gradients.
///
/// Each step takes the best vector among all combinations of three: the one there is, its residual,
/// and the last change. That needs one product with the matrix, and converges about as fast as the
/// method of Lanczos without keeping its vectors. The opposite eigenvalue of a bipartite graph, on
/// which powers swing for ever, is only another one to leave behind.
struct EigenvectorSearch: ArcKernel {
  private static let stepLimit = 10_000

  private let rows: Rows
  private let strengths: Column<Double>
  private let tolerance: Double
  private let threads: Int
  private let checkpoint: Checkpoint

  init(
    _ rows: Rows, strengths: Column<Double>, tolerance: Double, threads: Int,
    checkpoint: Checkpoint
  ) {
    self.rows = rows
    self.strengths = strengths
    self.tolerance = tolerance
    self.threads = threads
    self.checkpoint = checkpoint
  }

  func run<Terms: ArcTerms>(_ terms: Terms) -> [Double] {
    let count = rows.vertexCount
    let columns = (0..<4).map { _ in Column<Double>(repeating: 0, count: count) }
    let residual = Column<Terms.Direction>(count: count)
    return Array(cellCount: count) { value in
      withExtendedLifetime((self, columns, residual)) {
        search(
          terms,
          Vectors(
            value: value, valueProduct: columns[0].cells, change: columns[1].cells,
            changeProduct: columns[2].cells, residual: residual.cells,
            residualProduct: columns[3].cells))
      }
    }
  }

  private func search<Terms: ArcTerms>(_ terms: Terms, _ vectors: Vectors<Terms.Direction>) {
    let blocks = RowBlocks(rows, threads: threads)
    let strengths = strengths.cells
    let length = blocks.sum { $0.reduce(0.0) { $0 + strengths[$1] * strengths[$1] } }.squareRoot()
    // The strengths are one power of the matrix away from equal values, and so much nearer.
    let square = blocks.sum { vectors.begin($0, with: strengths, dividedBy: length) }
    guard length > 0 else { return }
    var products = blocks.sums { vectors.multiply($0, rows, terms) }
    var best = RitzCombination(
      ofResidual: 1 / square.squareRoot(), eigenvalue: products.curvature / square)
    var scale = 1 / best.eigenvalue
    var firstError = 0.0
    for _ in 0..<Self.stepLimit {
      let lengths = blocks.sums { vectors.combine($0, best, scale: scale) }
      let error = lengths.residualResidual.squareRoot() / scale
      let wanted = tolerance * best.eigenvalue
      guard error > wanted else { return }
      firstError = max(firstError, error)
      guard checkpoint.goesOn(error: error, first: firstError, wanted: wanted) else { return }
      scale = 1 / error
      products = blocks.sums { vectors.multiply($0, rows, terms) }
      best = RitzCombination(lengths, products)
    }
  }
}

/// The vectors of a search, each with its product with the matrix.
private struct Vectors<Direction: BitwiseCopyable & DoubleConvertible> {
  let value: Cells<Double>
  let valueProduct: Cells<Double>
  let change: Cells<Double>
  let changeProduct: Cells<Double>
  /// The residual, scaled; rounded it is as good a direction, see ``UndirectedWalk``.
  let residual: Cells<Direction>
  let residualProduct: Cells<Double>

  /// Begins with a residual alone, and returns the square of its length.
  func begin(
    _ block: Range<Int>, with strengths: Cells<Double>, dividedBy length: Double
  ) -> Double {
    var square = 0.0
    for row in block {
      let direction = Direction(length > 0 ? strengths[row] / length : 1)
      residual[row] = direction
      value[row] = direction.asDouble
      square += direction.asDouble * direction.asDouble
    }
    return square
  }

  /// Multiplies the residual by the matrix.
  func multiply(_ block: Range<Int>, _ rows: Rows, _ terms: some ArcTerms) -> RitzProducts {
    var products = RitzProducts()
    var row = block.lowerBound
    while row < block.upperBound {
      let sum = terms.sum(residual, over: row, of: rows)
      residualProduct[row] = sum
      products.curvature += sum * residual[row].asDouble
      products.withValue += sum * value[row]
      products.withChange += sum * change[row]
      row &+= 1
    }
    return products
  }

  /// Takes a combination for the new value, and finds its residual.
  func combine(_ block: Range<Int>, _ best: RitzCombination, scale: Double) -> RitzLengths {
    var lengths = RitzLengths()
    var row = block.lowerBound
    while row < block.upperBound {
      let direction = residual[row].asDouble
      let newChange = best.ofResidual * direction + best.ofChange * change[row]
      let changed = best.ofResidual * residualProduct[row] + best.ofChange * changeProduct[row]
      let newValue = best.ofValue * value[row] + newChange
      let product = best.ofValue * valueProduct[row] + changed
      let rest = Direction(scale * (product - best.eigenvalue * newValue))
      value[row] = newValue
      valueProduct[row] = product
      change[row] = newChange
      changeProduct[row] = changed
      residual[row] = rest
      lengths.add(
        value: newValue, product, change: newChange, changed, residual: rest.asDouble)
      row &+= 1
    }
    return lengths
  }
}
