import EntenteTestSupport
import GraphAlgorithms
import Testing

/// What GraphAlgorithms says about some three hundred graphs, beside what networkx and igraph say.
///
/// One Python process is asked about all of them; `peers.py` says how conventions are translated.
@Suite(
  .enabled(
    if: DifferentialCase.canBeAsked,
    "needs Python with networkx and igraph: python3, or what ENTENTE_PYTHON names"))
struct DifferentialTests {
  /// Compares in both layouts what is said of every graph.
  private func compare<Value: Sendable>(
    _ question: KeyPath<PeerAnswers, PeerAnswer<Value>>,
    _ ours: (Adjacency, DifferentialGraph) throws -> Value,
    agreeing agree: (Value, Value) -> Bool,
    atLeast least: Int = 200, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let cases = try #require(try DifferentialCase.all.get())
    var count = 0
    for differential in cases {
      let given = differential.answers[keyPath: question].given
      if !given.isEmpty { count += 1 }
      for layout in KnownAdjacency.layouts where !given.isEmpty {
        let value = try ours(differential.graph.adjacency(layout), differential.graph)
        for (peer, answer) in given where !agree(value, answer) {
          Issue.record(
            "\(peer) says \(answer) and we say \(value) of \(differential.graph), layout \(layout)",
            sourceLocation: sourceLocation)
        }
      }
    }
    // Otherwise a question that is answered nowhere would pass.
    #expect(count >= least, sourceLocation: sourceLocation)
  }

  private func compare<Value: Equatable & Sendable>(
    _ question: KeyPath<PeerAnswers, PeerAnswer<Value>>,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ ours: (Adjacency, DifferentialGraph) throws -> Value
  ) throws {
    try compare(question, ours, agreeing: ==, sourceLocation: sourceLocation)
  }

