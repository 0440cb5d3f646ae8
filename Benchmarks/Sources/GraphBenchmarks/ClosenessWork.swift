import GraphAlgorithms

/// How far all are from each other.
let closenessWork = [
  Work("close") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.closeness(threads: input.threads)
      } check: {
        String($0.reduce(0, +))
      }
    }
  },
  Work("harm") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.harmonicCentrality(normalized: false, threads: input.threads)
      } check: {
        String($0.reduce(0, +))
      }
    }
  },
]
