import Foundation
import GraphAlgorithms

/// What a graph takes in memory: `rss`, after loading it and at most while loading, as `--rss` of
/// `peers/bench_peers.py` asks of every library; `rssw`, after a first question by weight as well.
let memoryWork = [
  Work("rss") { input in
    try printMemory(input) { _ in }
  },
  Work("rssw") { input in
    guard input.isWeighted else { return nil }
    return try printMemory(input) { graph in
      guard let (source, target) = input.pairs.first else { return }
      _ = graph.cheapestPath(from: source, to: target)
    }
  },
]

/// Prints the result itself, since it is no time, and ends the program.
private func printMemory(
  _ input: Input, after question: (Adjacency) -> Void
) throws -> (() throws -> Run)? {
  let before = try ResidentMemory()
  let graph = try input.graph()
  question(graph)
  let after = try ResidentMemory()
  let edgeCount = Double(graph.edgeCount)
  func bytes(_ count: Int) -> Double { (Double(count) / edgeCount * 10).rounded() / 10 }
  print(
    """
    {"bytes_edge_live": \(bytes(after.now - before.now)), \
    "bytes_edge_peak": \(bytes(after.peak - before.now))}
    """)
  exit(0)
}

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
