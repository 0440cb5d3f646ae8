/// The potentials of a component for a unit of current from each vertex to its last one.
struct CurrentFlow {
  private let size: Int
  private let conductors: [Conductor]

  /// The inverse of the Laplacian without the last row and column, which are 0 here.
  private let potentials: [Double]

  /// Solves for the potentials; nothing where rounding leaves no positive pivot.
  init?(_ component: ConductingComponent) {
    size = component.vertices.count
    conductors = component.conductors
    let order = size - 1
    var matrix = [Double](repeating: 0, count: order * order)
    for conductor in component.conductors {
      let (start, end) = (conductor.start, conductor.end)
      if start < order { matrix[start * order + start] += conductor.conductance }
      if end < order { matrix[end * order + end] += conductor.conductance }
      if start < order && end < order {
        matrix[start * order + end] -= conductor.conductance
        matrix[end * order + start] -= conductor.conductance
      }
    }
    guard Self.invert(&matrix, order) else { return nil }
    potentials = matrix
  }

  /// Inverts a symmetric positive matrix in place by exchange steps, without pivoting.
  ///
  /// Each step exchanges a variable with its equation, so no second matrix is needed.
  private static func invert(_ matrix: inout [Double], _ order: Int) -> Bool {
    matrix.withUnsafeMutableBufferPointer { cells in
      var column = [Double](repeating: 0, count: order)
      for pivot in 0..<order {
        let value = cells[pivot * order + pivot]
        guard value > 0 && value < .infinity else { return false }
        let inverse = 1 / value
        for row in 0..<order { column[row] = cells[row * order + pivot] }
        for row in 0..<order where row != pivot && column[row] != 0 {
          let factor = column[row] * inverse
          let (start, source) = (row * order, pivot * order)
          for position in 0..<order { cells[start + position] -= factor * cells[source + position] }
        }
        for position in 0..<order {
          cells[pivot * order + position] *= inverse
          cells[position * order + pivot] = -column[position] * inverse
        }
        cells[pivot * order + pivot] = inverse
      }
      return cells.allSatisfy { $0.isFinite }
    }
  }

  /// Returns for each vertex the current through it, in sum over the pairs of others.
  func throughputs() -> [Double] {
    let order = size - 1
    var sums = [Double](repeating: 0, count: size)
    var currents = [Double](repeating: 0, count: size)
    for conductor in conductors {
      let (start, end) = (conductor.start, conductor.end)
      for vertex in 0..<order {
        // The last vertex has the potential 0.
        let high = start < order ? potentials[start * order + vertex] : 0
        let low = end < order ? potentials[end * order + vertex] : 0
        currents[vertex] = conductor.conductance * (high - low)
      }
      currents[order] = 0
      let total = Self.sumOfDifferences(currents)
      sums[start] += total / 2
      sums[end] += total / 2
    }
    // A current that begins or ends at a vertex counts half a unit there, and should not count.
    return sums.map { max(0, $0 - Double(size - 1) / 2) }
  }

  /// Returns for each vertex the sum of the resistances between it and the others.
  func resistanceSums() -> [Double] {
    let order = size - 1
    // Between two vertices it is the difference of their potentials for a current from one to the other.
    let own = (0..<order).map { potentials[$0 * order + $0] }
    let total = own.reduce(0, +)
    let sums = (0..<order).map { vertex in
      let shared = potentials[vertex * order..<(vertex + 1) * order].reduce(0, +)
      return Double(size) * own[vertex] + total - 2 * shared
    }
    // The last vertex has the potential 0, so that of each other is the resistance to it.
    return sums + [total]
  }

  /// Returns the sum of the differences of all pairs of numbers.
  private static func sumOfDifferences(_ numbers: [Double]) -> Double {
    var sum = 0.0
    for (position, number) in numbers.sorted().enumerated() {
      sum += Double(2 * position - numbers.count + 1) * number
    }
    return sum
  }
}
