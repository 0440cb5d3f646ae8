import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct BetweennessSampleTests {
  @Test func `the example in the documentation holds`() throws {
    let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    let estimate = star.sampledBetweenness(error: 0.01, seed: 1)
    #expect(estimate.values == [1.0, 0.0, 0.0, 0.0])
    #expect(estimate.isExact && estimate.error == 0 && estimate.confidence == 1)
  }

  @Test(
    arguments: [
      KnownAdjacency.grid(width: 22, height: 22),
      KnownAdjacency.diamonds(180),
    ] + KnownAdjacency.many(count: 6, largest: 600))
  func `no value is off by more than the error`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      let exact = adjacency.betweenness(normalized: true)
      // One of twenty seeds may miss; these do not.
      for seed in 1...3 as ClosedRange<UInt64> {
        let estimate = adjacency.sampledBetweenness(error: 0.08, confidence: 0.95, seed: seed)
        #expect(estimate.error == 0.08 || estimate.isExact, "\(graph)")
        let worst = zip(exact, estimate.values).map { abs($0 - $1) }.max() ?? 0
        #expect(worst <= estimate.error + 1e-12, "\(graph) seed \(seed)")
      }
    }
  }

  @Test func `paths are drawn evenly among very many`() throws {
    // A chain of squares has 2^180 paths from end to end; at each square half go either way.
    let adjacency = try KnownAdjacency.diamonds(180).adjacency()
    let estimate = adjacency.sampledBetweenness(error: 0.02, confidence: 0.99, seed: 5)
    #expect(!estimate.isExact)
    #expect(estimate.sampleCount > 10_000)
    let exact = adjacency.betweenness(normalized: true)
    for vertex in adjacency.vertices {
      #expect(abs(estimate.values[vertex] - exact[vertex]) <= 0.02)
    }
  }

  @Test func `a seed gives the same values for any number of threads`() throws {
    let adjacency = try KnownAdjacency.grid(width: 22, height: 22).adjacency()
    let one = adjacency.sampledBetweenness(error: 0.1, seed: 3)
    #expect(!one.isExact)
    #expect(one == adjacency.sampledBetweenness(error: 0.1, seed: 3, threads: 3))
    #expect(one != adjacency.sampledBetweenness(error: 0.1, seed: 4))
  }

  @Test(arguments: [0, -1, .nan, 1e-9, .leastNonzeroMagnitude])
  func `an error that no number of samples reaches asks for exact values`(error: Double) throws {
    let graph = try KnownAdjacency.florentineFamilies.adjacency()
    let estimate = graph.sampledBetweenness(error: error, seed: 1)
    #expect(estimate.isExact)
    #expect(estimate.values == graph.betweenness(normalized: true))
  }

  @Test(arguments: [1, 2, .nan, .infinity])
  func `full confidence asks for exact values`(confidence: Double) throws {
    let graph = try KnownAdjacency.grid(width: 22, height: 22).adjacency()
    #expect(graph.sampledBetweenness(error: 0.1, confidence: confidence, seed: 1).isExact)
  }

  @Test(arguments: [1.5, 1e200, .infinity])
  func `who does not mind any error gets a sample of one pair`(error: Double) throws {
    let graph = try KnownAdjacency.grid(width: 30, height: 30).adjacency()
    let estimate = graph.sampledBetweenness(error: error, seed: 1)
    #expect(estimate.values.allSatisfy { $0 >= 0 && $0.isFinite })
    #expect(!estimate.isExact && estimate.sampleCount >= 1)
  }

  @Test(arguments: KnownAdjacency.all)
  func `every graph has an estimate`(graph: KnownAdjacency) throws {
    let adjacency = try graph.adjacency()
    let estimate = adjacency.sampledBetweenness(error: 0.5, confidence: -1, seed: 1)
    #expect(estimate.values.count == graph.vertexCount)
    #expect(estimate.values.allSatisfy { $0 >= 0 && $0.isFinite })
  }

  @Test(arguments: [(KnownAdjacency.bridge(sides: 80), 0.05), (.grid(width: 15, height: 15), 0.06)])
  func `values stray no more often than they may, and to no side`(
    graph: KnownAdjacency, error: Double
  ) throws {
    let adjacency = try graph.adjacency()
    let exact = adjacency.betweenness(normalized: true)
    let confidence = 0.6
    let seedCount = 60
    var strayCount = 0
    var sampleCount = 0
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    for seed in 1...UInt64(seedCount) {
      let estimate = adjacency.sampledBetweenness(error: error, confidence: confidence, seed: seed)
      let isExact = estimate.isExact
      #expect(!isExact)
      sampleCount += estimate.sampleCount
      for vertex in sums.indices { sums[vertex] += estimate.values[vertex] }
      let strays = zip(exact, estimate.values).contains { abs($0 - $1) > error }
      strayCount += strays ? 1 : 0
    }
    #expect(Double(strayCount) / Double(seedCount) <= 1 - confidence, "\(strayCount) strayed")
    for vertex in sums.indices {
      // The mean over all seeds is as exact as so many samples are; five standard deviations.
      let deviation = (exact[vertex] * (1 - exact[vertex]) / Double(sampleCount)).squareRoot()
      let difference = abs(sums[vertex] / Double(seedCount) - exact[vertex])
      #expect(difference <= 5 * deviation + 1e-4, "vertex \(vertex)")
    }
  }
}

extension KnownAdjacency {
  /// Returns two wheels whose hubs have two brokers between them, one of them better tied: values of
  /// about one half, which are the hardest to tell from samples.
  static func bridge(sides: Int) -> KnownAdjacency {
    var edges = [(0, 2), (2, 1), (0, 3), (0, 3), (3, 1), (0, 4), (4, 1)]
    for spoke in 0..<sides {
      for hub in 0..<2 {
        let rim = 5 + 2 * spoke + hub
        edges += [(hub, rim), (rim, 5 + 2 * ((spoke + 1) % sides) + hub)]
      }
    }
    return KnownAdjacency("bridge", vertexCount: 5 + 2 * sides, edges: edges)
  }
}
