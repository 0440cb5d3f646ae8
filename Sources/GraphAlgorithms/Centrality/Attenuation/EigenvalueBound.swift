extension Adjacency {
  /// Returns a number that the largest eigenvalue of the graph does not exceed, and mostly comes near.
  ///
  /// Walks of any length have a finite sum if each step counts less than the inverse of it; see
  /// ``katzCentrality(attenuation:usesWeights:tolerance:threads:)``.
  ///
  /// ```swift
  /// let triangle = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)])
  /// triangle.eigenvalueBound()  // 2.0
  /// ```
  ///
  /// For any positive values, the eigenvalue is no larger than the largest quotient of the sum of the
  /// neighbors' values and one's own (Collatz and Wielandt). The values are those of some powers of
  /// the matrix, and the least of the bounds on the way is taken.
  ///
  /// - Parameters:
  ///   - usesWeights: Whether edges count by their weights; if not, each weighs 1.
  ///   - threads: How many threads to use at most; the result does not depend on it.
  /// - Returns: The bound, 0 without edges.
  /// - Complexity: O(*m*) for each of a hundred steps.
  ///
  /// Wielandt, H. (1950). Unzerlegbare, nicht negative Matrizen. *Mathematische Zeitschrift* 52,
  /// 642–648.
  public func eigenvalueBound(usesWeights: Bool = false, threads: Int = 1) -> Double {
    guard vertexCount > 0 else { return 0 }
    return withRows { _, incoming in
      storage.incomingColumns.run(
        QuotientSearch(rows: incoming, threads: threads), usesWeights: usesWeights)
    }
  }
}

/// Finds the least of the largest quotients over some powers of the matrix.
private struct QuotientSearch: ArcKernel {
  private static let stepCount = 100
  private static let least = 0x1p-400

  let rows: Rows
  let threads: Int

  func run(_ terms: some ArcTerms) -> Double {
    let count = rows.vertexCount
    return Column<Double>.withScratch(count: count) { values in
      Column<Double>.withScratch(count: count) { products in
        search(terms, values, products)
      }
    }
  }

  private func search(
    _ terms: some ArcTerms, _ values: Cells<Double>, _ products: Cells<Double>
  ) -> Double {
    let blocks = RowBlocks(rows, threads: threads)
    values.fill(rows.vertexCount, with: 1)
    var bound = Double.infinity
    for _ in 0..<Self.stepCount {
      blocks.forEach { block in
        for row in block { products[row] = terms.sum(values, over: row, of: rows) }
      }
      var (largest, quotient) = (0.0, 0.0)
      for row in 0..<rows.vertexCount {
        quotient = max(quotient, products[row] / values[row])
        largest = max(largest, products[row])
      }
      bound = min(bound, quotient)
      guard bound > 0 && bound < .infinity else { return bound }
      // A share of the values themselves keeps powers from swinging between two sides; a value that
      // would vanish is kept above 0, where any is as good for a bound.
      let share = bound / 4
      let scale = 1 / (largest + share)
      for row in 0..<rows.vertexCount {
        values[row] = max(Self.least, (products[row] + share * values[row]) * scale)
      }
    }
    return bound
  }
}
