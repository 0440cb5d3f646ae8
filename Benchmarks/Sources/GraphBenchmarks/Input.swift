import Foundation
import GraphAlgorithms

/// A graph of `peers/make_graphs.py`, and what is to be asked of it.
final class Input {
  /// The facts beside a graph: how large it is, and sampled vertices to ask about.
  private struct Facts: Decodable {
    let name: String
    let n: Int
    let weighted: Bool
    let sources: [Int]
    let targets: [Int]
    let pairs: [[Int]]
  }

  let edgeList: String
  let table: String
  let threads: Int
  private let facts: Facts
  private var loaded: Adjacency?

  init(edgeList: String, table: String, facts: String, threads: Int) throws {
    self.edgeList = edgeList
    self.table = table
    self.threads = threads
    self.facts = try JSONDecoder().decode(
      Facts.self, from: Data(contentsOf: URL(filePath: facts)))
  }

  var name: String { facts.name }
  var isWeighted: Bool { facts.weighted }
  var sources: [Int] { facts.sources }
  var targets: [Int] { facts.targets }
  var pairs: [(Int, Int)] { facts.pairs.map { ($0[0], $0[1]) } }

  /// How many pairs a question without weights is asked about, as in `peers/bench_peers.py`.
  var pairCount: Int {
    ["small": 1000, "medium": 1000, "large": 200, "affil": 200, "collab": 200, "grid": 30][name]
      ?? 100
  }

  /// The same with weights.
  var weightedPairCount: Int { ["medium": 100, "large": 20, "grid": 20][name] ?? 20 }

  /// The graph, read once, before any clock runs.
  func graph() throws -> Adjacency {
    if let loaded { return loaded }
    let graph = try Adjacency(edgeListAt: edgeList)
    loaded = graph
    return graph
  }
}
