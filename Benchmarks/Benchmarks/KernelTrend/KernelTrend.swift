import Benchmark
import GraphAlgorithms

/// Times each kernel on a graph with hubs and, where distances are long, on a grid, so that one state
/// of the code can be compared with another.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], maxDuration: .seconds(1), maxIterations: 10_000)

  let graph = TrendGraphs.hubs
  let grid = TrendGraphs.grid

  Benchmark("Distance from both ends", configuration: .init(scalingFactor: .kilo)) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(graph.distance(from: 100, to: 19_000)) }
  }
  Benchmark("Breadth-first distances") { _ in blackHole(graph.breadthFirstDistances(from: 100)) }
  Benchmark("Breadth-first distances, grid") { _ in blackHole(grid.breadthFirstDistances(from: 0)) }
  Benchmark("All shortest paths") { _ in blackHole(graph.shortestPaths(from: 100, to: 19_000)) }
  Benchmark("Weighted distances") { _ in blackHole(graph.weightedDistances(from: 100)) }
  Benchmark("Cheapest path") { _ in blackHole(graph.cheapestPath(from: 100, to: 19_000)) }
  Benchmark("Cheapest path, grid") { _ in
    blackHole(grid.cheapestPath(from: 0, to: grid.vertexCount - 1))
  }
  Benchmark("Ten shortest simple paths") { _ in
    blackHole(graph.shortestSimplePaths(from: 100, to: 19_000, limit: 10))
  }
  Benchmark("Connected components") { _ in blackHole(graph.connectedComponents()) }
  Benchmark("Blocks") { _ in blackHole(graph.blocks()) }
  Benchmark("Core numbers") { _ in blackHole(graph.coreNumbers()) }
  Benchmark("Clustering") { _ in blackHole(graph.clustering()) }
  Benchmark("PageRank") { _ in blackHole(graph.pageRank()) }
  Benchmark("Eigenvector centrality") { _ in blackHole(graph.eigenvectorCentrality()) }
  Benchmark("Distance summary") { _ in blackHole(graph.distanceSummary()) }
  Benchmark("Betweenness from 64 vertices") { _ in
    blackHole(graph.betweenness(from: 0..<64, normalized: false))
  }
  Benchmark("Sampled betweenness") { _ in
    blackHole(graph.sampledBetweenness(error: 0.02, seed: 1))
  }
  Benchmark("Louvain") { _ in blackHole(graph.louvainCommunities(usesWeights: true, seed: 1)) }
  Benchmark("Leiden") { _ in blackHole(graph.leidenCommunities(usesWeights: true, seed: 1)) }
  Benchmark("Building") { _ in blackHole(TrendGraphs.hubsBuilt()) }
}
