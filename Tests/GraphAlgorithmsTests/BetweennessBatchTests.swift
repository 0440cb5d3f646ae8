import EntenteTestSupport
import Testing

@testable import GraphAlgorithms

@Suite struct BetweennessBatchTests {
  @Test(arguments: KnownAdjacency.many(count: 60, largest: 45) + KnownAdjacency.trees(count: 100))
  func `batches of searches find what is counted pair by pair`(graph: KnownAdjacency) throws {
    let wanted = BetweennessOracle(graph).betweenness()
    for layout in KnownAdjacency.layouts {
      let values = try graph.adjacency(layout).betweenness(normalized: false)
      #expect(agree(values, wanted), "\(graph) \(layout)")
    }
  }

  @Test(arguments: KnownAdjacency.many(count: 12, largest: 50))
  func `eight lanes, sixteen lanes and single searches agree`(graph: KnownAdjacency) throws {
    let adjacency = try graph.adjacency()
    let count = adjacency.vertexCount
    adjacency.withRows { outgoing, incoming in
      let task = BetweennessGraph(
        outgoing: outgoing, incoming: incoming,
        sourceWeights: Column(repeating: 2, count: count),
        targetWeights: Column(repeating: 3, count: count))
      let eight = sums(task, EightLanes.self, levelLimit: 64)
      let sixteen = sums(task, SixteenLanes.self, levelLimit: 64)
      let single = sums(task, EightLanes.self, levelLimit: 0)
      #expect(agree(eight, single), "\(graph)")
      #expect(agree(sixteen, single), "\(graph)")
      // A batch that gives up adds nothing, and its sources are searched one by one.
      #expect(sums(task, EightLanes.self, levelLimit: 1) == single, "\(graph)")
    }
  }

  private func sums<Lanes: BetweennessLanes>(
    _ graph: BetweennessGraph, _ lanes: Lanes.Type, levelLimit: Int
  ) -> [Double] {
    let worker = BetweennessWorker<Lanes>(graph, sumsArcs: false, levelLimit: levelLimit)
    let sums = Column<Double>(repeating: 0, count: graph.vertexCount)
    for first in stride(from: 0, to: graph.sources.count, by: Lanes.count) {
      worker.add(
        from: graph.sources[first..<min(first + Lanes.count, graph.sources.count)], to: sums.cells)
    }
    return (0..<graph.vertexCount).map { sums.cells[$0] }
  }

  @Test(arguments: KnownAdjacency.many(count: 6, largest: 150))
  func `any number of threads gives the same bits`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      let one = adjacency.betweenness(normalized: true)
      let oneOfEdges = adjacency.edgeBetweenness(normalized: true)
      let oneByWeights = adjacency.betweenness(normalized: true, lengths: .weights)
      for threads in [0, 2, 3, 8] {
        #expect(adjacency.betweenness(normalized: true, threads: threads) == one, "\(graph)")
        #expect(
          adjacency.betweenness(normalized: true, threads: threads) { _ in } == one, "\(graph)")
        #expect(
          adjacency.edgeBetweenness(normalized: true, threads: threads) == oneOfEdges, "\(graph)")
        #expect(
          adjacency.betweenness(normalized: true, lengths: .weights, threads: threads)
            == oneByWeights, "\(graph)")
      }
    }
  }

  @Test func `progress goes from 0 to 1, and an error ends the run`() throws {
    struct Enough: Error {}
    let graph = try KnownAdjacency.many(count: 1, largest: 300)[0].adjacency()
    var reports: [Double] = []
    _ = graph.betweenness(normalized: true) { reports.append($0) }
    #expect(reports.first == 0 && reports.last == 1 && reports == reports.sorted())
    #expect(reports.count > 2)
    reports = []
    let shares = graph.betweenness(
      between: graph.vertices, and: graph.vertices, normalized: true
    ) { reports.append($0) }
    #expect(shares == graph.betweenness(from: graph.vertices, normalized: true))
    #expect(reports.first == 0 && reports.last == 1)
    reports = []
    #expect(throws: Enough.self) {
      try graph.betweenness(normalized: true, threads: 2) { fraction throws(Enough) in
        reports.append(fraction)
        if fraction > 0 { throw Enough() }
      }
    }
    #expect(reports.count == 2)
  }

  @Test func `path counts grow large within few levels`() throws {
    // 2¹⁰ parallel ways sixty times over are 2⁶⁰⁰ paths, in fewer levels than a batch may have.
    let links = 60
    let parallels = 1 << 10
    let edges = (0..<links).flatMap { Array(repeating: ($0, $0 + 1), count: parallels) }
    let ring = edges + [(0, links + 1), (links + 1, links)]
    let graph = try Adjacency(vertexCount: links + 2, edges: ring, isDirected: true)
    let values = graph.betweenness(normalized: false)
    #expect(values.allSatisfy { $0.isFinite })
    // From 0 the way around is shorter; all other pairs follow the links.
    let wanted = (0...links).map { vertex in
      vertex == 0 ? 0 : Double(vertex) * Double(links - vertex) - Double(vertex < links ? 1 : 0)
    }
    #expect(agree(Array(values.prefix(links + 1)), wanted))
    #expect(values[links + 1] == 1)
  }
}
