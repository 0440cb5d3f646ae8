import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks what every division into communities must be, in a layout.
func checkCommunities(
  _ communities: Communities, of graph: Adjacency, resolution: Double, _ comment: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let labels = communities.labels
  var firstSeen: [Int] = []
  for label in labels where !firstSeen.contains(label) { firstSeen.append(label) }
  #expect(
    firstSeen == Array(0..<communities.count), comment, sourceLocation: sourceLocation)
  let groups = (0..<communities.count).map { communities.vertices(of: $0) }
  #expect(communities.groups() == groups, comment, sourceLocation: sourceLocation)
  #expect(communities.sizes == groups.map(\.count), comment, sourceLocation: sourceLocation)
  #expect(
    communities.modularity
      == graph.modularity(of: labels, resolution: resolution, usesWeights: true), comment,
    sourceLocation: sourceLocation)
  let alone = graph.modularity(
    of: Array(graph.vertices), resolution: resolution, usesWeights: true)
  if !graph.isDirected {
    #expect(
      communities.modularity >= alone - 1e-12, comment, sourceLocation: sourceLocation)
  }
}

/// Checks that every community is in one piece, along edges that weigh something.
func checkConnected(
  _ communities: Communities, of network: RandomNetwork,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let labels = communities.labels
  let within = network.edges
    .filter { $0.weight > 0 && labels[$0.start] == labels[$0.end] }
    .map { ($0.start, $0.end) }
  let pieces = try Adjacency(vertexCount: network.vertexCount, edges: within)
    .connectedComponents()
  #expect(pieces.labels == labels, "\(network)", sourceLocation: sourceLocation)
}

@Suite struct CommunitiesTests {
  @Test(arguments: (1...300).map { RandomNetwork(seed: $0) })
  func `communities are numbered, connected, and the same in every layout`(
    network: RandomNetwork
  ) throws {
    let resolution = Double(network.seed % 5) * 0.5 + 0.25
    let graphs = try KnownAdjacency.layouts.map { try network.adjacency($0) }
    let leiden = graphs.map {
      $0.leidenCommunities(resolution: resolution, usesWeights: true, seed: network.seed)
    }
    let louvain = graphs.map {
      $0.louvainCommunities(resolution: resolution, usesWeights: true, seed: network.seed)
    }
    #expect(leiden[0] == leiden[1], "\(network)")
    #expect(louvain[0] == louvain[1], "\(network)")
    for communities in [leiden[0], louvain[0]] {
      checkCommunities(communities, of: graphs[0], resolution: resolution, "\(network)")
    }
    try checkConnected(leiden[0], of: network)
    let again = graphs[0].leidenCommunities(
      resolution: resolution, usesWeights: true, seed: network.seed)
    #expect(again == leiden[0], "\(network)")
  }

  @Test(arguments: (1...200).map { RandomNetwork(seed: $0, largest: 30) })
  func `the modularity of what is found is that of the definition`(network: RandomNetwork) throws {
    let resolution = Double(network.seed % 7) * 0.3
    let graph = try network.adjacency(.byDegree)
    for usesWeights in [true, false] {
      for communities in [
        graph.leidenCommunities(
          resolution: resolution, usesWeights: usesWeights, seed: network.seed),
        graph.louvainCommunities(
          resolution: resolution, usesWeights: usesWeights, seed: network.seed),
      ] {
        let expected = network.modularity(
          of: communities.labels, resolution: resolution, usesWeights: usesWeights)
        #expect(abs(communities.modularity - expected) < 1e-12, "\(network)")
      }
    }
  }

