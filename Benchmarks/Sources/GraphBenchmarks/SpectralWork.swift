import GraphAlgorithms

/// Who matters by whom they know: PageRank and the eigenvector.
let spectralWork = [
  Work("pagerank") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.pageRank(tolerance: 1e-8, threads: input.threads)
      } check: {
        String($0.max() ?? 0)
      }
    }
  },
  Work("eigen") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.eigenvectorCentrality(tolerance: 1e-8, threads: input.threads)
      } check: {
        String($0.reduce(0, +) / ($0.max() ?? 1))
      }
    }
  },
]
