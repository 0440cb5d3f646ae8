/// The ranks of a walk on a directed graph, by following it step by step.
///
/// A step pulls the ranks of all vertices along their incoming arcs. Where the walk goes in circles,
/// so that a step brings hardly more than the damping does, ranks are replaced in place instead, which
/// takes about half the steps (Gauss–Seidel).
struct DirectedWalk: ArcKernel {
  private let walk: RandomWalk
  private let rows: Rows

  init(_ walk: RandomWalk, _ rows: Rows) {
    self.walk = walk
    self.rows = rows
  }

  func run(_ terms: some ArcTerms) -> [Double] {
    let count = rows.vertexCount
    let strengths = walk.strengths.cells
    return withExtendedLifetime(walk) {
      Column<Double>.withScratch(count: count) { ranks in
        Column<Double>.withScratch(count: count) { shares in
          Column<Double>.withScratch(count: count) { nextShares in
            walk.restarts.withUnsafeBufferPointer { restarts in
              var row = 0
              while row < count {
                ranks[row] = restarts[row]
                shares[row] = strengths[row] > 0 ? ranks[row] / strengths[row] : 0
                row &+= 1
              }
            }
            solve(terms, strengths, ranks, shares, nextShares)
          }
        }
        return RandomWalk.normalized(ranks, count)
      }
    }
  }

  private func solve(
    _ terms: some ArcTerms, _ strengths: Cells<Double>, _ ranks: Cells<Double>,
    _ shares: Cells<Double>, _ nextShares: Cells<Double>
  ) {
    let blocks = RowBlocks(rows, threads: walk.threads)
    let damping = walk.damping
    var (shares, nextShares) = (shares, nextShares)
    var change = Double.infinity
    var firstChange = 0.0
    var isSlow = false
    var steps = 0
    while steps < stepLimit {
      let sums = blocks.sums { block in
        Self.step(block, rows, terms, walk, strengths, ranks, shares, nextShares)
      }
      swap(&shares, &nextShares)
      steps += 1
      // The next step would change no more than this one, times the damping.
      let bound = walk.tolerance * sums[1]
      if damping * sums[0] <= bound { return }
      isSlow = isSlow || (steps > 3 && sums[0] > 0.95 * damping * change)
      change = sums[0]
      firstChange = max(firstChange, damping * change)
      func goesOn(_ change: Double) -> Bool {
        walk.checkpoint.goesOn(error: damping * change, first: firstChange, wanted: bound)
      }
      guard goesOn(change) else { return }
      var inPlace = Double.infinity
      while isSlow && steps < stepLimit && damping * inPlace > bound {
        inPlace = Self.stepInPlace(rows, terms, walk, strengths, ranks, shares)
        steps += 1
        guard goesOn(inPlace) else { return }
      }
    }
  }

  /// A step changes the ranks by no more than the damping times what the step before it did.
  private var stepLimit: Int {
    var steps = 20
    var change = 2.0
    while change > walk.tolerance * (1 - walk.damping) && steps < 10_000_000 {
      change *= walk.damping
      steps += 2
    }
    return steps
  }

  /// Goes one step, and returns how much it changed and the sum of the new ranks.
  private static func step(
    _ block: Range<Int>, _ rows: Rows, _ terms: some ArcTerms, _ walk: RandomWalk,
    _ strengths: Cells<Double>, _ ranks: Cells<Double>, _ shares: Cells<Double>,
    _ nextShares: Cells<Double>
  ) -> SIMD2<Double> {
    var sums = SIMD2<Double>()
    walk.restarts.withUnsafeBufferPointer { restarts in
      var row = block.lowerBound
      while row < block.upperBound {
        let sum = terms.sum(shares, over: row, of: rows)
        let rank = (1 - walk.damping) * restarts[row] + walk.damping * sum
        sums += SIMD2(abs(rank - ranks[row]), rank)
        ranks[row] = rank
        nextShares[row] = strengths[row] > 0 ? rank / strengths[row] : 0
        row &+= 1
      }
    }
    return sums
  }

  /// Replaces ranks one after another, each from the newest there are, and returns the change.
  private static func stepInPlace(
    _ rows: Rows, _ terms: some ArcTerms, _ walk: RandomWalk, _ strengths: Cells<Double>,
    _ ranks: Cells<Double>, _ shares: Cells<Double>
  ) -> Double {
    var change = 0.0
    walk.restarts.withUnsafeBufferPointer { restarts in
      var row = 0
      while row < rows.vertexCount {
        let sum = terms.sum(shares, over: row, of: rows)
        let rank = (1 - walk.damping) * restarts[row] + walk.damping * sum
        change += abs(rank - ranks[row])
        ranks[row] = rank
        shares[row] = strengths[row] > 0 ? rank / strengths[row] : 0
        row &+= 1
      }
    }
    return change
  }
}