  private func compare(
    _ question: KeyPath<PeerAnswers, PeerAnswer<[Double]>>, within tolerance: Double = 1e-9,
    atLeast least: Int = 200, sourceLocation: SourceLocation = #_sourceLocation,
    _ ours: (Adjacency, DifferentialGraph) throws -> [Double]
  ) throws {
    try compare(
      question, ours,
      agreeing: { left, right in
        left.count == right.count
          && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($0)) }
      }, atLeast: least, sourceLocation: sourceLocation)
  }

  private func compareNumber(
    _ question: KeyPath<PeerAnswers, PeerAnswer<Double>>,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ ours: (Adjacency, DifferentialGraph) throws -> Double
  ) throws {
    try compare(
      question, ours, agreeing: { abs($0 - $1) <= 1e-9 }, sourceLocation: sourceLocation)
  }

  @Test func `distances agree`() throws {
    try compare(\.distances) { graph, _ in
      graph.vertices.map { graph.breadthFirstDistances(from: $0).map { $0.map(Double.init) } }
    }
    try compare(\.distances) { graph, _ in
      graph.vertices.map { source in
        graph.vertices.map { graph.distance(from: source, to: $0).map(Double.init) }
      }
    }
  }

  @Test func `weighted distances agree`() throws {
    try compare(\.weightedDistances) { graph, _ in
      graph.vertices.map { Array(graph.weightedDistances(from: $0)) }
    }
    try compare(\.weightedDistances) { graph, _ in
      graph.vertices.map { source in
        graph.vertices.map { graph.cheapestPath(from: source, to: $0)?.cost }
      }
    }
  }

  @Test func `numbers of shortest paths agree`() throws {
    try compare(\.pathCounts) { graph, asked in
      asked.pairs.map { Int(graph.shortestPaths(from: $0[0], to: $0[1]).count) }
    }
    try compare(\.pathCounts) { graph, asked in
      asked.pairs.map { Array(graph.shortestPaths(from: $0[0], to: $0[1])).count }
    }
  }

  @Test func `the shortest simple paths are as long`() throws {
    try compare(\.rankedLengths) { graph, asked in
      asked.pairs.filter { $0[0] != $0[1] }.map {
        graph.shortestSimplePaths(from: $0[0], to: $0[1], limit: 5).map { Double($0.count - 1) }
      }
    }
  }

  @Test func `the cheapest simple paths cost as much`() throws {
    try compare(\.rankedCosts) { graph, asked in
      asked.pairs.filter { $0[0] != $0[1] }.map {
        graph.cheapestPaths(from: $0[0], to: $0[1], limit: 5).map(\.cost)
      }
    }
    try compare(\.rankedCosts) { graph, asked in
      let costs = try ArcCosts(edges: asked.edges.map(\.weight))
      return asked.pairs.filter { $0[0] != $0[1] }.map {
        graph.cheapestPaths(from: $0[0], to: $0[1], limit: 5, costs: costs).map(\.cost)
      }
    }
  }

  @Test func `components agree`() throws {
    try compare(\.weakComponents) { graph, _ in graph.connectedComponents().labels }
    try compare(\.strongComponents) { graph, _ in graph.stronglyConnectedComponents().labels }
  }

  @Test func `articulation points, bridges and blocks agree`() throws {
    try compare(\.articulationPoints) { graph, _ in graph.articulationPoints() }
    try compare(\.bridges) { graph, _ in graph.bridges().map { [$0.start, $0.end] } }
    try compare(\.blocks) { graph, _ in
      let blocks = graph.blocks()
      return (0..<blocks.count).map { blocks.vertices(of: $0) }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
  }

  @Test func `betweenness of vertices agrees`() throws {
    try compare(\.betweenness) { graph, _ in graph.betweenness(normalized: false) }
    try compare(\.simpleBetweenness) { graph, _ in
      graph.simplified().betweenness(normalized: false)
    }
    try compare(\.normalizedBetweenness) { graph, _ in
      graph.simplified().betweenness(normalized: true)
    }
  }

  @Test func `betweenness of vertices by weights agrees`() throws {
    try compare(\.weightedBetweenness) { graph, _ in
      graph.betweenness(normalized: false, lengths: .weights)
    }
    try compare(\.simpleWeightedBetweenness) { graph, _ in
      graph.simplified().betweenness(normalized: false, lengths: .weights)
    }
  }

  @Test func `betweenness of edges agrees`() throws {
    try compare(\.edgeBetweenness) { graph, _ in graph.edgeBetweenness(normalized: false) }
    try compare(\.weightedEdgeBetweenness) { graph, _ in
      graph.edgeBetweenness(normalized: false, lengths: .weights)
    }
    try compare(\.simpleEdgeBetweenness) { graph, _ in
      graph.simplified().edgeBetweenness(normalized: false)
    }
    try compare(\.simpleWeightedEdgeBetweenness) { graph, _ in
      graph.simplified().edgeBetweenness(normalized: false, lengths: .weights)
    }
  }

  @Test func `betweenness between sets agrees`() throws {
    try compare(\.setBetweenness) { graph, asked in
      graph.betweenness(between: asked.sources, and: asked.targets, normalized: false)
    }
    try compare(\.weightedSetBetweenness) { graph, asked in
      graph.betweenness(
        between: asked.sources, and: asked.targets, normalized: false, lengths: .weights)
    }
    try compare(\.simpleSetBetweenness) { graph, asked in
      graph.simplified().betweenness(
        between: asked.sources, and: asked.targets, normalized: false)
    }
    try compare(\.sourceBetweenness) { graph, asked in
      graph.betweenness(from: asked.sources, normalized: false)
    }
  }

  @Test func `closeness agrees`() throws {
    try compare(\.closenessInWholeGraph) { graph, _ in
      graph.closeness(scope: .wholeGraph, direction: .incoming)
    }
    try compare(\.closenessWithinReach) { graph, _ in graph.closeness(scope: .withinReach) }
    try compare(\.harmonicIncoming) { graph, _ in
      graph.harmonicCentrality(normalized: false, direction: .incoming)
    }
    try compare(\.harmonicNormalized) { graph, _ in graph.harmonicCentrality(normalized: true) }
  }

  @Test func `PageRank agrees`() throws {
    try compare(\.pageRank) { graph, _ in graph.pageRank(tolerance: 1e-12) }
    try compare(\.weightedPageRank) { graph, _ in
      graph.pageRank(usesWeights: true, tolerance: 1e-12)
    }
    try compare(\.personalizedPageRank) { graph, asked in
      asked.sources.isEmpty
        ? [] : graph.personalizedPageRank(from: asked.sources, tolerance: 1e-12)
    }
  }

  @Test func `eigenvector centrality agrees`() throws {
    try compare(\.eigenvector, within: 1e-7, atLeast: 80) { graph, _ in
      graph.eigenvectorCentrality(tolerance: 1e-11)
    }
    try compare(\.weightedEigenvector, within: 1e-7, atLeast: 80) { graph, _ in
      graph.eigenvectorCentrality(usesWeights: true, tolerance: 1e-11)
    }
  }

  @Test func `Katz centrality agrees`() throws {
    try compare(\.katz) { graph, asked in
      try #require(graph.katzCentrality(attenuation: asked.attenuation))
    }
    try compare(\.weightedKatz) { graph, asked in
      try #require(graph.katzCentrality(attenuation: asked.attenuation, usesWeights: true))
    }
  }

  @Test func `hubs and authorities agree`() throws {
    try compare(\.hubs, within: 1e-7, atLeast: 80) { graph, _ in
      try graph.hubsAndAuthorities().hubs
    }
    try compare(\.authorities, within: 1e-7, atLeast: 80) { graph, _ in
      try graph.hubsAndAuthorities().authorities
    }
    try compare(\.weightedHubs, within: 1e-7, atLeast: 80) { graph, _ in
      try graph.hubsAndAuthorities(usesWeights: true).hubs
    }
    try compare(\.weightedAuthorities, within: 1e-7, atLeast: 80) { graph, _ in
      try graph.hubsAndAuthorities(usesWeights: true).authorities
    }
  }

  @Test func `load and eccentricity agree`() throws {
    try compare(\.simpleLoad) { graph, _ in graph.simplified().loadCentrality(normalized: false) }
    try compare(\.normalizedLoad) { graph, _ in
      graph.simplified().loadCentrality(normalized: true)
    }
    try compare(\.eccentricities) { graph, _ in graph.distanceSummary().eccentricities }
  }

  @Test func `constraint and effective size agree`() throws {
    func agree(_ left: [Double?], _ right: [Double?]) -> Bool {
      left.count == right.count
        && zip(left, right).allSatisfy { left, right in
          guard let left, let right else { return left == nil && right == nil }
          return abs(left - right) <= 1e-9 * max(1, abs(right))
        }
    }
    try compare(
      \.constraints, { graph, _ in graph.simplified().structuralHoles().constraints },
      agreeing: agree)
    try compare(
      \.effectiveSizes, { graph, _ in graph.simplified().structuralHoles().effectiveSizes },
      agreeing: agree)
  }

  @Test func `core numbers agree`() throws {
    try compare(\.coreNumbers) { graph, _ in graph.coreNumbers() }
    try compare(\.simpleCoreNumbers) { graph, _ in graph.simplified().coreNumbers() }
  }

  @Test func `clustering agrees`() throws {
    try compare(\.triangles) { graph, _ in graph.clustering().triangles }
    try compare(\.clustering) { graph, _ in graph.clustering().coefficients }
    try compareNumber(\.transitivity) { graph, _ in graph.clustering().transitivity }
  }

  @Test func `the modularity of our communities agrees`() throws {
    try compareNumber(\.modularity) { graph, asked in
      graph.modularity(of: asked.labels)
    }
    try compareNumber(\.weightedModularity) { graph, asked in
      graph.modularity(of: asked.labels, usesWeights: true)
    }
    try compareNumber(\.weightedModularity) { graph, asked in
      graph.leidenCommunities(usesWeights: true, seed: asked.seed).modularity
    }
    try compareNumber(\.fineModularity) { graph, asked in
      graph.modularity(of: asked.labels, resolution: 1.75, usesWeights: true)
    }
  }
}
