import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Returns PageRank by following the walk on a full matrix until nothing changes.
private func ranks(
  _ graph: KnownAdjacency, weights: [Double]? = nil, restarts: [Double], damping: Double
) -> [Double] {
  let count = graph.vertexCount
  var matrix = Array(repeating: Array(repeating: 0.0, count: count), count: count)
  for (index, (start, end)) in graph.edges.enumerated() {
    let weight = weights?[index] ?? 1
    matrix[start][end] += weight
    if !graph.isDirected && start != end { matrix[end][start] += weight }
  }
  let sums = matrix.map { $0.reduce(0, +) }
  var ranks = restarts
  for _ in 0..<400 {
    var next = Array(repeating: 0.0, count: count)
    for vertex in 0..<count {
      for target in 0..<count {
        let share = sums[vertex] > 0 ? matrix[vertex][target] / sums[vertex] : restarts[target]
        next[target] += ranks[vertex] * (damping * share + (1 - damping) * restarts[target])
      }
    }
    ranks = next
  }
  return ranks
}

/// Returns the sum of the differences of two columns.
private func distance(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0.0) { $0 + abs($1.0 - $1.1) }
}

@Suite struct PageRankTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 12))
  func `ranks are those of the walk on the full matrix`(graph: KnownAdjacency) throws {
    let count = graph.vertexCount
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      let equal = Array(repeating: 1 / Double(count), count: count)
      for damping in [0, 0.5, 0.85] {
        let expected = ranks(graph, restarts: equal, damping: damping)
        let exact = adjacency.pageRank(damping: damping, tolerance: 1e-13)
        #expect(distance(exact, expected) < 1e-11, "\(graph)")
        let rough = adjacency.pageRank(damping: damping, tolerance: 1e-3)
        #expect(distance(rough, expected) <= 1e-3 / (1 - damping), "\(graph)")
      }
      guard count > 0 else { continue }
      var restarts = Array(repeating: 0.0, count: count)
      for source in [0, count / 2, 0] { restarts[source] += 1.0 / 3 }
      let expected = ranks(graph, restarts: restarts, damping: 0.85)
      let near = adjacency.personalizedPageRank(from: [0, count / 2, 0], tolerance: 1e-13)
      #expect(distance(near, expected) < 1e-11, "\(graph)")
    }
  }

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 100, largest: 12))
  func `an edge is followed as often as its weight says`(graph: KnownAdjacency) throws {
    let kinds: [(Int) -> Double] = [
      { Double($0 % 3) }, { Double($0 % 4) * 100_000 }, { Double($0 % 5) / 4 },
      { Double($0 % 4) / 7 },
    ]
    for kind in kinds {
      let weights = graph.edges.indices.map(kind)
      var builder = try AdjacencyBuilder(
        vertexCount: graph.vertexCount, isDirected: graph.isDirected)
      for (edge, weight) in zip(graph.edges, weights) {
        try builder.append(from: edge.0, to: edge.1, weight: weight)
      }
      let equal = Array(repeating: 1 / Double(graph.vertexCount), count: graph.vertexCount)
      let expected = ranks(graph, weights: weights, restarts: equal, damping: 0.85)
      for layout in KnownAdjacency.layouts {
        let found = builder.build(layout: layout).pageRank(usesWeights: true, tolerance: 1e-13)
        #expect(distance(found, expected) < 1e-11, "\(graph)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `ranks are the same for any number of threads`(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 5)
    let count = 20_000
    let edges = (0..<150_000).map { _ in
      let end = Int.random(in: 0..<count, using: &generator)
      return (Int.random(in: 0..<count, using: &generator), end * end / count)
    }
    let graph = try Adjacency(
      vertexCount: count, edges: edges, isDirected: isDirected, layout: .automatic)
    let ranks = graph.pageRank()
    #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
    #expect(ranks == graph.pageRank(threads: 2))
    #expect(ranks == graph.pageRank(threads: 5))
    let values = graph.eigenvectorCentrality()
    #expect(values == graph.eigenvectorCentrality(threads: 3))
  }

  @Test func `a walk in circles is solved in place`() throws {
    // Powers swing between the two sides, with hardly less than the damping.
    let count = 60
    let edges =
      (0..<count).map { ($0, ($0 + 1) % count) }
      + (0..<count).map { ($0, ($0 * 7 + 3) % count) }
    let graph = KnownAdjacency(
      "two sides", vertexCount: count, edges: edges, isDirected: true)
    var restarts = Array(repeating: 0.0, count: count)
    restarts[4] = 1
    let expected = ranks(graph, restarts: restarts, damping: 0.85)
    for layout in KnownAdjacency.layouts {
      let found = try graph.adjacency(layout).personalizedPageRank(from: [4], tolerance: 1e-13)
      #expect(distance(found, expected) < 1e-11)
    }
  }

  @Test(arguments: KnownAdjacency.random(count: 200, largest: 20), [1e-2, 1e-8, 1e-13])
  func `who is out of reach has exactly 0, and nobody less`(
    graph: KnownAdjacency, tolerance: Double
  ) throws {
    // The same graph twice, side by side; walks restart in the first alone.
    let count = graph.vertexCount
    guard count > 0 else { return }
    let twice = KnownAdjacency(
      "\(graph) twice", vertexCount: 2 * count,
      edges: graph.edges + graph.edges.map { ($0 + count, $1 + count) },
      isDirected: graph.isDirected)
    let near = BruteForce(graph).distances()[0]
    for layout in KnownAdjacency.layouts {
      let ranks = try twice.adjacency(layout).personalizedPageRank(
        from: [0], tolerance: tolerance)
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-12, "\(twice)")
      #expect(ranks.allSatisfy { $0 >= 0 }, "\(twice)")
      for vertex in 0..<2 * count where vertex >= count || near[vertex] == nil {
        #expect(ranks[vertex] == 0, "\(twice), \(vertex)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `no walk follows an edge that weighs nothing`(isDirected: Bool) throws {
    var builder = try AdjacencyBuilder(vertexCount: 5, isDirected: isDirected)
    for (edge, weight) in zip([(0, 1), (1, 2), (2, 3), (3, 4)], [1, 2, 0, 1] as [Double]) {
      try builder.append(from: edge.0, to: edge.1, weight: weight)
    }
    let ranks = builder.build().personalizedPageRank(from: [0], usesWeights: true)
    #expect(ranks[0...2].allSatisfy { $0 > 0 })
    #expect(ranks[3...] == [0, 0])
  }

  @Test(arguments: [1, 7, 19] as [UInt64])
  func `ranks far from where walks restart are not negative`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = 1000
    var edges = (0..<6000).map { edge in
      let part = edge / 3000 * count
      return (
        part + Int.random(in: 0..<count, using: &generator),
        part + Int.random(in: 0..<count, using: &generator)
      )
    }
    // A long tail, of which walks hardly ever come to the end.
    edges += (2 * count..<3 * count - 1).map { ($0, $0 + 1) } + [(0, 2 * count)]
    let graph = try Adjacency(vertexCount: 3 * count, edges: edges)
    let exact = graph.personalizedPageRank(from: [0], tolerance: 1e-13)
    for damping in [0.85, 0.99] {
      let ranks = graph.personalizedPageRank(from: [0], damping: damping)
      #expect(ranks.allSatisfy { $0 >= 0 }, "seed \(seed)")
      #expect(ranks[count..<2 * count].allSatisfy { $0 == 0 }, "seed \(seed)")
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-12, "seed \(seed)")
      if damping == 0.85 { #expect(distance(ranks, exact) < 1e-8 / 0.15, "seed \(seed)") }
    }
  }

  @Test func `a damping of nearly 1 ends and still sums to 1`() throws {
    for graph in [KnownAdjacency.grid(width: 12, height: 9), .krackhardtKite] {
      let ranks = try graph.adjacency().pageRank(damping: 0.9999)
      #expect(abs(ranks.reduce(0, +) - 1) < 1e-12)
      let degrees = try graph.adjacency().degrees().map(Double.init)
      let stationary = degrees.map { $0 / degrees.reduce(0, +) }
      #expect(distance(ranks, stationary) < 0.02)
    }
  }

  @Test func `a walk restarts at the vertices of any sequence`() throws {
    let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
    let expected = path.personalizedPageRank(from: [1, 2, 3])
    #expect(path.personalizedPageRank(from: 1..<4) == expected)
    #expect(path.personalizedPageRank(from: path.vertices.lazy.filter { $0 > 0 }) == expected)
    let once = sequence(first: 1) { $0 < 3 ? $0 + 1 : nil }
    #expect(path.personalizedPageRank(from: once, progress: { _ in }) == expected)
  }

  @Test func `the examples in the documentation hold`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(0, 2), (1, 2)], isDirected: true)
    #expect(distance(graph.pageRank(), [0.213, 0.213, 0.574]) < 0.002)
    let path = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
    #expect(distance(path.personalizedPageRank(from: [0]), [0.345, 0.459, 0.195, 0]) < 0.002)
    #expect(try Adjacency(vertexCount: 0, edges: []).pageRank() == [])
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `ranks are what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let expected = try reference.column(file["expected"]["pagerank_0.85"]["values"])
    let ranks = try reference.graph.adjacency().pageRank(tolerance: 1e-12)
    #expect(agree(ranks, expected))
  }
}
