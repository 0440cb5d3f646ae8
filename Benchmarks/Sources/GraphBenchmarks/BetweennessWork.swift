import GraphAlgorithms

/// Betweenness: of all pairs, from some sources, and between two sets.
let betweennessWork = [
  Work("bc") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.betweenness(normalized: false, threads: input.threads)
      } check: {
        sumAndMaximum($0)
      }
    }
  },
  Work("bcs") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.betweenness(from: input.sources, normalized: false, threads: input.threads)
      } check: {
        // The peers count an undirected pair half.
        sumAndMaximum($0.map { $0 / 2 })
      }
    }
  },
  Work("bsubset") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.betweenness(
          between: input.sources.prefix(50), and: input.targets.prefix(50), normalized: false,
          threads: input.threads)
      } check: {
        sumAndMaximum($0.map { $0 / 2 })
      }
    }
  },
  Work("bedges") { input in
    let graph = try withEdgeIDs(input.graph())
    return {
      timed {
        graph.edgeBetweenness(normalized: false, threads: input.threads)
      } check: {
        sumAndMaximum($0)
      }
    }
  },
  Work("bsampled") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.sampledBetweenness(error: 0.01, confidence: 0.9, seed: 1, threads: input.threads)
      } check: {
        "[\($0.sampleCount), \($0.values.max() ?? 0)]"
      }
    }
  },
]

/// The same undirected graph, knowing the ids of its edges.
private func withEdgeIDs(_ graph: Adjacency) throws -> Adjacency {
  var builder = try AdjacencyBuilder(vertexCount: graph.vertexCount)
  for vertex in graph.vertices {
    for neighbor in graph.neighbors(of: vertex) where neighbor >= vertex {
      try builder.append(from: vertex, to: neighbor)
    }
  }
  return builder.build(keepsEdgeIDs: true)
}

private func sumAndMaximum(_ values: [Double]) -> String {
  let rounded = [values.reduce(0, +), values.max() ?? 0].map { ($0 * 10).rounded() / 10 }
  return "\(rounded)"
}
