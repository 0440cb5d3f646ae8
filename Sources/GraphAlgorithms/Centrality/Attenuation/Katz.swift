extension Adjacency {
  /// Returns the Katz centrality of each vertex: 1, and a share of what those who point to it have.
  ///
  /// It counts the walks of any length that end at a vertex, each step making a walk count less.
  ///
  /// ```swift
  /// let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
  /// path.katzCentrality(attenuation: 0.5)  // about [3, 4, 3]
  /// path.katzCentrality(attenuation: 0.8)  // nil: the sum has no end
  /// ```
  ///
  /// Values are not divided by anything, as those of NetworkX with `normalized=False`. Parallel edges
  /// count each, and a loop once. The sum ends if the attenuation is less than the inverse of the
  /// largest eigenvalue, for which 1 / ``eigenvalueBound(usesWeights:threads:)`` always suffices.
  ///
  /// - Parameters:
  ///   - attenuation: What share of a walk's count one more step leaves, more than 0.
  ///   - usesWeights: Whether a step counts by the weight of its edge; if not, each weighs 1.
  ///   - tolerance: How far a value may be off, as a share of it; no less than 10⁻¹⁴ is reached.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: For each vertex its centrality, or `nil` if the sum has no end, or none in 100,000 steps.
  /// - Complexity: O(*m*) for each step; log `tolerance` / log(attenuation · largest eigenvalue) steps.
  ///
  /// Katz, L. (1953). A new status index derived from sociometric analysis. *Psychometrika* 18(1),
  /// 39–43.
  public func katzCentrality(
    attenuation: Double, usesWeights: Bool = false, tolerance: Double = 1e-13, threads: Int = 1
  ) -> [Double]? {
    guard attenuation > 0 && attenuation < .infinity else { return nil }
    guard vertexCount > 0 else { return [] }
    let columns = storage.incomingColumns
    let values = withRows { _, incoming in
      columns.run(
        WalkSum(
          incoming, attenuation: attenuation, tolerance: max(tolerance, 1e-14), threads: threads),
        usesWeights: usesWeights)
    }
    return values.map { inGivenOrder($0) }
  }
}

/// Adds up walks of one more step at a time, until what a step adds is nothing beside the sum.
private struct WalkSum: ArcKernel {
  private static let window = 16
  private static let largest = 1e250

  private let rows: Rows
  private let attenuation: Double
  private let tolerance: Double
  private let threads: Int

  init(_ rows: Rows, attenuation: Double, tolerance: Double, threads: Int) {
    self.rows = rows
    self.attenuation = attenuation
    self.tolerance = tolerance
    self.threads = threads
  }

  func run(_ terms: some ArcTerms) -> [Double]? {
    let count = rows.vertexCount
    var hasEnd = false
    let values: [Double] = Array(cellCount: count) { values in
      Column<Double>.withScratch(count: count) { added in
        Column<Double>.withScratch(count: count) { next in
          hasEnd = sum(terms, values, added, next)
        }
      }
    }
    return hasEnd ? values : nil
  }

  private func sum(
    _ terms: some ArcTerms, _ values: Cells<Double>, _ added: Cells<Double>, _ next: Cells<Double>
  ) -> Bool {
    let blocks = RowBlocks(rows, threads: threads)
    values.fill(rows.vertexCount, with: 1)
    added.fill(rows.vertexCount, with: 1)
    var (added, next) = (added, next)
    // The sums of the last steps: over so many, the fall of one step shows without its swings.
    var recent = [Double](repeating: .infinity, count: Self.window)
    let stepLimit = max(1_000, min(100_000, 4_000_000_000 / max(1, rows.arcCount)))
    for step in 0..<stepLimit {
      let sums = blocks.sums { block in
        Self.step(block, rows, terms, attenuation, values, added, next)
      }
      swap(&added, &next)
      guard sums[0] < Self.largest && sums[1] < .infinity else { return false }
      if sums[0] == 0 { return true }
      let before = recent[step % Self.window]
      recent[step % Self.window] = sums[0]
      let fall = (sums[0] / before).squareRoot().squareRoot().squareRoot().squareRoot()
      if fall < 1 && before < .infinity {
        // All further steps add about as much as a falling series.
        if sums[1].squareRoot() <= tolerance * (1 - fall) { return true }
      }
    }
    return false
  }

  /// Adds one step, and returns the sum of what it adds, and of the squares of that beside the values.
  private static func step(
    _ block: Range<Int>, _ rows: Rows, _ terms: some ArcTerms, _ attenuation: Double,
    _ values: Cells<Double>, _ added: Cells<Double>, _ next: Cells<Double>
  ) -> SIMD2<Double> {
    var sums = SIMD2<Double>()
    var row = block.lowerBound
    while row < block.upperBound {
      let more = attenuation * terms.sum(added, over: row, of: rows)
      next[row] = more
      values[row] += more
      let part = more / values[row]
      sums += SIMD2(more, part * part)
      row &+= 1
    }
    return sums
  }
}
