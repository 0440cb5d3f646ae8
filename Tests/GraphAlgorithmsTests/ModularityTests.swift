import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct ModularityTests {
  @Test(arguments: (1...300).map { RandomNetwork(seed: $0, largest: 14) })
  func `modularity is what its definition says`(network: RandomNetwork) throws {
    var generator = SeededGenerator(seed: network.seed)
    let labels = (0..<network.vertexCount).map { _ in
      Int.random(in: -2...2, using: &generator)
    }
    let resolution = Double.random(in: 0...2, using: &generator)
    for usesWeights in [true, false] {
      let expected = network.modularity(
        of: labels, resolution: resolution, usesWeights: usesWeights)
      let found = try KnownAdjacency.layouts.map {
        try network.adjacency($0)
          .modularity(of: labels, resolution: resolution, usesWeights: usesWeights)
      }
      #expect(abs(found[0] - expected) < 1e-12, "\(network)")
      #expect(found[0] == found[1], "\(network): the same in every layout")
    }
  }

  @Test func `the examples in the documentation hold`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(graph.modularity(of: [0, 0, 1, 1]) == 0.5)
    #expect(graph.modularity(of: [0, 0, 0, 0]) == 0)
  }

  @Test func `without weight there is no modularity`() throws {
    #expect(try Adjacency(vertexCount: 0, edges: []).modularity(of: []) == 0)
    #expect(try Adjacency(vertexCount: 2, edges: []).modularity(of: [0, 1]) == 0)
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 1, weight: 0)
    #expect(builder.build().modularity(of: [0, 0], usesWeights: true) == 0)
  }

  @Test func `the size of weights does not matter, however large or small`() throws {
    for size in [.leastNonzeroMagnitude, 1e-300, 1e-9, 0.1, 3e9, 1e300, .greatestFiniteMagnitude] {
      var builder = AdjacencyBuilder()
      try builder.append(from: 0, to: 1, weight: size)
      try builder.append(from: 2, to: 3, weight: size)
      let graph = builder.build()
      #expect(graph.modularity(of: [0, 0, 1, 1], usesWeights: true) == 0.5, "\(size)")
      #expect(graph.leidenCommunities(usesWeights: true).labels == [0, 0, 1, 1], "\(size)")
    }
  }
}
