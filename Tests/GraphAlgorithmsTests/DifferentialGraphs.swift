import EntenteTestSupport
import GraphAlgorithms

/// A graph that networkx and igraph are asked about, and what they are asked.
struct DifferentialGraph: Encodable, Sendable, CustomStringConvertible {
  let name: String
  let vertexCount: Int
  let isDirected: Bool
  /// The ends and the weight of each edge, by id.
  let edges: [DifferentialEdge]
  /// Between which vertices paths are counted and ranked.
  let pairs: [[Int]]
  /// Two sets, which may overlap or be empty, to lie between.
  let sources: [Int]
  let targets: [Int]
  /// For each vertex its community, as Leiden's method finds it.
  let labels: [Int]
  /// What share of a walk's count one more step leaves, so little that the sum has an end.
  let attenuation: Double
  /// The seed of weights, pairs, sets and communities.
  let seed: UInt64

  var description: String { name }

  /// Weighs the edges of a graph, and chooses pairs and sets, by random numbers of a seed.
  init(_ graph: KnownAdjacency, seed: UInt64) throws {
    self.seed = seed
    var generator = SeededGenerator(seed: seed)
    let vertices = Array(0..<graph.vertexCount)
    name = "\(graph.name), weights by seed \(seed)"
    vertexCount = graph.vertexCount
    isDirected = graph.isDirected
    // Sums of quarters are exact, so ties are ties for everyone; few weights make many of them. No
    // weight is 0: igraph refuses those between vertices.
    edges = graph.edges.map { start, end in
      DifferentialEdge(
        start: start, end: end, weight: Double(Int.random(in: 1...8, using: &generator)) / 4)
    }
    pairs = (0..<8).map { _ in
      [0, 1].compactMap { _ in vertices.randomElement(using: &generator) }
    }.filter { !$0.isEmpty }
    sources = vertices.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    targets = vertices.filter { _ in Bool.random(using: &generator) }
    var sums = [Double](repeating: 1, count: graph.vertexCount + 1)
    for edge in edges {
      sums[edge.start] += edge.weight + 1
      sums[edge.end] += edge.weight + 1
    }
    attenuation = 0.9 / (sums.max() ?? 1)
    labels = try Self.adjacency(vertexCount, edges, isDirected, .given)
      .leidenCommunities(usesWeights: true, seed: seed).labels
  }

  /// Returns the graph with its weights and the ids of its edges.
  func adjacency(_ layout: Adjacency.Layout) throws(AdjacencyError) -> Adjacency {
    try Self.adjacency(vertexCount, edges, isDirected, layout)
  }

  private static func adjacency(
    _ vertexCount: Int, _ edges: [DifferentialEdge], _ isDirected: Bool, _ layout: Adjacency.Layout
  ) throws(AdjacencyError) -> Adjacency {
    var builder = try AdjacencyBuilder(vertexCount: vertexCount, isDirected: isDirected)
    for edge in edges {
      try builder.append(from: edge.start, to: edge.end, weight: edge.weight)
    }
    return builder.build(layout: layout, keepsEdgeIDs: true)
  }
}

/// An edge, which other programs read as a list of three numbers.
struct DifferentialEdge: Encodable, Sendable {
  let start: Int
  let end: Int
  let weight: Double

  func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(start)
    try list.encode(end)
    try list.encode(weight)
  }
}

extension DifferentialGraph {
  /// Known graphs, graphs of every shape in several sizes and directions, and random ones.
  static func all() throws -> [DifferentialGraph] {
    let random =
      KnownAdjacency.random(count: 160, largest: 12, startingAt: 40_000)
      + KnownAdjacency.random(count: 40, largest: 30, startingAt: 50_000)
    return try (KnownAdjacency.all + shapes + random).enumerated().map {
      try DifferentialGraph($1, seed: UInt64($0))
    }
  }

  private static var shapes: [KnownAdjacency] {
    let grids = [(2, 9), (3, 5), (5, 5)].map { KnownAdjacency.grid(width: $0, height: $1) }
    return [2, 3, 5, 8, 17].flatMap(shapes) + grids
  }

  /// Returns the shapes of one size, undirected and directed.
  private static func shapes(of count: Int) -> [KnownAdjacency] {
    let rest = Array(1..<count)
    let loops = (0..<count).map { ($0, $0) }
    let clique = rest.flatMap { end in (0..<end).map { (start: Int) in (start, end) } }
    let apart = clique + clique.map { ($0 + count, $1 + count) }
    let shapes: [(name: String, vertexCount: Int, edges: [(Int, Int)])] = [
      ("no edges", count, []),
      ("star", count, rest.map { (0, $0) }),
      ("path", count, rest.map { ($0 - 1, $0) }),
      ("cycle", count, loops.map { ($0.0, ($0.0 + 1) % count) }),
      ("tree", count, rest.map { (($0 - 1) / 2, $0) }),
      ("clique", count, clique),
      ("two cliques", 2 * count, apart),
      ("doubled clique with loops", count, clique + clique + loops),
    ]
    return shapes.flatMap { shape in
      [false, true].map { isDirected in
        KnownAdjacency(
          "\(isDirected ? "directed " : "")\(shape.name), \(count) vertices",
          vertexCount: shape.vertexCount, edges: shape.edges, isDirected: isDirected)
      }
    }
  }
}
