import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Graphs whose paths have so many steps that most turns off them are bounded and never searched.
@Suite struct LongPathsTests {
  private static let steps = 24

  /// A graph whose edges are cut into many, and what its paths look like then.
  private struct CutGraph {
    let whole: WeightedGraph
    /// The edges and weights of the new graph.
    var edges: [(Int, Int)] = []
    var weights: [Double] = []
    /// The vertices between the ends of each edge.
    var between: [[Int]] = []

    init(_ whole: WeightedGraph) {
      self.whole = whole
      var next = whole.graph.vertexCount
      for (ends, weight) in zip(whole.graph.edges, whole.weights) {
        let middle = Array(next..<next + steps - 1)
        next += steps - 1
        let chain = [ends.0] + middle + [ends.1]
        for (step, edge) in zip(chain, chain.dropFirst()).enumerated() {
          edges.append(edge)
          weights.append(step == 7 ? weight : 0.5)
        }
        between.append(middle)
      }
    }

    var vertexCount: Int { whole.graph.vertexCount + between.count * (steps - 1) }

    func adjacency(_ layout: Adjacency.Layout) throws -> Adjacency {
      var builder = try AdjacencyBuilder(
        vertexCount: vertexCount, isDirected: whole.graph.isDirected)
      for (ends, weight) in zip(edges, weights) {
        try builder.append(from: ends.0, to: ends.1, weight: weight)
      }
      return builder.build(layout: layout, keepsEdgeIDs: true)
    }

    /// Returns all paths between two of the old vertices; each pair has one edge at the most.
    func paths(from source: Int, to target: Int) -> [CostedPath] {
      BruteForce(whole.graph).simplePaths(from: source, to: target).map { path in
        var vertices = [source]
        var cost = 0.0
        for (start, end) in zip(path, path.dropFirst()) {
          for (index, edge) in whole.graph.edges.enumerated() {
            if edge == (start, end) {
              vertices += between[index] + [end]
            } else if !whole.graph.isDirected && edge == (end, start) {
              vertices += between[index].reversed() + [end]
            } else {
              continue
            }
            cost += whole.weights[index] + Double(steps - 1) * 0.5
          }
        }
        return CostedPath(vertices: vertices, cost: cost)
      }.sorted()
    }
  }

  /// Returns a random graph without loops and parallel edges.
  private func graph(_ kind: WeightedGraph.Weights, seed: UInt64) -> CutGraph {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = Int.random(in: 4...6, using: &generator)
    let isDirected = seed.isMultiple(of: 3)
    var edges: [(Int, Int)] = []
    for start in 0..<vertexCount {
      for end in 0..<vertexCount where isDirected ? start != end : start < end {
        if Int.random(in: 0..<3, using: &generator) > 0 { edges.append((start, end)) }
      }
    }
    let graph = KnownAdjacency(
      "seed \(seed)", vertexCount: vertexCount, edges: edges, isDirected: isDirected)
    return CutGraph(WeightedGraph(graph, kind, seed: seed))
  }

  @Test(arguments: [WeightedGraph.Weights.small, .zeros, .broad, .quarters], UInt64(1)...12)
  func `the best of all simple paths come first however long they are`(
    kind: WeightedGraph.Weights, seed: UInt64
  ) throws {
    let graph = graph(kind, seed: seed)
    let last = graph.whole.graph.vertexCount - 1
    let expected = graph.paths(from: 0, to: last)
    let costs = try ArcCosts(edges: graph.weights)
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      for limit in [1, 2, 7, expected.count + 1] {
        let best = Array(expected.prefix(limit))
        let place: Comment = "\(graph.whole), \(layout), limit \(limit)"
        #expect(adjacency.cheapestPaths(from: 0, to: last, limit: limit) == best, place)
        #expect(
          adjacency.cheapestPaths(from: 0, to: last, limit: limit, costs: costs) == best, place)
      }
      let shortest = expected.map(\.vertices).sorted { left, right in
        left.count != right.count
          ? left.count < right.count : left.lexicographicallyPrecedes(right)
      }
      let found = adjacency.shortestSimplePaths(from: 0, to: last, limit: expected.count + 1)
      #expect(found == shortest, "\(graph.whole), \(layout)")
    }
  }
}
