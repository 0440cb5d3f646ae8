import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct LoadTests {
  static let graphs = KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 12)

  @Test(arguments: graphs)
  func `loads are those of packets sent one by one`(known: KnownAdjacency) throws {
    let wanted = TieMatrix(known).loads()
    let count = Double(known.vertexCount)
    for layout in KnownAdjacency.layouts {
      let graph = try known.adjacency(layout)
      #expect(agree(graph.loadCentrality(normalized: false), wanted), "\(known)")
      let pairs = max(1, (count - 1) * (count - 2))
      let shares = graph.loadCentrality(normalized: true)
      #expect(agree(shares, wanted.map { count > 2 ? $0 / pairs : 0 }), "\(known)")
    }
  }

  @Test func `threads change nothing, and progress ends with 1`() throws {
    let graph = try KnownAdjacency.random(seed: 7, largest: 150).adjacency()
    var told: [Double] = []
    let loads = graph.loadCentrality(normalized: false) { told.append($0) }
    #expect(graph.loadCentrality(normalized: false, threads: 4) == loads)
    #expect(told.first == 0 && told.last == 1 && told == told.sorted())
    #expect(throws: CancellationError.self) {
      try graph.loadCentrality(normalized: false) { _ in throw CancellationError() }
    }
  }

  @Test func `where ways part later, load is not betweenness`() throws {
    // From 0 to 5 there are three paths, two of them by way of 1: betweenness gives it 2/3, load 1/2.
    let graph = try Adjacency(
      vertexCount: 6, edges: [(0, 1), (0, 2), (1, 3), (1, 4), (2, 4), (3, 5), (4, 5)],
      isDirected: true)
    #expect(agree(graph.loadCentrality(normalized: false), [0, 2, 1, 0.75, 2.25, 0]))
    #expect(!agree(graph.betweenness(normalized: false), [0, 2, 1, 0.75, 2.25, 0]))
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.loadCentrality(normalized: false) == [1.0, 1.0, 1.0, 1.0])
  }
}
