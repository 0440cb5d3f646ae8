import GraphAlgorithms

/// What a graph falls apart without.
let blockWork = [
  Work("bicomp") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.articulationPoints()
      } check: {
        String($0.count)
      }
    }
  },
  Work("blocks") { input in
    let graph = try input.graph()
    return {
      timed {
        graph.blocks()
      } check: {
        String($0.count)
      }
    }
  },
]
