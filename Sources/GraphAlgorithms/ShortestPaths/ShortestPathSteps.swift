/// The part of a graph that lies on the shortest paths between two vertices, numbered anew.
///
/// Vertex 0 is the source and the last one the target; every step leads to a higher number, and the
/// steps of a vertex are in the order of the vertices they lead to.
struct ShortestPathSteps: Equatable, Sendable {
  /// The number of steps of each path, or `nil` if there is none.
  let length: Int?
  /// For each new number the vertex it stands for.
  let vertices: [UInt32]
  let offsets: [UInt32]
  let successors: [UInt32]

  /// No path.
  static let none = ShortestPathSteps(length: nil, vertices: [], offsets: [0], successors: [])

  /// Returns the number of paths from the first vertex to the last.
  ///
  /// The sum of positive numbers may grow to infinity but never to a NaN.
  func pathCount() -> Double {
    guard !vertices.isEmpty else { return 0 }
    var counts = [Double](repeating: 0, count: vertices.count)
    counts[vertices.count - 1] = 1
    for vertex in vertices.indices.dropLast().reversed() {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        counts[vertex] += counts[Int(successors[arc])]
      }
    }
    return counts[0]
  }

  /// Returns the natural logarithm of the number of paths.
  ///
  /// A count is a number from 1 up times 2 to the power of an exponent of its own.
  func pathCountLogarithm() -> Double {
    guard !vertices.isEmpty else { return -.infinity }
    var counts = [Double](repeating: 1, count: vertices.count)
    var exponents = [Int](repeating: 0, count: vertices.count)
    for vertex in vertices.indices.dropLast().reversed() {
      let arcs = successors[Int(offsets[vertex])..<Int(offsets[vertex + 1])].map { Int($0) }
      let exponent = arcs.map { exponents[$0] }.max() ?? 0
      let sum = arcs.reduce(0.0) { sum, arc in
        sum + Double(sign: .plus, exponent: exponents[arc] - exponent, significand: counts[arc])
      }
      counts[vertex] = sum.significand
      exponents[vertex] = exponent + Int(sum.exponent)
    }
    return NaturalLogarithm.of(counts[0], exponent: exponents[0])
  }
}
