import EntenteTestSupport
import GraphAlgorithms

/// A graph whose edges have lengths, for betweenness counted pair by pair.
///
/// All distances and all path counts are found first, by letting each edge improve on what is known
/// until nothing changes; then each vertex and edge is asked of each pair whether it lies between.
struct BetweennessOracle {
  let graph: KnownAdjacency
  let lengths: [Double]
  private var distances: [[Double]]
  private var counts: [[Double]]
  /// For each vertex the arcs that lead there: where from, and how long they are.
  private var arrivals: [[(from: Int, length: Double)]]

  /// An edge of length 0 is as long as this, which is nothing beside the others.
  private static let least = 0x1p-20

  init(_ graph: KnownAdjacency, lengths: [Double]? = nil) {
    self.graph = graph
    self.lengths = (lengths ?? graph.edges.map { _ in 1 }).map { $0 == 0 ? Self.least : $0 }
    let count = graph.vertexCount
    distances = Array(repeating: Array(repeating: .infinity, count: count), count: count)
    counts = Array(repeating: Array(repeating: 0, count: count), count: count)
    arrivals = Array(repeating: [], count: count)
    for edge in graph.edges.indices {
      for (from, to) in arcs(of: edge) { arrivals[to].append((from, self.lengths[edge])) }
    }
    for source in 0..<count { search(from: source) }
  }

  /// The arcs of an edge: one in a directed graph, none of a loop.
  private func arcs(of edge: Int) -> [(from: Int, to: Int)] {
    let (start, end) = graph.edges[edge]
    guard start != end else { return [] }
    return graph.isDirected ? [(start, end)] : [(start, end), (end, start)]
  }

  private mutating func search(from source: Int) {
    distances[source][source] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for vertex in arrivals.indices {
        for (from, length) in arrivals[vertex]
        where distances[source][from] + length < distances[source][vertex] {
          distances[source][vertex] = distances[source][from] + length
          isChanged = true
        }
      }
    }
    counts[source][source] = 1
    let order = arrivals.indices.sorted { distances[source][$0] < distances[source][$1] }
    for vertex in order where vertex != source {
      for (from, length) in arrivals[vertex]
      where distances[source][from] + length == distances[source][vertex] {
        counts[source][vertex] += counts[source][from]
      }
    }
  }

  /// The share of the shortest paths of a pair that pass through a vertex.
  private func share(of vertex: Int, _ source: Int, _ target: Int) -> Double {
    guard vertex != source && vertex != target && counts[source][target] > 0,
      distances[source][vertex] + distances[vertex][target] == distances[source][target]
    else { return 0 }
    return counts[source][vertex] * counts[vertex][target] / counts[source][target]
  }

  /// The share of the shortest paths of a pair that cross an edge.
  private func share(ofEdge edge: Int, _ source: Int, _ target: Int) -> Double {
    guard source != target && counts[source][target] > 0 else { return 0 }
    return arcs(of: edge).reduce(0.0) { sum, arc in
      let length = distances[source][arc.from] + lengths[edge] + distances[arc.to][target]
      guard length == distances[source][target] else { return sum }
      return sum + counts[source][arc.from] * counts[arc.to][target] / counts[source][target]
    }
  }

  /// Returns the sums over ordered pairs of a source and a target.
  func sums(from sources: Set<Int>, to targets: Set<Int>) -> [Double] {
    (0..<graph.vertexCount).map { vertex in
      sources.reduce(0.0) { sum, source in
        targets.reduce(sum) { $0 + ($1 == source ? 0 : share(of: vertex, source, $1)) }
      }
    }
  }

  /// Returns the number of ordered pairs of a source and a target that do not have the vertex.
  func pairCounts(from sources: Set<Int>, to targets: Set<Int>) -> [Int] {
    (0..<graph.vertexCount).map { vertex in
      sources.filter { $0 != vertex }.reduce(0) { sum, source in
        sum + targets.filter { $0 != vertex && $0 != source }.count
      }
    }
  }

  /// Returns betweenness, each pair of an undirected graph once.
  func betweenness() -> [Double] {
    let all = Set(0..<graph.vertexCount)
    return sums(from: all, to: all).map { $0 / (graph.isDirected ? 1 : 2) }
  }

  /// Returns the betweenness of edges, each pair of an undirected graph once.
  func edgeBetweenness() -> [Double] {
    graph.edges.indices.map { edge in
      let all = 0..<graph.vertexCount
      let sum = all.reduce(0.0) { sum, source in
        all.reduce(sum) { $0 + share(ofEdge: edge, source, $1) }
      }
      return sum / (graph.isDirected ? 1 : 2)
    }
  }
}

extension KnownAdjacency {
  /// Returns graphs that are large enough for several batches: random, with hubs, trees and loops.
  static func many(count: Int, largest: Int) -> [KnownAdjacency] {
    (0..<UInt64(count)).map { seed in
      var generator = SeededGenerator(seed: 1000 + seed)
      let vertexCount = Int.random(in: 10...largest, using: &generator)
      let isDirected = seed % 3 == 0
      let hub = seed % 2 == 0 ? 3 : vertexCount
      // About as many edges as vertices leave trees; three times as many leave few.
      let edgeCount = vertexCount * Int.random(in: 1...6, using: &generator) / 2
      let edges = (0..<edgeCount).map { _ in
        let bound = Bool.random(using: &generator) ? hub : vertexCount
        return (
          Int.random(in: 0..<bound, using: &generator),
          Int.random(in: 0..<vertexCount, using: &generator)
        )
      }
      return KnownAdjacency(
        "many, seed \(1000 + seed)", vertexCount: vertexCount, edges: edges,
        isDirected: isDirected)
    }
  }

  /// Returns random trees, and cycles that trees hang on.
  static func trees(count: Int) -> [KnownAdjacency] {
    (0..<UInt64(count)).map { seed in
      var generator = SeededGenerator(seed: 2000 + seed)
      let vertexCount = Int.random(in: 2...40, using: &generator)
      let ring = Int.random(in: 1...vertexCount, using: &generator)
      var edges = (0..<(ring > 2 ? ring : 0)).map { ($0, ($0 + 1) % ring) }
      for vertex in (ring > 2 ? ring : 1)..<vertexCount {
        let isRoot = Int.random(in: 0..<8, using: &generator) == 0
        let parent = Int.random(in: 0..<vertex, using: &generator)
        if !isRoot { edges += Array(repeating: (vertex, parent), count: seed % 4 == 0 ? 2 : 1) }
      }
      return KnownAdjacency("trees, seed \(2000 + seed)", vertexCount: vertexCount, edges: edges)
    }
  }

  /// Returns the graph with weights, as algorithms see it.
  func adjacency(weights: [Double], _ layout: Adjacency.Layout) throws -> Adjacency {
    var builder = try AdjacencyBuilder(vertexCount: vertexCount, isDirected: isDirected)
    for (edge, weight) in zip(edges, weights) {
      try builder.append(from: edge.0, to: edge.1, weight: weight)
    }
    return builder.build(layout: layout, keepsEdgeIDs: true)
  }

  /// Returns whole numbers, of which many are equal and some 0, one for each edge.
  func someWeights(seed: UInt64) -> [Double] {
    var generator = SeededGenerator(seed: seed)
    return edges.map { _ in Double(Int.random(in: 0...4, using: &generator)) }
  }

  /// Returns some of the vertices.
  func someVertices(seed: UInt64) -> Set<Int> {
    var generator = SeededGenerator(seed: seed)
    return Set((0..<vertexCount).filter { _ in Int.random(in: 0..<3, using: &generator) == 0 })
  }
}
