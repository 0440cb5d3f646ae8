import EntenteTestSupport
import GraphAlgorithms

/// A kernel that takes long on large graphs: it tells how far it is, and can be stopped.
struct HeavyKernel: CustomStringConvertible, Sendable {
  typealias Progress = (Double) throws -> Void

  let name: String
  /// How many threads it is tried with.
  let threads: [Int]
  let graph: @Sendable () throws -> Adjacency
  /// Runs it, and returns the bits of what it found.
  let run: @Sendable (Adjacency, _ threads: Int, Progress?) throws -> [UInt64]

  var description: String { name }

  init(
    _ name: String, _ graph: @escaping @Sendable () throws -> Adjacency,
    threads: [Int] = [2, 3, 7],
    _ run: @escaping @Sendable (Adjacency, _ threads: Int, Progress?) throws -> [UInt64]
  ) {
    self.name = name
    self.graph = graph
    self.threads = threads
    self.run = run
  }
}

extension HeavyKernel {
  /// A graph of many searches.
  private static func small(isDirected: Bool) throws -> Adjacency {
    try graph(vertexCount: 150, edgeCount: 450, isDirected: isDirected)
  }

  /// A graph of several batches of 256 searches.
  private static func medium() throws -> Adjacency {
    try graph(vertexCount: 1200, edgeCount: 3000, isDirected: false)
  }

  /// A graph whose rows are shared out in blocks.
  private static func large(isDirected: Bool) throws -> Adjacency {
    try graph(vertexCount: 6000, edgeCount: isDirected ? 132_000 : 66_000, isDirected: isDirected)
  }

  /// Returns a random graph with hubs, and with weights whose sums have to be rounded.
  private static func graph(
    vertexCount: Int, edgeCount: Int, isDirected: Bool
  ) throws -> Adjacency {
    var generator = SeededGenerator(seed: UInt64(edgeCount))
    var builder = try AdjacencyBuilder(vertexCount: vertexCount, isDirected: isDirected)
    for _ in 0..<edgeCount {
      let bound = Bool.random(using: &generator) ? vertexCount / 10 : vertexCount
      try builder.append(
        from: Int.random(in: 0..<bound, using: &generator),
        to: Int.random(in: 0..<vertexCount, using: &generator),
        weight: Double(Int.random(in: 1...20, using: &generator)) / 7)
    }
    return builder.build(layout: .byDegree, keepsEdgeIDs: true)
  }

  private static func bits(_ values: [Double]) -> [UInt64] { values.map(\.bitPattern) }

  private static func bits(_ values: [Int]) -> [UInt64] { values.map { UInt64($0) } }

  private static func bits(_ summary: DistanceSummary) -> [UInt64] {
    bits(summary.distanceSums + summary.reachedCounts + summary.eccentricities)
      + bits(summary.inverseDistanceSums) + bits(summary.pairCounts)
  }

  private static func bits(_ communities: Communities) -> [UInt64] {
    bits(communities.labels) + [communities.modularity.bitPattern]
  }
}

extension HeavyKernel {
  static let all = betweenness + distances + rankedPaths + walks + groups

  private static let betweenness =
    [false, true].flatMap { isDirected in
      [PathLength.steps, .weights].flatMap { lengths in
        betweenness(isDirected: isDirected, lengths)
      }
    } + [
      HeavyKernel("sampled betweenness", medium) { graph, threads, progress in
        guard let progress else {
          return bits(graph.sampledBetweenness(error: 0.05, seed: 1, threads: threads).values)
        }
        return try bits(
          graph.sampledBetweenness(error: 0.05, seed: 1, threads: threads, progress: progress)
            .values)
      }
    ]

  private static func betweenness(isDirected: Bool, _ lengths: PathLength) -> [HeavyKernel] {
    let kind = "by \(lengths), \(isDirected ? "directed" : "undirected")"
    let make = { @Sendable in try small(isDirected: isDirected) }
    let (sources, targets) = (0..<100, 50..<150)
    return [
      HeavyKernel("betweenness \(kind)", make) { graph, threads, progress in
        guard let progress else {
          return bits(graph.betweenness(normalized: true, lengths: lengths, threads: threads))
        }
        return try bits(
          graph.betweenness(
            normalized: true, lengths: lengths, threads: threads, progress: progress))
      },
      HeavyKernel("betweenness from some \(kind)", make) { graph, threads, progress in
        guard let progress else {
          return bits(
            graph.betweenness(from: sources, normalized: true, lengths: lengths, threads: threads))
        }
        return try bits(
          graph.betweenness(
            from: sources, normalized: true, lengths: lengths, threads: threads,
            progress: progress))
      },
      HeavyKernel("betweenness between sets \(kind)", make) { graph, threads, progress in
        guard let progress else {
          return bits(
            graph.betweenness(
              between: sources, and: targets, normalized: true, lengths: lengths,
              threads: threads))
        }
        return try bits(
          graph.betweenness(
            between: sources, and: targets, normalized: true, lengths: lengths, threads: threads,
            progress: progress))
      },
      HeavyKernel("betweenness of edges \(kind)", make) { graph, threads, progress in
        guard let progress else {
          return bits(graph.edgeBetweenness(normalized: true, lengths: lengths, threads: threads))
        }
        return try bits(
          graph.edgeBetweenness(
            normalized: true, lengths: lengths, threads: threads, progress: progress))
      },
    ]
  }

