/// The exponential of the matrix of a small graph: for each two vertices the number of walks between
/// them, those of *k* steps divided by *k*!.
///
/// All terms are positive and nothing is subtracted, so every entry is exact to about twelve digits of
/// its own, however small it is beside the others.
struct WalkMatrix {
  let order: Int
  private var entries: Column<Double>

  /// Adds up the series of a graph, given as the neighbors of each vertex.
  ///
  /// - Complexity: O(*k m*) for each of some dozens of terms, and O(*k*³) for each squaring.
  init(neighbors: [[Int]]) {
    order = neighbors.count
    let squarings = Self.squarings(of: neighbors)
    entries = Self.series(neighbors, scale: 1 / Double(1 << squarings))
    for _ in 0..<squarings { entries = squared() }
  }

  /// The walks between two vertices, or from one back to it.
  subscript(row: Int, column: Int) -> Double {
    withExtendedLifetime(entries) { $0.cells[row * order + column] }
  }

  /// How often it pays to halve the matrix, so that fewer terms count, and square the sum instead.
  private static func squarings(of neighbors: [[Int]]) -> Int {
    let order = Double(neighbors.count)
    let arcs = Double(neighbors.reduce(0) { $0 + $1.count })
    // No eigenvalue exceeds the number of neighbors, and terms grow until there are about as many.
    let largest = Double(neighbors.reduce(0) { max($0, $1.count) })
    func cost(_ squarings: Int) -> Double {
      (20 + 3 * largest / Double(1 << squarings)) * arcs * order
        + Double(squarings) * order * order * order
    }
    return (0...10).min { cost($0) < cost($1) } ?? 0
  }

  /// Returns the sum of the powers of the scaled matrix, each divided by its factorial.
  private static func series(_ neighbors: [[Int]], scale: Double) -> Column<Double> {
    let order = neighbors.count
    let columns = (0..<3).map { _ in Column<Double>(repeating: 0, count: order * order) }
    defer { withExtendedLifetime(columns) {} }
    let sums = columns[0].cells
    var (term, next) = (columns[1].cells, columns[2].cells)
    for vertex in 0..<order {
      sums[vertex * order + vertex] = 1
      term[vertex * order + vertex] = 1
    }
    var step = 0.0
    var isChanging = true
    // Where no pair is *k* steps apart none is more, so a term that changes nothing is the last.
    while isChanging {
      step += 1
      isChanging = false
      next.fill(order * order, with: 0)
      for vertex in 0..<order {
        let start = vertex * order
        for neighbor in neighbors[vertex] {
          add(term, from: neighbor * order, times: scale / step, to: next, at: start, order)
        }
        for position in start..<start + order {
          let sum = sums[position] + next[position]
          if sum != sums[position] { isChanging = true }
          sums[position] = sum
        }
      }
      swap(&term, &next)
    }
    return columns[0]
  }

  private func squared() -> Column<Double> {
    let products = Column<Double>(repeating: 0, count: order * order)
    withExtendedLifetime((entries, products)) {
      let (entries, products) = (entries.cells, products.cells)
      for row in 0..<order {
        for middle in 0..<order {
          let factor = entries[row * order + middle]
          guard factor != 0 else { continue }
          Self.add(
            entries, from: middle * order, times: factor, to: products, at: row * order, order)
        }
      }
    }
    return products
  }

  /// Adds a row, times a factor, to a row of another matrix.
  @inline(__always)
  private static func add(
    _ matrix: Cells<Double>, from source: Int, times factor: Double, to sums: Cells<Double>,
    at start: Int, _ order: Int
  ) {
    var column = 0
    while column < order {
      sums[start &+ column] += factor * matrix[source &+ column]
      column &+= 1
    }
  }
}
