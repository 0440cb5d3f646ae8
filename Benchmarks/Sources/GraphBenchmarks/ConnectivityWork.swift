import GraphAlgorithms

/// Components and what holds them together.
let connectivityWork = [
  Work("cc") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.connectedComponents()
      } check: {
        String($0.count)
      }
    }
  }
]
