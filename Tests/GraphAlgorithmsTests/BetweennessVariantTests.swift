import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct BetweennessVariantTests {
  static let graphs =
    KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 9)
    + KnownAdjacency.trees(count: 40) + KnownAdjacency.many(count: 10, largest: 40)

  @Test(arguments: graphs)
  func `betweenness between two sets is counted pair by pair`(graph: KnownAdjacency) throws {
    let oracle = BetweennessOracle(graph)
    let sources = graph.someVertices(seed: 7)
    let targets = graph.someVertices(seed: 8)
    let wanted = oracle.sums(from: sources, to: targets)
    let pairs = oracle.pairCounts(from: sources, to: targets)
    let shares = zip(wanted, pairs).map { $1 > 0 ? $0 / Double($1) : 0 }
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      #expect(
        agree(adjacency.betweenness(between: sources, and: targets, normalized: false), wanted),
        "\(graph)")
      #expect(
        agree(adjacency.betweenness(between: sources, and: targets, normalized: true), shares),
        "\(graph)")
    }
  }

  @Test(arguments: graphs)
  func `betweenness from some vertices is counted pair by pair`(graph: KnownAdjacency) throws {
    let oracle = BetweennessOracle(graph)
    let all = Set(0..<graph.vertexCount)
    let sources = graph.someVertices(seed: 9)
    let pairs = oracle.pairCounts(from: sources, to: all)
    let wanted = oracle.sums(from: sources, to: all)
    let shares = zip(wanted, pairs).map { $1 > 0 ? $0 / Double($1) : 0 }
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      // Naming a vertex twice changes nothing.
      let named = sources.sorted() + sources
      #expect(agree(adjacency.betweenness(from: named, normalized: false), wanted), "\(graph)")
      #expect(agree(adjacency.betweenness(from: named, normalized: true), shares), "\(graph)")
      #expect(
        agree(
          adjacency.betweenness(from: all, normalized: true),
          adjacency.betweenness(normalized: true)), "\(graph)")
    }
  }

  @Test(arguments: graphs)
  func `betweenness by weights takes the lengths of edges`(graph: KnownAdjacency) throws {
    let weights = graph.someWeights(seed: 10)
    let oracle = BetweennessOracle(graph, lengths: weights)
    let sources = graph.someVertices(seed: 11)
    let targets = graph.someVertices(seed: 12)
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(weights: weights, layout)
      #expect(
        agree(adjacency.betweenness(normalized: false, lengths: .weights), oracle.betweenness()),
        "\(graph) \(weights)")
      #expect(
        agree(
          adjacency.betweenness(
            between: sources, and: targets, normalized: false, lengths: .weights),
          oracle.sums(from: sources, to: targets)), "\(graph) \(weights)")
      #expect(
        agree(
          adjacency.betweenness(normalized: false), BetweennessOracle(graph).betweenness()),
        "\(graph)")
    }
  }

  @Test(arguments: graphs)
  func `the betweenness of edges is counted pair by pair`(graph: KnownAdjacency) throws {
    let weights = graph.someWeights(seed: 13)
    let bySteps = BetweennessOracle(graph).edgeBetweenness()
    let byWeights = BetweennessOracle(graph, lengths: weights).edgeBetweenness()
    let count = Double(graph.vertexCount)
    let pairs = count * (count - 1) / (graph.isDirected ? 1 : 2)
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(weights: weights, layout)
      #expect(agree(adjacency.edgeBetweenness(normalized: false), bySteps), "\(graph)")
      #expect(
        agree(adjacency.edgeBetweenness(normalized: false, lengths: .weights), byWeights),
        "\(graph) \(weights)")
      #expect(
        agree(
          adjacency.edgeBetweenness(normalized: true),
          bySteps.map { pairs > 0 ? $0 / pairs : 0 }), "\(graph)")
    }
  }

  @Test func `edges keep their ids in a restricted graph`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let open = square.restricted(toEdges: { $0 != 1 })
    #expect(open.edgeBetweenness(normalized: false) == [3, 0, 3, 4])
  }

  @Test func `the examples in the documentation hold`() throws {
    let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
    #expect(path.betweenness(from: [0], normalized: false) == [0.0, 2.0, 1.0, 0.0])
    #expect(
      path.betweenness(between: [0, 1], and: [3], normalized: false) == [0.0, 1.0, 2.0, 0.0])
    #expect(path.betweenness(between: [0, 1], and: [3], normalized: true) == [0.0, 1.0, 1.0, 0.0])
    #expect(path.edgeBetweenness(normalized: false) == [3.0, 4.0, 3.0])
    #expect(path.edgeBetweenness(normalized: true) == [0.5, 0.6666666666666666, 0.5])
    let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let values = try star.betweenness(normalized: true, threads: 2) { _ in
      try Task.checkCancellation()
    }
    #expect(values == [1, 0, 0, 0])
  }

  @Test func `edges, few and very many paths, share by lengths too`() throws {
    // A grid whose streets are equally long has the same paths by steps and by weights.
    let grid = KnownAdjacency.grid(width: 20, height: 20)
    let weighted = try grid.adjacency(weights: grid.edges.map { _ in 2.5 }, .given)
    #expect(
      agree(
        weighted.betweenness(normalized: true, lengths: .weights),
        weighted.betweenness(normalized: true)))
    #expect(
      agree(
        weighted.edgeBetweenness(normalized: true, lengths: .weights),
        weighted.edgeBetweenness(normalized: true)))
  }
}
