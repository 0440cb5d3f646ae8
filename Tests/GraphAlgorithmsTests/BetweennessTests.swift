import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks what holds for the betweenness of any graph: each shortest path of *d* steps has *d* − 1
/// vertices between its ends, so the raw values sum to that over all connected pairs.
func checkBetweenness(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let raw = adjacency.betweenness(normalized: false)
  #expect(raw.allSatisfy { $0.isFinite && $0 >= 0 }, "\(graph)", sourceLocation: sourceLocation)
  var between = 0
  for source in adjacency.vertices {
    for case let distance? in adjacency.breadthFirstDistances(from: source) {
      between += max(0, distance - 1)
    }
  }
  let total = Double(between) / (graph.isDirected ? 1 : 2)
  #expect(agree([raw.reduce(0, +)], [total]), "\(graph)", sourceLocation: sourceLocation)
  let normalized = adjacency.betweenness(normalized: true)
  #expect(
    normalized.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-9 }, "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct BetweennessTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 7))
  func `betweenness is the share of the shortest paths counted one by one`(
    graph: KnownAdjacency
  ) throws {
    for layout in KnownAdjacency.layouts {
      try checkBetweenness(graph, layout)
      let values = try graph.adjacency(layout).betweenness(normalized: false)
      #expect(agree(values, BruteForce(graph).betweenness()), "\(graph)")
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let star = try Adjacency(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)])
    #expect(star.betweenness(normalized: false) == [3.0, 0.0, 0.0, 0.0])
    #expect(star.betweenness(normalized: true) == [1.0, 0.0, 0.0, 0.0])
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `betweenness is what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    let expected = try file["expected"]
    #expect(
      try agree(
        graph.betweenness(normalized: false),
        reference.column(expected["betweenness_raw"]["values"])))
    #expect(
      try agree(
        graph.betweenness(normalized: true),
        reference.column(expected["betweenness_normalised"]["values"])))
  }

  @Test func `parallel edges are distinct paths unless simplified`() throws {
    let file = try ReferenceValue(fileNamed: "multigraph")
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    #expect(
      try agree(
        graph.betweenness(normalized: false),
        reference.column(file["betweenness_raw_igraph_multigraph"]["values"])))
    #expect(
      try agree(
        graph.simplified().betweenness(normalized: false),
        reference.column(file["betweenness_raw_simple_graph"]["values"])))
  }

  @Test func `a directed path is normalized by ordered pairs`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    #expect(path.betweenness(normalized: false) == [0, 1, 0])
    #expect(path.betweenness(normalized: true) == [0, 0.5, 0])
  }

  @Test(arguments: 0...2)
  func `nothing lies between fewer than three vertices`(count: Int) throws {
    let graph = try Adjacency(vertexCount: count, edges: count == 2 ? [(0, 1)] : [])
    #expect(graph.betweenness(normalized: true) == Array(repeating: 0, count: count))
  }

  @Test func `more paths than a Double can count leave betweenness exact`() throws {
    // Eight parallel edges for each make 2⁷ paths of every square, 2¹¹²⁰ in all.
    let squares = 160
    let single = KnownAdjacency.diamonds(squares)
    let graph = KnownAdjacency(
      "squares of 8 parallel edges", vertexCount: single.vertexCount,
      edges: single.edges.flatMap { Array(repeating: $0, count: 8) })
    let values = try graph.adjacency().betweenness(normalized: false)
    // All paths from the left pass through a joint, and half of them through each side of a square;
    // a joint also carries half the paths between the two sides of each of its squares.
    let expected = (0..<graph.vertexCount).map { vertex in
      let square = vertex / 3
      guard vertex.isMultiple(of: 3) else {
        return Double(3 * square + 1) * Double(3 * (squares - 1 - square) + 1) / 2
      }
      let twins = (square > 0 ? 0.5 : 0) + (square < squares ? 0.5 : 0)
      return Double(3 * square) * Double(3 * (squares - square)) + twins
    }
    #expect(agree(values, expected))
  }

  @Test func `few paths beside very many keep their share`() throws {
    // Many squares and a plain path of the same length, joined at both ends.
    let squares = 150
    let many = KnownAdjacency.diamonds(squares)
    let last = many.vertexCount - 1
    let plain = Array(many.vertexCount..<(many.vertexCount + 2 * squares - 1))
    let way = [0] + plain + [last]
    let edges =
      many.edges.flatMap { Array(repeating: $0, count: 8) }
      + zip(way, way.dropFirst()).map { ($0, $1) }
    let graph = KnownAdjacency(
      "squares of 8 parallel edges beside a path", vertexCount: many.vertexCount + plain.count,
      edges: edges)
    for layout in KnownAdjacency.layouts { try checkBetweenness(graph, layout) }
  }

  @Test(arguments: [(511, 512), (512, 511), (511, 1024), (1024, 511), (1024, 1536), (600, 600)])
  func `path counts of two orders of magnitude are added up`(first: Int, second: Int) throws {
    // Two ways of the same length from 0 to 1; eight parallel edges double the paths three times.
    let length = max(first, second) / 3 + 2
    var edges: [(Int, Int)] = []
    for (way, doubled) in [first, second].enumerated() {
      let between = (0..<(length - 1)).map { 2 + way * (length - 1) + $0 }
      for (step, edge) in zip([0] + between, between + [1]).enumerated() {
        let doublings = min(3, max(0, doubled - 3 * step))
        edges += Array(repeating: edge, count: 1 << doublings)
      }
    }
    let graph = KnownAdjacency(
      "2^\(first) beside 2^\(second) paths", vertexCount: 2 * length, edges: edges,
      isDirected: true)
    try checkBetweenness(graph, .given)
    // From 0 to 1, the share of the first way; all other pairs lie on one way alone.
    let share = 1 / (1 + Double(sign: .plus, exponent: second - first, significand: 1))
    let values = try graph.adjacency().betweenness(normalized: false)
    #expect(agree([values[2]], [Double(length - 2) + share]))
  }

  @Test func `a large grid has finite betweenness that sums to its distances`() throws {
    let graph = KnownAdjacency.grid(width: 16, height: 16)
    for layout in KnownAdjacency.layouts { try checkBetweenness(graph, layout) }
  }
}
