import EntenteTestSupport
import GraphAlgorithms

/// A random graph with weights, large enough to have communities.
struct RandomNetwork: CustomStringConvertible, Sendable {
  let seed: UInt64
  let vertexCount: Int
  let isDirected: Bool
  let edges: [(start: Int, end: Int, weight: Double)]

  var description: String { "network seed \(seed)" }

  enum Weighting: CaseIterable {
    case ones, whole, fractions
  }

  /// Makes a graph of planted groups, a few hubs, loops, parallel edges and lonely vertices.
  init(seed: UInt64, largest: Int = 120, weighting: Weighting? = nil) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...largest, using: &generator)
    let groupCount = Int.random(in: 1...8, using: &generator)
    let loyalty = Double.random(in: 0.3...1, using: &generator)
    let weighting = weighting ?? Weighting.allCases.randomElement(using: &generator) ?? .ones
    self.seed = seed
    vertexCount = count
    isDirected = Int.random(in: 0..<4, using: &generator) == 0
    var edges: [(start: Int, end: Int, weight: Double)] = []
    for _ in 0..<Int.random(in: 0...(count * 4), using: &generator) {
      // The product of two fractions favors low vertices, which become hubs.
      let start = Int(
        Double(count) * Double.random(in: 0..<1, using: &generator)
          * Double.random(in: 0..<1, using: &generator))
      var end = Int.random(in: 0..<count, using: &generator)
      if Double.random(in: 0..<1, using: &generator) < loyalty {
        end = min(count - 1, end - end % groupCount + start % groupCount)
      }
      let weight =
        switch weighting {
        case .ones: 1.0
        case .whole: Double(Int.random(in: 0...9, using: &generator))
        case .fractions: Double.random(in: 0..<3, using: &generator)
        }
      edges.append((start, end, weight))
    }
    self.edges = edges
  }

  func adjacency(
    _ layout: Adjacency.Layout, isDirected: Bool? = nil
  ) throws(AdjacencyError) -> Adjacency {
    var builder = try AdjacencyBuilder(
      vertexCount: vertexCount, isDirected: isDirected ?? self.isDirected)
    for edge in edges {
      try builder.append(from: edge.start, to: edge.end, weight: edge.weight)
    }
    return builder.build(layout: layout)
  }

  /// Returns the modularity of labels, from the matrix of weights as the definition has it.
  func modularity(of labels: [Int], resolution: Double, usesWeights: Bool) -> Double {
    var matrix = Array(repeating: Array(repeating: 0.0, count: vertexCount), count: vertexCount)
    for edge in edges {
      let weight = usesWeights ? edge.weight : 1
      matrix[edge.start][edge.end] += weight
      if !isDirected { matrix[edge.end][edge.start] += weight }
    }
    let total = matrix.flatMap { $0 }.reduce(0, +)
    guard total > 0 else { return 0 }
    let outgoing = matrix.map { $0.reduce(0, +) }
    let incoming = (0..<vertexCount).map { end in matrix.map { $0[end] }.reduce(0, +) }
    var sum = 0.0
    for start in 0..<vertexCount {
      for end in 0..<vertexCount where labels[start] == labels[end] {
        sum += matrix[start][end] - resolution * outgoing[start] * incoming[end] / total
      }
    }
    return sum / total
  }
}
