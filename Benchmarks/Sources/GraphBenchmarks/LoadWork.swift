import Foundation
import GraphAlgorithms

/// Reading graphs from files.
let loadWork = [
  Work("load") { input in
    return {
      try timed {
        try Adjacency(edgeListAt: input.edgeList)
      } check: {
        String($0.edgeCount)
      }
    }
  },
  Work("loadcsv") { input in
    guard FileManager.default.fileExists(atPath: input.table) else { return nil }
    // Both ends of an edge are the first two names in the tables of `make_graphs.py`, but in that
    // of the small graph, where types stand between them.
    let columns = input.name == "small" ? (0, 3) : (0, 1)
    return {
      try timed {
        try LabeledAdjacency(tableAt: input.table, columns: columns)
      } check: {
        "[\($0.adjacency.vertexCount), \($0.adjacency.edgeCount)]"
      }
    }
  },
]
