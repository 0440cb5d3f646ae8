import GraphAlgorithms

/// How densely a graph is knit: cores and triangles.
let coreWork = [
  Work("kcore") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.coreNumbers()
      } check: {
        String($0.max() ?? 0)
      }
    }
  },
  Work("clustering") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.clustering(threads: input.threads)
      } check: {
        "[\($0.triangleCount), \($0.transitivity), \($0.mean)]"
      }
    }
  },
]
