import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct CommunicabilityTests {
  static let graphs = KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 8)

  @Test(arguments: graphs)
  func `walks are those of the powers of the matrix`(known: KnownAdjacency) throws {
    let matrix = TieMatrix(known)
    let count = Double(known.vertexCount)
    let pairs = max(1, (count - 1) * (count - 2) / 2)
    let (walksBack, shares) = (matrix.subgraph(), matrix.communicability())
    for layout in KnownAdjacency.layouts {
      let graph = try known.adjacency(layout)
      let back = try #require(graph.subgraphCentrality())
      #expect(agree(back, walksBack), "\(known)")
      let sums = try #require(graph.communicabilityBetweenness(normalized: false))
      #expect(isNear(sums, shares), "\(known)")
      let means = try #require(graph.communicabilityBetweenness(normalized: true))
      #expect(isNear(means, sums.map { $0 / pairs }), "\(known)")
    }
  }

  /// A share that rounding alone makes more than 0 has no digits to agree in.
  private func isNear(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($1)) }
  }

  @Test(arguments: [2, 3, 6, 16])
  func `a clique has the walks that its eigenvalues give`(count: Int) throws {
    // Its matrix has the eigenvalue n − 1 once and −1 otherwise; this takes several squarings.
    let clique = try Adjacency(
      vertexCount: count, edges: (1..<count).flatMap { end in (0..<end).map { ($0, end) } })
    let found = try #require(clique.subgraphCentrality())
    let wanted = (power(of: count - 1) + Double(count - 1) / power(of: 1)) / Double(count)
    #expect(found.allSatisfy { abs($0 - wanted) <= 1e-9 * wanted })
    // Without a vertex a smaller clique is left, and pairs are all alike.
    func between(_ count: Int) -> Double {
      (power(of: count - 1) - 1 / power(of: 1)) / Double(count)
    }
    let shares = try #require(clique.communicabilityBetweenness(normalized: true))
    let share = count > 2 ? 1 - between(count - 1) / between(count) : 0
    #expect(shares.allSatisfy { abs($0 - share) <= 1e-9 })
  }

  /// The number e to a power, by its series.
  private func power(of exponent: Int) -> Double {
    var (term, sum) = (1.0, 1.0)
    for step in 1...(4 * exponent + 40) {
      term *= Double(exponent) / Double(step)
      sum += term
    }
    return sum
  }

  @Test func `far ends of a path hang on all between, however few their walks`() throws {
    let count = 30
    let path = try Adjacency(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) })
    let sums = try #require(path.communicabilityBetweenness(normalized: false, threads: 3))
    let alone = path.communicabilityBetweenness(normalized: false)
    #expect(sums == alone)
    for (vertex, sum) in sums.enumerated() {
      let across = Double(vertex * (count - 1 - vertex))
      // Pairs on one side lose only what goes to and fro.
      #expect(sum > across && sum < across + 1, "\(vertex)")
    }
  }

  @Test func `a component too large has no values`() throws {
    let limit = Adjacency.subgraphLimit
    let path = try Adjacency(vertexCount: limit + 1, edges: (0..<limit).map { ($0, $0 + 1) })
    #expect(path.subgraphCentrality() == nil)
    #expect(path.communicabilityBetweenness(normalized: true) == nil)
    let apart = try Adjacency(vertexCount: limit + 1, edges: [(0, 1)])
    #expect(apart.communicabilityBetweenness(normalized: true)?.allSatisfy { $0 == 0 } == true)
    #expect(apart.subgraphCentrality()?.last == 1)
  }

  @Test func `the examples in the documentation hold`() throws {
    let pair = try Adjacency(vertexCount: 2, edges: [(0, 1)])
    let walksBack = try #require(pair.subgraphCentrality())
    #expect(walksBack.allSatisfy { abs($0 - 1.543) < 1e-3 })
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let shares = try #require(path.communicabilityBetweenness(normalized: true))
    #expect(zip(shares, [0.141, 1, 0.141]).allSatisfy { abs($0 - $1) < 1e-3 })
    let information = try #require(path.informationCentrality())
    #expect(agree(information, [1, 1.5, 1]))
    #expect(path.localConstraints()[1].map(\.constraint) == [0.25, 0.25])
  }
}
