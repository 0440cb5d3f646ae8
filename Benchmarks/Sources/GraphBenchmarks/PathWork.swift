import GraphAlgorithms

/// Distances and shortest paths without weights.
let pathWork = [
  Work("bfs") { input in
    let graph = try input.graph()
    var turn = 0
    return {
      let source = input.sources[turn % 8]
      turn += 1
      return timed {
        graph.breadthFirstDistances(from: source)
      } check: {
        String($0.reduce(0) { $0 + ($1 ?? 0) })
      }
    }
  },
  Work("p2p") { input in
    let graph = try input.graph()
    let pairs = Array(input.pairs.prefix(input.pairCount))
    return {
      timed(dividedBy: pairs.count) {
        pairs.reduce(0) { $0 + (graph.distance(from: $1.0, to: $1.1) ?? 0) }
      } check: {
        String($0)
      }
    }
  },
  Work("asp") { input in
    let graph = try input.graph()
    let pairs = input.pairs.prefix(20)
    return {
      timed(dividedBy: pairs.count) {
        pairs.reduce(0.0) { $0 + graph.shortestPaths(from: $1.0, to: $1.1).count }
      } check: {
        String($0)
      }
    }
  },
]
