import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Graphs in which vertices have so many edges that only the lightest of them are kept in order.
@Suite struct LongRowsTests {
  /// Returns a graph of hubs, in which a search by weight reads deep into some rows.
  private func hubs(_ kind: WeightedGraph.Weights, seed: UInt64) -> WeightedGraph {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = Int.random(in: 40...80, using: &generator)
    let hubCount = Int.random(in: 1...4, using: &generator)
    var edges = (0..<Int.random(in: 200...700, using: &generator)).map { _ in
      (
        Int.random(in: 0..<hubCount, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    edges += (0..<50).map { _ in
      (
        Int.random(in: 0..<vertexCount, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    if seed.isMultiple(of: 2) { edges = edges.map { ($1, $0) } }
    let graph = KnownAdjacency(
      "hubs of seed \(seed)", vertexCount: vertexCount, edges: edges,
      isDirected: seed.isMultiple(of: 3))
    return WeightedGraph(graph, kind, seed: seed)
  }

  @Test(arguments: WeightedGraph.Weights.allCases, UInt64(1)...3)
  func `paths between vertices of many edges are those of a search of the whole graph`(
    kind: WeightedGraph.Weights, seed: UInt64
  ) throws {
    let graph = hubs(kind, seed: seed)
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      for source in stride(from: 0, to: adjacency.vertexCount, by: 11) {
        let tree = adjacency.cheapestPathTree(from: source)
        for target in stride(from: 0, to: adjacency.vertexCount, by: 5) {
          let path = adjacency.cheapestPath(from: source, to: target)
          let expected = tree.path(to: target)
          let place: Comment = "\(graph), \(layout), \(source) to \(target)"
          #expect(agree(path?.cost, expected?.cost), place)
          if graph.isExact { #expect(path == expected, place) }
        }
      }
    }
  }

  @Test(arguments: [WeightedGraph.Weights.small, .zeros, .broad, .large, .quarters], UInt64(1)...3)
  func `ranked paths between vertices of many edges are those of a search by costs`(
    kind: WeightedGraph.Weights, seed: UInt64
  ) throws {
    let graph = hubs(kind, seed: seed)
    let adjacency = try graph.adjacency(.byDegree)
    let costs = try ArcCosts(edges: graph.weights)
    let withEdgeIDs = try graph.graph.adjacency()
    for target in stride(from: 1, to: adjacency.vertexCount, by: 41) {
      #expect(
        adjacency.cheapestPaths(from: 0, to: target, limit: 6)
          == withEdgeIDs.cheapestPaths(from: 0, to: target, limit: 6, costs: costs),
        "\(graph), 0 to \(target)")
    }
  }
}
