import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks the sums of all distances of a graph, both ways, against a matrix of distances.
func checkDistanceSummary(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let away = BruteForce(graph).distances()
  let towards = away.indices.map { vertex in away.map { $0[vertex] } }
  for (direction, matrix) in [(Adjacency.Direction.outgoing, away), (.incoming, towards)] {
    let summary = adjacency.distanceSummary(direction: direction)
    let rows = matrix.map { $0.compactMap { $0 } }
    #expect(summary.reachedCounts == rows.map(\.count), "\(graph)", sourceLocation: sourceLocation)
    #expect(
      summary.distanceSums == rows.map { $0.reduce(0, +) }, "\(graph)",
      sourceLocation: sourceLocation)
    #expect(
      summary.eccentricities == rows.map { $0.max() ?? 0 }, "\(graph)",
      sourceLocation: sourceLocation)
    let inverses = rows.map { $0.reduce(0.0) { $1 == 0 ? $0 : $0 + 1 / Double($1) } }
    #expect(
      agree(summary.inverseDistanceSums, inverses, within: 1e-14), "\(graph)",
      sourceLocation: sourceLocation)
    let all = rows.flatMap { $0 }
    let pairs = (0...(all.max() ?? 0)).map { distance in
      let ordered = all.count { $0 == distance }
      return distance == 0 || graph.isDirected ? ordered : ordered / 2
    }
    #expect(summary.pairCounts == pairs, "\(graph)", sourceLocation: sourceLocation)
    #expect(summary.diameter == all.max() ?? 0, "\(graph)", sourceLocation: sourceLocation)
    #expect(
      summary.reachesAll == rows.allSatisfy { $0.count == graph.vertexCount }, "\(graph)",
      sourceLocation: sourceLocation)
    let steps = all.filter { $0 > 0 }
    #expect(
      summary.meanDistance.map { agree([$0], [Double(steps.reduce(0, +)) / Double(steps.count)]) }
        ?? steps.isEmpty, "\(graph)", sourceLocation: sourceLocation)
  }
}

@Suite struct DistanceSummaryTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 14))
  func `sums are those over the matrix of distances`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkDistanceSummary(graph, layout) }
  }

  @Test(arguments: [1, 2, 3, 4])
  func `graphs of several batches of sources have the sums of single searches`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 260...600, using: &generator)
    let edges = (0..<(seed.isMultiple(of: 2) ? 4 * count : count)).map { _ in
      let (a, b) = (
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
      )
      return (min(a, b), a)
    }
    let graph = KnownAdjacency(
      "seed \(seed)", vertexCount: count, edges: edges, isDirected: seed > 2)
    try checkSearches(graph)
  }

  @Test func `long paths and grids have the sums of single searches`() throws {
    try checkSearches(.grid(width: 30, height: 10))
    try checkSearches(
      KnownAdjacency(
        "directed cycle", vertexCount: 400, edges: (0..<400).map { ($0, ($0 + 1) % 400) },
        isDirected: true))
  }

  /// Checks the sums of a graph too large for three loops against a search from each vertex.
  private func checkSearches(_ graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      let summary = adjacency.distanceSummary()
      let searches = adjacency.vertices.map { adjacency.breadthFirstDistances(from: $0) }
      #expect(summary.reachedCounts == searches.map(\.reachedCount), "\(graph)")
      #expect(summary.eccentricities == searches.map(\.eccentricity), "\(graph)")
      #expect(
        summary.distanceSums == searches.map { $0.reduce(0) { $0 + ($1 ?? 0) } }, "\(graph)")
      #expect(summary == adjacency.distanceSummary(threads: 2), "\(graph)")
      #expect(summary == adjacency.distanceSummary(threads: 7), "\(graph)")
    }
    #expect(
      try graph.adjacency(.given).distanceSummary()
        == graph.adjacency(.byDegree).distanceSummary(), "\(graph)")
  }

  @Test func `the example in the documentation holds`() throws {
    let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
    let distances = path.distanceSummary()
    #expect(distances.distanceSums == [3, 2, 3, 0])
    #expect(distances.reachedCounts == [3, 3, 3, 1])
    #expect(distances.eccentricities == [2, 1, 2, 0])
    #expect(distances.inverseDistanceSums == [1.5, 2.0, 1.5, 0.0])
    #expect(distances.pairCounts == [4, 2, 1])
    #expect(distances.diameter == 2)
    #expect(distances.radius == 0)
    #expect(!distances.reachesAll)
    #expect(distances.meanDistance == 4.0 / 3)
    #expect(agree([distances.efficiency], [5.0 / 12]))
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `distances are what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let distances = try reference.graph.adjacency().distanceSummary()
    let expected = try file["expected"]
    #expect(
      try distances.eccentricities.map(Double.init)
        == reference.column(expected["eccentricity"]["values"]))
    #expect(try Double(distances.diameter) == expected["diameter"]["values"].number)
    let mean = try #require(distances.meanDistance)
    #expect(
      try agree([mean], [expected["average_shortest_path_length"]["values"].number]))
  }

  @Test func `nothing is far in a graph without vertices`() throws {
    let distances = try Adjacency(vertexCount: 0, edges: []).distanceSummary(threads: 2)
    #expect(distances.pairCounts == [0])
    #expect(distances.diameter == 0)
    #expect(distances.radius == 0)
    #expect(distances.meanDistance == nil)
    #expect(distances.efficiency == 0)
    #expect(distances.reachesAll)
    #expect(distances.closeness() == [])
  }

  @Test func `progress goes from 0 to 1 and can end the work`() throws {
    struct Stop: Error {}
    let graph = try KnownAdjacency.grid(width: 30, height: 30).adjacency()
    var shares: [Double] = []
    let summary = graph.distanceSummary(threads: 2, progress: { shares.append($0) })
    #expect(summary == graph.distanceSummary())
    #expect(shares.first == 0)
    #expect(shares.last == 1)
    #expect(shares == shares.sorted())
    #expect(throws: Stop.self) {
      try graph.distanceSummary(progress: { (_: Double) throws(Stop) in throw Stop() })
    }
  }
}
