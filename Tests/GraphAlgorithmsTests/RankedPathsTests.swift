import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks the paths between all pairs of a graph, by weight and by steps, against trying all.
func checkRankedPaths(
  _ graph: WeightedGraph, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  for source in adjacency.vertices {
    for target in adjacency.vertices {
      let place: Comment = "\(graph), \(layout), \(source) to \(target)"
      let expected = graph.simplePaths(from: source, to: target)
      let all = adjacency.cheapestPaths(from: source, to: target, limit: expected.count + 1)
      if graph.isExact {
        #expect(all == expected, place, sourceLocation: sourceLocation)
      } else {
        #expect(
          Set(all.map(\.vertices)) == Set(expected.map(\.vertices)), place,
          sourceLocation: sourceLocation)
      }
      let first = adjacency.cheapestPath(from: source, to: target)
      #expect(agree(first?.cost, expected.first?.cost), place, sourceLocation: sourceLocation)
      if graph.isExact { #expect(first == expected.first, place, sourceLocation: sourceLocation) }
      for limit in [-1, 0, 1, 2, 5] {
        let paths = adjacency.cheapestPaths(from: source, to: target, limit: limit)
        #expect(
          agree(paths.map(\.cost), expected.prefix(max(0, limit)).map(\.cost)), place,
          sourceLocation: sourceLocation)
        if graph.isExact {
          #expect(
            paths == Array(expected.prefix(max(0, limit))), place, sourceLocation: sourceLocation)
        }
      }
      try checkSimplePaths(graph.graph, adjacency, source, target, sourceLocation: sourceLocation)
    }
  }
}

/// Checks the paths between two vertices by steps.
private func checkSimplePaths(
  _ graph: KnownAdjacency, _ adjacency: Adjacency, _ source: Int, _ target: Int,
  sourceLocation: SourceLocation
) throws {
  let place: Comment = "\(graph), \(source) to \(target)"
  let all = BruteForce(graph).simplePaths(from: source, to: target)
  let ranked = all.sorted {
    $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
  }
  for limit in [0, 1, 3, 10, all.count + 1] {
    #expect(
      adjacency.shortestSimplePaths(from: source, to: target, limit: limit)
        == Array(ranked.prefix(limit)), place, sourceLocation: sourceLocation)
  }
  for length in [-1, 0, 1, 2, 3, graph.vertexCount, Int.max] {
    #expect(
      Array(adjacency.simplePaths(from: source, to: target, maximumLength: length))
        == all.filter { $0.count - 1 <= length }, place, sourceLocation: sourceLocation)
  }
}

@Suite struct RankedPathsTests {
  @Test(arguments: WeightedGraph.all(KnownAdjacency.all.filter { $0.vertexCount < 10 }))
  func `the best of all simple paths come first in known graphs`(graph: WeightedGraph) throws {
    for layout in KnownAdjacency.layouts { try checkRankedPaths(graph, layout) }
  }

  @Test(arguments: WeightedGraph.mixed(KnownAdjacency.random(count: 250, largest: 6)))
  func `the best of all simple paths come first in random graphs`(graph: WeightedGraph) throws {
    for layout in KnownAdjacency.layouts { try checkRankedPaths(graph, layout) }
  }

  @Test(arguments: KnownAdjacency.random(count: 200, largest: 6, startingAt: 5000))
  func `edges that weigh nothing keep the order of paths`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts {
      try checkRankedPaths(WeightedGraph(graph, .zeros, seed: 1), layout)
    }
  }

  @Test func `the paths by weight are those with the weights for costs`() throws {
    for graph in WeightedGraph.mixed(KnownAdjacency.random(count: 100, startingAt: 1000))
    where graph.isExact {
      let adjacency = try graph.adjacency(.given)
      let costs = try ArcCosts(edges: graph.weights)
      let last = adjacency.vertexCount - 1
      #expect(
        adjacency.cheapestPaths(from: 0, to: last, limit: 20)
          == (try graph.graph.adjacency().cheapestPaths(
            from: 0, to: last, limit: 20, costs: costs)),
        "\(graph)")
    }
  }

  @Test func `the paths in Yen's graph are those of his paper`() throws {
    let cases = try ReferenceValue(fileNamed: "paths")["cases"].list
    for value in cases where value.has("k_shortest") {
      let reference = try ReferenceGraph(value["graph"])
      var builder = try AdjacencyBuilder(
        vertexCount: reference.graph.vertexCount, isDirected: reference.graph.isDirected)
      for (ends, cost) in zip(reference.graph.edges, reference.costs) {
        try builder.append(from: ends.0, to: ends.1, weight: cost)
      }
      let expected = try value["k_shortest"]["values"].list.map { path in
        try CostedPath(
          vertices: path["path"].list.map { try reference.vertex($0) }, cost: path["length"].number)
      }
      #expect(
        try builder.build().cheapestPaths(
          from: reference.vertex(value["source"]), to: reference.vertex(value["target"]),
          limit: 100) == expected)
    }
  }

  @Test func `the examples in the documentation hold`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.shortestSimplePaths(from: 0, to: 1, limit: 5) == [[0, 1], [0, 3, 2, 1]])
    let crossed = try Adjacency(
      vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    let paths = crossed.simplePaths(from: 0, to: 2, maximumLength: 2)
    #expect(Array(paths) == [[0, 1, 2], [0, 2], [0, 3, 2]])
    #expect(paths.contains([0, 2]))
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 2, weight: 5)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 2)
    let graph = builder.build()
    #expect(graph.cheapestPath(from: 0, to: 2)?.vertices == [0, 1, 2])
    #expect(graph.cheapestPath(from: 0, to: 2)?.cost == 4)
    let ranked = graph.cheapestPaths(from: 0, to: 2, limit: 5)
    #expect(ranked.map(\.vertices) == [[0, 1, 2], [0, 2]])
    #expect(ranked.map(\.cost) == [4, 5])
  }

  @Test func `the first of countless paths are found at once`() throws {
    let grid = try KnownAdjacency.grid(width: 40, height: 40).adjacency()
    let first = grid.simplePaths(from: 0, to: 1599, maximumLength: 78).prefix(3)
    #expect(first.map(\.count) == [79, 79, 79])
    let ranked = grid.shortestSimplePaths(from: 0, to: 1599, limit: 5)
    #expect(ranked == Array(grid.shortestPaths(from: 0, to: 1599).prefix(5)))
  }

  @Test func `questions from many tasks at once have the same answers`() async throws {
    let graph = WeightedGraph(KnownAdjacency.grid(width: 12, height: 12), .small, seed: 3)
    let adjacency = try graph.adjacency(.byDegree)
    let expected = (0..<144).map { adjacency.cheapestPaths(from: 0, to: $0, limit: 2) }
    let fresh = try graph.adjacency(.byDegree)
    let found = await withTaskGroup(of: (Int, [CostedPath]).self) { group in
      for target in 0..<144 {
        group.addTask { (target, fresh.cheapestPaths(from: 0, to: target, limit: 2)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    #expect((0..<144).allSatisfy { found[$0] == expected[$0] })
  }
}
