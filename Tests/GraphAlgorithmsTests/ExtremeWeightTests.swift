import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Weights near both ends of the range of a `Double`, and weights that are all 0.
@Suite struct ExtremeWeightTests {
  static let graphs =
    KnownAdjacency.random(count: 60, largest: 12) + KnownAdjacency.many(count: 6, largest: 40)
  /// What all weights are multiplied by: the squares of such weights are infinite, or 0.
  static let factors = [0x1p1000, 0x1p-1000, 0x1p1018, 0x1p-1060]

  /// Returns the weights 1 to 4, which are exact times any of the factors.
  private func weights(_ graph: KnownAdjacency) -> [Double] {
    graph.someWeights(seed: 21).map { max(1, $0) }
  }

  private func scaled(_ graph: KnownAdjacency, by factor: Double) throws -> Adjacency {
    try graph.adjacency(weights: weights(graph).map { $0 * factor }, .byDegree)
  }

  @Test(arguments: graphs, factors)
  func `answers that depend on ratios of weights alone are those of smaller ones`(
    graph: KnownAdjacency, factor: Double
  ) throws {
    let plain = try scaled(graph, by: 1)
    let extreme = try scaled(graph, by: factor)
    #expect(
      agree(
        extreme.pageRank(usesWeights: true, tolerance: 1e-13),
        plain.pageRank(usesWeights: true, tolerance: 1e-13)), "\(graph)")
    #expect(
      agree(
        extreme.personalizedPageRank(from: [0], usesWeights: true, tolerance: 1e-13),
        plain.personalizedPageRank(from: [0], usesWeights: true, tolerance: 1e-13)), "\(graph)")
    let values = extreme.eigenvectorCentrality(usesWeights: true)
    #expect(
      zip(values, plain.eigenvectorCentrality(usesWeights: true)).allSatisfy {
        abs($0 - $1) < 1e-6
      },
      "\(graph)")
    #expect(
      extreme.betweenness(normalized: false, lengths: .weights)
        == plain.betweenness(normalized: false, lengths: .weights), "\(graph)")
    #expect(
      extreme.edgeBetweenness(normalized: false, lengths: .weights)
        == plain.edgeBetweenness(normalized: false, lengths: .weights), "\(graph)")
    let labels = (0..<graph.vertexCount).map { $0 % 3 }
    #expect(
      agree(
        [extreme.modularity(of: labels, usesWeights: true)],
        [plain.modularity(of: labels, usesWeights: true)]), "\(graph)")
    let communities = extreme.leidenCommunities(usesWeights: true)
    #expect(communities.labels == plain.leidenCommunities(usesWeights: true).labels, "\(graph)")
    #expect(
      agree(
        [communities.modularity], [extreme.modularity(of: communities.labels, usesWeights: true)]),
      "\(graph)")
  }

  @Test(arguments: graphs)
  func `weights that are all 0 leave nothing to follow`(graph: KnownAdjacency) throws {
    let count = graph.vertexCount
    for layout in KnownAdjacency.layouts {
      let zero = try graph.adjacency(weights: graph.edges.map { _ in 0 }, layout)
      let equal = [Double](repeating: 1 / Double(count), count: count)
      #expect(agree(zero.pageRank(usesWeights: true), equal), "\(graph)")
      #expect(
        zero.personalizedPageRank(from: [0], usesWeights: true)
          == (0..<count).map { $0 == 0 ? 1 : 0 }, "\(graph)")
      #expect(
        agree(
          zero.eigenvectorCentrality(usesWeights: true), equal.map { $0.squareRoot() }), "\(graph)")
      #expect(
        zero.modularity(of: Array(repeating: 0, count: count), usesWeights: true) == 0, "\(graph)")
      #expect(zero.leidenCommunities(usesWeights: true).labels == Array(0..<count), "\(graph)")
      #expect(zero.louvainCommunities(usesWeights: true).modularity == 0, "\(graph)")
      // Of ways that are all 0 long, those of fewest steps are the shortest.
      #expect(
        agree(
          zero.betweenness(normalized: false, lengths: .weights),
          zero.betweenness(normalized: false)), "\(graph)")
      #expect(
        agree(
          zero.edgeBetweenness(normalized: false, lengths: .weights),
          zero.edgeBetweenness(normalized: false)), "\(graph)")
    }
  }

  @Test(arguments: graphs)
  func `weights of all sizes give finite answers`(graph: KnownAdjacency) throws {
    var generator = SeededGenerator(seed: 5)
    let sizes = [
      0, .leastNonzeroMagnitude, 1e-300, 1e-200, 1, 1e200, 1e300, .greatestFiniteMagnitude,
    ]
    let weights = graph.edges.map { _ in sizes.randomElement(using: &generator) ?? 0 }
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(weights: weights, layout)
      let pairs = Double(graph.vertexCount * graph.vertexCount)
      let between = adjacency.betweenness(normalized: false, lengths: .weights)
      #expect(between.allSatisfy { $0 >= -1e-9 && $0 <= pairs }, "\(graph) \(weights)")
      #expect(
        adjacency.edgeBetweenness(normalized: false, lengths: .weights)
          .allSatisfy { $0 >= 0 && $0 <= pairs }, "\(graph) \(weights)")
      let ranks = adjacency.pageRank(usesWeights: true)
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-9, "\(graph) \(weights)")
      #expect(ranks.allSatisfy { $0 >= 0 }, "\(graph) \(weights)")
      let values = adjacency.eigenvectorCentrality(usesWeights: true)
      #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(graph) \(weights)")
      let communities = adjacency.leidenCommunities(usesWeights: true)
      #expect(
        communities.modularity >= -1 && communities.modularity <= 1, "\(graph) \(weights)")
    }
  }

  @Test func `an edge too light to lengthen a path is a step of its own`() throws {
    // Beyond the heavy edge, the other three are lost in the sum: the direct one is the shorter way.
    var builder = try AdjacencyBuilder(vertexCount: 4, isDirected: true)
    try builder.append(from: 0, to: 1, weight: 1e300)
    try builder.append(from: 1, to: 2, weight: 1)
    try builder.append(from: 2, to: 3, weight: 1)
    try builder.append(from: 1, to: 3, weight: 2)
    let graph = builder.build(keepsEdgeIDs: true)
    // From 0 to 3 the way over 2 has two such steps, the direct one has one.
    #expect(graph.betweenness(from: [0], normalized: false, lengths: .weights) == [0, 2, 0, 0])
    // From 1 to 3 both ways are as long.
    #expect(graph.betweenness(from: [1], normalized: false, lengths: .weights) == [0, 0, 0.5, 0])
    let values = graph.edgeBetweenness(normalized: false, lengths: .weights)
    #expect(values.reduce(0, +).isFinite && values[0] == 3)
  }

  @Test func `a cycle of edges that weigh nothing is none for the eigenvector`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 3, isDirected: true)
    try builder.append(from: 0, to: 1, weight: 0)
    try builder.append(from: 1, to: 0, weight: 2.5)
    try builder.append(from: 1, to: 2, weight: 2.5)
    #expect(builder.build().eigenvectorCentrality(usesWeights: true) == [0, 0, 0])
  }
}
