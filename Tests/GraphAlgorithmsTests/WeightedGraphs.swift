import EntenteTestSupport
import GraphAlgorithms

/// A known graph with a weight for each edge.
struct WeightedGraph: Sendable, CustomStringConvertible {
  /// Each is kept in another type, or searched with another queue.
  enum Weights: CaseIterable, Sendable {
    case none, small, zeros, broad, middling, large, quarters, random, huge
  }

  let graph: KnownAdjacency
  let kind: Weights
  let weights: [Double]

  init(_ graph: KnownAdjacency, _ kind: Weights, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    self.graph = graph
    self.kind = kind
    weights = graph.edges.map { _ in
      switch kind {
      case .none: 1
      case .small: Double(Int.random(in: 1...3, using: &generator))
      case .zeros: Double(Int.random(in: 0...1, using: &generator))
      case .broad: Double(Int.random(in: 0...4095, using: &generator))
      case .middling: Double(Int.random(in: 1...60_000, using: &generator))
      case .large: Double(Int.random(in: 0...3, using: &generator)) * 1e9
      case .quarters: Double(Int.random(in: 0...6, using: &generator)) / 4
      case .random: Double.random(in: 0...1, using: &generator)
      case .huge: Bool.random(using: &generator) ? Double.greatestFiniteMagnitude : 1
      }
    }
  }

  var description: String { "\(graph) with \(kind) weights" }

  /// Whether sums are the same in whatever order they are added.
  var isExact: Bool { kind != .random && kind != .huge }

  func adjacency(_ layout: Adjacency.Layout) throws(AdjacencyError) -> Adjacency {
    var builder = try AdjacencyBuilder(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected)
    for (ends, weight) in zip(graph.edges, weights) {
      if kind == .none {
        try builder.append(from: ends.0, to: ends.1)
      } else {
        try builder.append(from: ends.0, to: ends.1, weight: weight)
      }
    }
    return builder.build(layout: layout)
  }

  /// Returns the weight of the lightest edge between two vertices, or infinity.
  func lightest(from start: Int, to end: Int) -> Double {
    zip(graph.edges, weights).lazy
      .filter { edge, _ in
        edge == (start, end) || (!graph.isDirected && edge == (end, start))
      }
      .map(\.1).min() ?? .infinity
  }

  /// Returns all distances, by Floyd and Warshall's three loops.
  func distances() -> [[Double?]] {
    var matrix = (0..<graph.vertexCount).map { start in
      (0..<graph.vertexCount).map { end in
        start == end ? 0 : lightest(from: start, to: end)
      }
    }
    for middle in matrix.indices {
      for start in matrix.indices {
        for end in matrix.indices {
          matrix[start][end] = min(matrix[start][end], matrix[start][middle] + matrix[middle][end])
        }
      }
    }
    return matrix.map { row in row.map { $0 == .infinity ? nil : $0 } }
  }

  /// Returns all simple paths by cost, then steps, then vertices.
  func simplePaths(from source: Int, to target: Int) -> [CostedPath] {
    BruteForce(graph).simplePaths(from: source, to: target)
      .map { path in
        let steps = zip(path, path.dropFirst()).map { lightest(from: $0, to: $1) }
        return CostedPath(vertices: path, cost: steps.reversed().reduce(0) { $1 + $0 })
      }
      .filter { $0.cost < .infinity }
      .sorted { left, right in
        (left.cost, left.vertices.count) != (right.cost, right.vertices.count)
          ? (left.cost, left.vertices.count) < (right.cost, right.vertices.count)
          : left.vertices.lexicographicallyPrecedes(right.vertices)
      }
  }

  /// Returns graphs with weights of each kind.
  static func all(_ graphs: [KnownAdjacency]) -> [WeightedGraph] {
    graphs.enumerated().flatMap { index, graph in
      Weights.allCases.map { WeightedGraph(graph, $0, seed: UInt64(index)) }
    }
  }

  /// Returns graphs with weights of one kind each, in turn.
  static func mixed(_ graphs: [KnownAdjacency]) -> [WeightedGraph] {
    graphs.enumerated().map { index, graph in
      let kinds = Weights.allCases
      return WeightedGraph(graph, kinds[index % kinds.count], seed: UInt64(index))
    }
  }
}

/// Returns whether two distances agree, to nine digits where sums are rounded.
func agree(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return agree([left], [right])
}
