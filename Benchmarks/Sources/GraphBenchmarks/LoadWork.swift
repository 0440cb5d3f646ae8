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
  Work("memory") { input in
    let before = try ResidentMemory()
    let graph = try input.graph()
    let after = try ResidentMemory()
    let edges = Double(graph.edgeCount)
    print("bytes an edge live \(Double(after.now - before.now) / edges)")
    print("bytes an edge at the peak \(Double(after.peak - before.now) / edges)")
    return nil
  },
]

/// The memory of this process that is in use, and that was at most, in bytes; on Linux only.
private struct ResidentMemory {
  let now: Int
  let peak: Int

  init() throws {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    func kilobytes(_ key: String) -> Int {
      let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
      return line.flatMap { Int($0.split(separator: " ").dropLast().last ?? "") } ?? 0
    }
    now = kilobytes("VmRSS:") * 1024
    peak = kilobytes("VmHWM:") * 1024
  }
}
