import Foundation
import Graphviz

/// Measures the reading of DOT: the time, and the most memory that the process ever had.
enum DOTBenchmark {
  static func run(edges: Int) throws {
    let bytes = text(edges: edges)
    print("\(edges) edges, \(bytes.count / 1_000_000) MB of DOT; memory \(peak()) MB with the text")
    var documents: [DOT.Document] = []
    try report("read to a document") { documents = try DOT.documents(in: bytes) }
    guard let document = documents.first else { return }
    documents = []
    var content: DOT.Content?
    try report("and to its content") { content = try DOT.Content(document) }
    print("\(content?.nodes.count ?? 0) nodes, \(content?.edges.count ?? 0) edges")
  }

  /// Prints seconds on the wall, seconds of the processor, and memory.
  private static func report(_ job: String, _ work: () throws -> Void) rethrows {
    let begin = Foundation.clock()
    let time = try ContinuousClock().measure { try work() }
    let seconds = Double(Foundation.clock() - begin) / Double(CLOCKS_PER_SEC)
    let wall = (time / .milliseconds(1) / 1000 * 100).rounded() / 100
    print(
      "\(job): \(wall) s, \((seconds * 100).rounded() / 100) s of the processor, at most \(peak()) MB"
    )
  }

  /// A fiftieth as many nodes, and edges of about a hundred bytes among them.
  private static func text(edges: Int) -> [UInt8] {
    let nodes = max(2, edges / 50)
    var numbers = SeededNumbers(seed: 2026)
    var bytes = Array("digraph \"made up\" {\n  node [shape=box]\n".utf8)
    bytes.reserveCapacity(edges * 110 + nodes * 60)
    for node in 0..<nodes {
      bytes += "  organisation_\(node) [label=\"Organisation \(node)\", group=g\(node % 7)];\n".utf8
    }
    for edge in 0..<edges {
      bytes += "  organisation_\(numbers.next(nodes)) -> organisation_\(numbers.next(nodes))".utf8
      bytes += " [label=\"agreement \(edge)\", weight=\(1 + numbers.next(9)), style=dashed".utf8
      bytes += ", id=e\(edge)];\n".utf8
    }
    bytes += "}\n".utf8
    return bytes
  }

  /// The most memory that this process ever had, in MB.
  private static func peak() -> Int {
    var usage = rusage()
    #if os(Linux)
      guard getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
      // Linux counts in kilobytes, macOS in bytes.
      return usage.ru_maxrss / 1000
    #else
      guard getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
      return usage.ru_maxrss / 1_000_000
    #endif
  }
}
