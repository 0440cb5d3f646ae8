import GraphAlgorithms

/// Distances and paths by weight, and the paths that come after the shortest.
let weightedPathWork = [
  Work("sssp") { input in
    guard input.isWeighted else { return nil }
    let graph = try input.graph()
    var turn = 0
    return {
      let source = input.sources[turn % 8]
      turn += 1
      return timed {
        graph.weightedDistances(from: source)
      } check: {
        String(Int($0.reduce(0) { $0 + ($1 ?? 0) }))
      }
    }
  },
  Work("p2pw") { input in
    guard input.isWeighted else { return nil }
    let graph = try input.graph()
    let pairs = input.pairs.prefix(input.weightedPairCount)
    return {
      timed(dividedBy: pairs.count) {
        pairs.reduce(0) { $0 + (graph.cheapestPath(from: $1.0, to: $1.1)?.cost ?? 0) }
      } check: {
        String($0)
      }
    }
  },
  Work("ksp") { input in
    let graph = try input.graph()
    let pairs = input.pairs.prefix(5)
    return {
      timed(dividedBy: pairs.count) {
        pairs.map { graph.shortestSimplePaths(from: $0.0, to: $0.1, limit: 10) }
      } check: {
        String($0.joined().reduce(0) { $0 + $1.count - 1 })
      }
    }
  },
  Work("kspw") { input in
    guard input.isWeighted else { return nil }
    let graph = try input.graph()
    let pairs = input.pairs.prefix(5)
    return {
      timed(dividedBy: pairs.count) {
        pairs.map { graph.cheapestPaths(from: $0.0, to: $0.1, limit: 10) }
      } check: {
        String($0.joined().reduce(0) { $0 + $1.cost })
      }
    }
  },
]