  @Test(arguments: KnownAdjacency.all)
  func `known graphs have communities in one piece`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      for communities in [adjacency.leidenCommunities(), adjacency.louvainCommunities()] {
        checkCommunities(communities, of: adjacency, resolution: 1, "\(graph)")
      }
    }
  }

  @Test(arguments: (1...100).map { RandomNetwork(seed: $0, weighting: .whole) })
  func `an edge of weight three is three edges`(network: RandomNetwork) throws {
    let edges = network.edges.flatMap { edge in
      Array(repeating: (edge.start, edge.end), count: Int(edge.weight))
    }
    let repeated = try Adjacency(vertexCount: network.vertexCount, edges: edges)
    let weighted = try network.adjacency(.byDegree, isDirected: false)
    for communities in [
      weighted.leidenCommunities(usesWeights: true), weighted.louvainCommunities(usesWeights: true),
    ] {
      #expect(
        communities.modularity == repeated.modularity(of: communities.labels), "\(network)")
    }
  }

  @Test(arguments: (1...50).map { RandomNetwork(seed: $0) })
  func `directions do not matter, nor weights that are not asked for`(
    network: RandomNetwork
  ) throws {
    let directed = try network.adjacency(.given, isDirected: true)
    let undirected = try network.adjacency(.given, isDirected: false)
    #expect(
      directed.leidenCommunities(usesWeights: true).labels
        == undirected.leidenCommunities(usesWeights: true).labels, "\(network)")
    let bare = try Adjacency(
      vertexCount: network.vertexCount, edges: network.edges.map { ($0.start, $0.end) })
    #expect(
      undirected.leidenCommunities() == bare.leidenCommunities(), "\(network)")
  }

  @Test func `the examples in the documentation hold`() throws {
    let graph = try Adjacency(
      vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)])
    let communities = graph.leidenCommunities()
    #expect(communities.labels == [0, 0, 0, 1, 1, 1])
    #expect(communities.sizes == [3, 3])
    #expect(abs(communities.modularity - 0.357142857) < 1e-9)
    #expect(communities.vertices(of: 1) == [3, 4, 5])
    #expect(communities.groups() == [[0, 1, 2], [3, 4, 5]])
    #expect(graph.leidenCommunities(resolution: 0.1).count == 1)
    let pairs = try Adjacency(vertexCount: 4, edges: [(0, 3), (1, 2)])
    #expect(pairs.louvainCommunities().labels == [0, 1, 1, 0])
  }

  @Test func `a ring of cliques falls into its cliques`() throws {
    let (count, size) = (12, 5)
    var edges: [(Int, Int)] = []
    for clique in 0..<count {
      let first = clique * size
      for start in 0..<size {
        for end in start + 1..<size { edges.append((first + start, first + end)) }
      }
      edges.append((first, (first + size + 1) % (count * size)))
    }
    let graph = try Adjacency(vertexCount: count * size, edges: edges)
    let expected = (0..<count * size).map { $0 / size }
    for seed in UInt64(0)..<20 {
      #expect(graph.leidenCommunities(seed: seed).labels == expected, "seed \(seed)")
      #expect(graph.louvainCommunities(seed: seed).labels == expected, "seed \(seed)")
    }
  }

  /// Vertices that were moved together although only a third one, which then left, joined them.
  @Test func `a community never stays in two pieces`() throws {
    for seed in UInt64(1)...200 {
      let network = RandomNetwork(seed: seed, largest: 400, weighting: .fractions)
      let graph = try network.adjacency(.given)
      try checkConnected(
        graph.leidenCommunities(usesWeights: true, rounds: 1, seed: seed), of: network)
    }
  }

  @Test func `a high resolution leaves every vertex alone, none divides nothing`() throws {
    let graph = try KnownAdjacency.krackhardtKite.adjacency(.given)
    #expect(graph.leidenCommunities(resolution: 100).count == 10)
    #expect(graph.leidenCommunities(resolution: 0).count == 1)
    #expect(graph.louvainCommunities(resolution: 0).count == 1)
  }

  private struct Enough: Error {}

  @Test func `progress rises from 0 to 1, and an error it throws ends the search`() throws {
    let graph = try RandomNetwork(seed: 4, largest: 400).adjacency(.byDegree)
    var shares: [Double] = []
    let communities = graph.leidenCommunities(usesWeights: true) { shares.append($0) }
    #expect(communities == graph.leidenCommunities(usesWeights: true))
    #expect(shares.first == 0 && shares.last == 1 && shares.count > 3)
    #expect(shares == shares.sorted())
    for limit in 1..<shares.count {
      var count = 0
      #expect(throws: Enough.self) {
        try graph.leidenCommunities(usesWeights: true) { _ in
          count += 1
          if count == limit { throw Enough() }
        }
      }
      #expect(count == limit)
    }
  }
}
