import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct HeavyKernelTests {
  private struct Enough: Error {}

  @Test(arguments: HeavyKernel.all)
  func `any number of threads gives the same bits, and who listens changes nothing`(
    kernel: HeavyKernel
  ) throws {
    let graph = try kernel.graph()
    let one = try kernel.run(graph, 1, nil)
    #expect(Set(one).count > 1, "The answer says nothing.")
    for threads in kernel.threads {
      let isSame = try kernel.run(graph, threads, nil) == one
      #expect(isSame, "\(threads) threads")
    }
    for threads in [1, 2] {
      var shares: [Double] = []
      let isSame = try kernel.run(graph, threads) { shares.append($0) } == one
      #expect(isSame)
      #expect(shares.first == 0 && shares.last == 1)
      #expect(shares == shares.sorted())
      #expect(shares.dropLast().allSatisfy { $0 < 1 })
      // Alone, a thread tells of every step.
      #expect(shares.count > (threads == 1 ? 3 : 1))
    }
  }

  @Test(arguments: HeavyKernel.all)
  func `whoever throws is not called again, and gets the error back`(kernel: HeavyKernel) throws {
    let graph = try kernel.graph()
    for (limit, threads) in [(1, 2), (2, 1), (2, 2), (3, 1)] {
      var reportCount = 0
      #expect(throws: Enough.self) {
        try kernel.run(graph, threads) { share in
          reportCount += 1
          if reportCount == limit || share == 1 { throw Enough() }
        }
      }
      #expect(reportCount <= limit)
    }
  }

  @Test func `a graph without vertices is done at once`() throws {
    let empty = try Adjacency(vertexCount: 0, edges: [])
    var shares: [Double] = []
    let hear = { (share: Double) in shares.append(share) }
    #expect(empty.betweenness(normalized: true, progress: hear).isEmpty)
    #expect(empty.betweenness(from: [], normalized: true, progress: hear).isEmpty)
    #expect(empty.edgeBetweenness(normalized: true, progress: hear).isEmpty)
    #expect(empty.sampledBetweenness(error: 0.1, seed: 1, progress: hear).values.isEmpty)
    #expect(empty.distanceSummary(progress: hear).reachedCounts.isEmpty)
    #expect(empty.closeness(progress: hear).isEmpty)
    #expect(empty.harmonicCentrality(normalized: true, progress: hear).isEmpty)
    #expect(empty.pageRank(progress: hear).isEmpty)
    #expect(empty.eigenvectorCentrality(progress: hear).isEmpty)
    #expect(empty.clustering(progress: hear).triangles.isEmpty)
    #expect(empty.leidenCommunities(progress: hear).labels.isEmpty)
    #expect(empty.louvainCommunities(progress: hear).labels.isEmpty)
    #expect(shares.filter { $0 == 0 }.count == 12)
    #expect(shares.filter { $0 == 1 }.count == 12)
  }

  @Test func `the examples in the documentation hold`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let closeness = try path.closeness(threads: 2) { _ in try Task.checkCancellation() }
    #expect(agree(closeness, [2.0 / 3, 1, 2.0 / 3]))
    let values = try path.eigenvectorCentrality(threads: 2) { _ in try Task.checkCancellation() }
    #expect(agree(values, path.eigenvectorCentrality()))
    let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (1, 2)], isDirected: true)
    let ranks = try graph.pageRank(threads: 2) { _ in try Task.checkCancellation() }
    #expect(ranks == graph.pageRank())
  }
}