  private static let distances = [
    HeavyKernel("distance summary", medium) { graph, threads, progress in
      guard let progress else { return bits(graph.distanceSummary(threads: threads)) }
      return try bits(graph.distanceSummary(threads: threads, progress: progress))
    },
    HeavyKernel("closeness", medium, threads: [2]) { graph, threads, progress in
      guard let progress else { return bits(graph.closeness(threads: threads)) }
      return try bits(graph.closeness(threads: threads, progress: progress))
    },
    HeavyKernel("harmonic centrality", medium, threads: [2]) { graph, threads, progress in
      guard let progress else {
        return bits(graph.harmonicCentrality(normalized: true, threads: threads))
      }
      return try bits(
        graph.harmonicCentrality(normalized: true, threads: threads, progress: progress))
    },
  ]

  private static let rankedPaths = [
    HeavyKernel("shortest simple paths", medium, threads: []) { graph, _, progress in
      let (source, target) = (700, 1100)
      guard let progress else {
        return bits(graph.shortestSimplePaths(from: source, to: target, limit: 40).flatMap(\.self))
      }
      return try bits(
        graph.shortestSimplePaths(from: source, to: target, limit: 40, progress: progress)
          .flatMap(\.self))
    },
    HeavyKernel("cheapest paths", medium, threads: []) { graph, _, progress in
      let (source, target) = (700, 1100)
      guard let progress else {
        return bits(graph.cheapestPaths(from: source, to: target, limit: 40).map(\.cost))
      }
      return try bits(
        graph.cheapestPaths(from: source, to: target, limit: 40, progress: progress).map(\.cost))
    },
    HeavyKernel("cheapest paths by costs", medium, threads: []) { graph, _, progress in
      let (source, target) = (700, 1100)
      let costs = try ArcCosts(edges: graph.edgeIDs.map { Double($0 % 5 + 1) })
      guard let progress else {
        return bits(
          graph.cheapestPaths(from: source, to: target, limit: 40, costs: costs).map(\.cost))
      }
      return try bits(
        graph.cheapestPaths(
          from: source, to: target, limit: 40, costs: costs, progress: progress
        ).map(\.cost))
    },
  ]

  private static let walks = [false, true].flatMap { isDirected in
    let make = { @Sendable in try large(isDirected: isDirected) }
    let kind = isDirected ? "directed" : "undirected"
    return [
      HeavyKernel("PageRank, \(kind)", make) { graph, threads, progress in
        guard let progress else { return bits(graph.pageRank(threads: threads)) }
        return try bits(graph.pageRank(threads: threads, progress: progress))
      },
      HeavyKernel("personalized PageRank, \(kind)", make, threads: [2]) {
        graph, threads, progress in
        let sources = [5, 4, 3]
        guard let progress else {
          return bits(
            graph.personalizedPageRank(from: sources, usesWeights: true, threads: threads))
        }
        return try bits(
          graph.personalizedPageRank(
            from: sources, usesWeights: true, threads: threads, progress: progress))
      },
      HeavyKernel("eigenvector centrality, \(kind)", make) { graph, threads, progress in
        guard let progress else {
          return bits(
            graph.eigenvectorCentrality(usesWeights: true, tolerance: 1e-4, threads: threads))
        }
        return try bits(
          graph.eigenvectorCentrality(
            usesWeights: true, tolerance: 1e-4, threads: threads, progress: progress))
      },
    ]
  }

  private static let groups = [
    HeavyKernel("clustering", medium) { graph, threads, progress in
      guard let progress else { return bits(graph.clustering(threads: threads).triangles) }
      return try bits(graph.clustering(threads: threads, progress: progress).triangles)
    },
    HeavyKernel("Leiden communities", medium, threads: []) { graph, _, progress in
      guard let progress else { return bits(graph.leidenCommunities(usesWeights: true, seed: 1)) }
      return try bits(graph.leidenCommunities(usesWeights: true, seed: 1, progress: progress))
    },
    HeavyKernel("Louvain communities", medium, threads: []) { graph, _, progress in
      guard let progress else { return bits(graph.louvainCommunities(usesWeights: true, seed: 1)) }
      return try bits(graph.louvainCommunities(usesWeights: true, seed: 1, progress: progress))
    },
  ]
}
