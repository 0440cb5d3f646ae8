/// The ranks of a walk on an undirected graph, by conjugate gradients.
///
/// With ranks *x* = *D y* for strengths *D*, the walk with damping *d* solves (*D* − *d A*) *y* = *b*,
/// whose matrix is symmetric and positive definite, and with *D* for a preconditioner so well
/// conditioned that 10 to 30 steps do. Its residual is what one step of the walk would change.
///
/// The search begins where a walk without restarts ends, *y* constant, which is an eigenvector: the
/// residual then has nothing left of the direction in which convergence would be slowest.
///
/// A component without restarts is left out: its ranks are 0. A rank that comes out less than what
/// restarts alone bring is raised to that, which takes it nearer to the solution.
struct UndirectedWalk: ArcKernel {
  private let walk: RandomWalk
  private let rows: Rows

  init(_ walk: RandomWalk, _ rows: Rows) {
    self.walk = walk
    self.rows = rows
  }

  func run<Terms: ArcTerms>(_ terms: Terms) -> [Double] {
    let count = rows.vertexCount
    let strengths = walk.strengths.cells
    return withExtendedLifetime(walk) {
      walk.leaveOutUnreached(rows, terms)
      return Column<Double>.withScratch(count: count) { solution in
        Column<Double>.withScratch(count: count) { residual in
          Column<Double>.withScratch(count: count) { product in
            Column<Terms.Direction>.withScratch(count: count) { direction in
              solve(terms, strengths, solution, residual, product, direction)
            }
          }
        }
        var row = 0
        while row < count {
          // Who has no edges is visited by restarts alone.
          let least = leastRank(row)
          solution[row] =
            strengths[row] > 0 ? max(least, solution[row] * strengths[row]) : least
          row &+= 1
        }
        return RandomWalk.normalized(solution, count)
      }
    }
  }

  /// What restarts alone bring to a row.
  @inline(__always)
  private func leastRank(_ row: Int) -> Double { (1 - walk.damping) * walk.restarts[row] }

  /// Without weights directions are rounded to `Float`, which halves what a step reads at random.
  ///
  /// Each is used as it was rounded, in the solution and in the residual, so that costs no accuracy
  /// but at most a step.
  private func solve<Terms: ArcTerms>(
    _ terms: Terms, _ strengths: Cells<Double>, _ solution: Cells<Double>,
    _ residual: Cells<Double>, _ product: Cells<Double>, _ direction: Cells<Terms.Direction>
  ) {
    let blocks = RowBlocks(rows, threads: walk.threads)
    let damping = walk.damping
    let strength = blocks.sum { rows in rows.reduce(0.0) { $0 + strengths[$1] } }
    guard strength > 0 else { return }
    let reached = blocks.sum { rows in
      rows.reduce(0.0) { strengths[$1] > 0 ? $0 + walk.restarts[$1] : $0 }
    }
    // The direction is 0 before the first step, so that it begins with the residual.
    var (length, error) = pair(
      blocks.sums {
        Self.begin(
          $0, at: reached / strength, damping, walk.restarts, strengths, solution, residual,
          direction)
      })
    let firstError = error
    var ratio = 0.0
    var steps = 0
    while steps < stepLimit && !isExact(error, blocks, strengths, solution)
      && walk.checkpoint.goesOn(error: error, first: firstError, wanted: walk.tolerance)
    {
      blocks.forEach { Self.turn($0, ratio, strengths, residual, direction) }
      let curvature = blocks.sum {
        Self.multiply($0, rows, terms, damping, strengths, direction, product)
      }
      guard curvature > 0 else { return }
      let step = length / curvature
      let before = length
      (length, error) = pair(
        blocks.sums {
          Self.advance($0, by: step, strengths, solution, residual, product, direction)
        })
      ratio = length / before
      steps += 1
    }
  }

  /// Whether a step of the walk would change ranks by no more than the tolerance, once those are raised
  /// that are too low.
  private func isExact(
    _ error: Double, _ blocks: RowBlocks, _ strengths: Cells<Double>, _ solution: Cells<Double>
  ) -> Bool {
    guard error <= walk.tolerance else { return false }
    let missing = blocks.sum { rows in
      rows.reduce(0.0) {
        strengths[$1] > 0
          ? $0 + max(0, leastRank($1) - solution[$1] * strengths[$1]) : $0
      }
    }
    return error + (1 + walk.damping) * missing <= walk.tolerance
  }

  /// Convergence needs about √κ/2 · log(2/tolerance) steps for a condition number κ.
  private var stepLimit: Int {
    let condition = (1 + walk.damping) / (1 - walk.damping)
    return 100 + Int(min(1e6, 40 * condition.squareRoot()))
  }

  private func pair(_ sums: SIMD2<Double>) -> (Double, Double) { (sums[0], sums[1]) }

  private static func begin(
    _ block: Range<Int>, at constant: Double, _ damping: Double, _ restarts: [Double],
    _ strengths: Cells<Double>, _ solution: Cells<Double>, _ residual: Cells<Double>,
    _ direction: Cells<some BitwiseCopyable & DoubleConvertible>
  ) -> SIMD2<Double> {
    var sums = SIMD2<Double>()
    for row in block {
      let strength = strengths[row]
      let rest = strength > 0 ? (1 - damping) * (restarts[row] - constant * strength) : 0
      solution[row] = strength > 0 ? constant : 0
      residual[row] = rest
      direction[row] = .init(0)
      if strength > 0 { sums += SIMD2(rest * rest / strength, abs(rest)) }
    }
    return sums
  }

  /// Makes the next direction of the preconditioned residual and the last direction.
  private static func turn(
    _ block: Range<Int>, _ ratio: Double, _ strengths: Cells<Double>, _ residual: Cells<Double>,
    _ direction: Cells<some BitwiseCopyable & DoubleConvertible>
  ) {
    var row = block.lowerBound
    while row < block.upperBound {
      let strength = strengths[row]
      direction[row] =
        .init(strength > 0 ? residual[row] / strength + ratio * direction[row].asDouble : 0)
      row &+= 1
    }
  }

  /// Multiplies the direction by the matrix, and returns its product with the result.
  private static func multiply(
    _ block: Range<Int>, _ rows: Rows, _ terms: some ArcTerms, _ damping: Double,
    _ strengths: Cells<Double>, _ direction: Cells<some BitwiseCopyable & DoubleConvertible>,
    _ product: Cells<Double>
  ) -> Double {
    var curvature = 0.0
    var row = block.lowerBound
    while row < block.upperBound {
      let sum = terms.sum(direction, over: row, of: rows)
      let own = direction[row].asDouble
      let result = strengths[row] * own - damping * sum
      product[row] = result
      curvature += own * result
      row &+= 1
    }
    return curvature
  }

  /// Goes a step, and returns the length of the new residual and the sum of its absolute values.
  private static func advance(
    _ block: Range<Int>, by step: Double, _ strengths: Cells<Double>, _ solution: Cells<Double>,
    _ residual: Cells<Double>, _ product: Cells<Double>,
    _ direction: Cells<some BitwiseCopyable & DoubleConvertible>
  ) -> SIMD2<Double> {
    var sums = SIMD2<Double>()
    var row = block.lowerBound
    while row < block.upperBound {
      let strength = strengths[row]
      if strength > 0 {
        solution[row] += step * direction[row].asDouble
        let rest = residual[row] - step * product[row]
        residual[row] = rest
        sums += SIMD2(rest * rest / strength, abs(rest))
      }
      row &+= 1
    }
    return sums
  }
}
