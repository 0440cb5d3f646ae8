import GraphAlgorithms

/// Who matters: betweenness and the other centralities.
let centralityWork = [
  Work("bc") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.betweenness(normalized: false)
      } check: {
        "[\($0.reduce(0, +)), \($0.max() ?? 0)]"
      }
    }
  }
]
