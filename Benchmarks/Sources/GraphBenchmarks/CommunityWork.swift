import GraphAlgorithms

/// Communities of high modularity, without weights as the peers are asked for them.
let communityWork = [
  Work("louvain") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.louvainCommunities()
      } check: {
        String(rounded($0.modularity))
      }
    }
  },
  Work("leiden") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.leidenCommunities()
      } check: {
        String(rounded($0.modularity))
      }
    }
  },
]

/// To four places, as the peers' checks are.
private func rounded(_ modularity: Double) -> Double {
  (modularity * 10_000).rounded() / 10_000
}
