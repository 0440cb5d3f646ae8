import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Returns all simple paths with their costs, in the promised order.
///
/// Costs are multiples of a quarter, so that sums are exact and ties are ties.
private func expectedPaths(
  in graph: KnownAdjacency, from source: Int, to target: Int, costs: ArcCosts
) -> [CostedPath] {
  BruteForce(graph).simplePaths(from: source, to: target).map { path in
    var cost = 0.0
    for (start, end) in zip(path, path.dropFirst()) {
      let parallel = graph.edges.indices.filter {
        graph.edges[$0] == (start, end) || (!graph.isDirected && graph.edges[$0] == (end, start))
      }
      cost += parallel.map { costs.edges[$0] }.min() ?? .infinity
    }
    for vertex in path.dropFirst().dropLast() where !costs.vertices.isEmpty {
      cost += costs.vertices[vertex]
    }
    return CostedPath(vertices: path, cost: cost)
  }
  .filter { $0.cost < .infinity }
  .sorted { left, right in
    (left.cost, left.vertices.count) != (right.cost, right.vertices.count)
      ? (left.cost, left.vertices.count) < (right.cost, right.vertices.count)
      : left.vertices.lexicographicallyPrecedes(right.vertices)
  }
}

/// Checks the cheapest paths between all pairs of a graph, with costs of the given seed.
func checkCheapestPaths(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout, costSeed: UInt64,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  var generator = SeededGenerator(seed: costSeed)
  let choices = [0, 0, 0.25, 0.5, 1, 1, 1, 2, 7, .infinity]
  let costs = try ArcCosts(
    edges: graph.edges.map { _ in choices.randomElement(using: &generator) ?? 1 },
    vertices: Bool.random(using: &generator)
      ? [] : (0..<graph.vertexCount).map { _ in choices.randomElement(using: &generator) ?? 1 })
  let adjacency = try graph.adjacency(layout)
  for source in adjacency.vertices {
    for target in adjacency.vertices {
      let place: Comment = "\(graph), \(source) to \(target), costs of seed \(costSeed)"
      let expected = expectedPaths(in: graph, from: source, to: target, costs: costs)
      for limit in [0, 1, 2, 5, expected.count + 1] {
        let paths = adjacency.cheapestPaths(
          from: source, to: target, limit: limit, costs: costs)
        #expect(paths == Array(expected.prefix(limit)), place, sourceLocation: sourceLocation)
      }
      let simple = adjacency.simplified()
      if simple.edgeCount == adjacency.edgeCount {
        #expect(
          simple.cheapestPaths(from: source, to: target, limit: 9, costs: costs)
            == Array(expected.prefix(9)), place, sourceLocation: sourceLocation)
      }
    }
  }
}

@Suite struct CheapestPathsTests {
  @Test(arguments: KnownAdjacency.all.filter { $0.vertexCount < 16 })
  func `the cheapest of all simple paths come first in known graphs`(
    graph: KnownAdjacency
  ) throws {
    for layout in KnownAdjacency.layouts {
      for seed in 1...3 { try checkCheapestPaths(graph, layout, costSeed: UInt64(seed)) }
    }
  }

  @Test(arguments: KnownAdjacency.random(count: 300, largest: 6))
  func `the cheapest of all simple paths come first in random graphs`(
    graph: KnownAdjacency
  ) throws {
    for layout in KnownAdjacency.layouts {
      try checkCheapestPaths(graph, layout, costSeed: UInt64(graph.edges.count))
    }
  }

  @Test func `the paths in Yen's graph are those of his paper`() throws {
    let cases = try ReferenceValue(fileNamed: "paths")["cases"].list
    let listed = cases.filter { $0.has("k_shortest") }
    #expect(listed.count == 2)
    for value in listed {
      let reference = try ReferenceGraph(value["graph"])
      let expected = try value["k_shortest"]["values"].list.map { path in
        try CostedPath(
          vertices: path["path"].list.map { try reference.vertex($0) }, cost: path["length"].number)
      }
      let paths = try reference.graph.adjacency().cheapestPaths(
        from: try reference.vertex(value["source"]), to: try reference.vertex(value["target"]),
        limit: 100, costs: ArcCosts(edges: reference.costs))
      #expect(paths == expected)
    }
  }

  @Test func `with equal costs there are as many paths as networkx counts`() throws {
    for value in try ReferenceValue(fileNamed: "paths")["cases"].list
    where value.has("simple_paths_total") {
      let reference = try ReferenceGraph(value["graph"])
      let total = try Int(value["simple_paths_total"]["values"].number)
      let paths = try reference.graph.adjacency().cheapestPaths(
        from: try reference.vertex(value["source"]), to: try reference.vertex(value["target"]),
        limit: total + 1, costs: ArcCosts(edges: reference.costs))
      #expect(paths.count == total)
      #expect(paths == paths.sorted())
      let near = try Int(value["simple_paths_up_to_distance_plus_1"]["values"].number)
      let distance = try value["distance"].number
      #expect(paths.count { $0.cost <= distance + 1 } == near)
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    let costs = try ArcCosts(edges: [1, 1, 1, 0.5])
    let paths = square.cheapestPaths(from: 0, to: 2, limit: 5, costs: costs)
    #expect(paths.map(\.vertices) == [[0, 3, 2], [0, 1, 2]])
    #expect(paths.map(\.cost) == [1.5, 2.0])
  }

  @Test func `a vertex reaches itself by one path at no cost`() throws {
    let triangle = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0), (0, 0)])
    let costs = try ArcCosts(edges: [1, 1, 1, 0], vertices: [5, 5, 5])
    #expect(
      triangle.cheapestPaths(from: 0, to: 0, limit: 9, costs: costs)
        == [CostedPath(vertices: [0], cost: 0)])
  }

  @Test func `a limit that is not positive gives no paths`() throws {
    let edge = try Adjacency(vertexCount: 2, edges: [(0, 1)])
    let costs = try ArcCosts(edges: [1])
    #expect(edge.cheapestPaths(from: 0, to: 1, limit: 0, costs: costs).isEmpty)
    #expect(edge.cheapestPaths(from: 0, to: 1, limit: -3, costs: costs).isEmpty)
  }

  @Test func `the ends of a path cost nothing`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let costs = try ArcCosts(edges: [1, 2], vertices: [100, 10, .infinity])
    #expect(
      path.cheapestPaths(from: 0, to: 2, limit: 1, costs: costs)
        == [CostedPath(vertices: [0, 1, 2], cost: 13)])
  }

  @Test func `of parallel edges the cheapest is crossed`() throws {
    let graph = try Adjacency(vertexCount: 2, edges: [(0, 1), (1, 0), (0, 1)])
    #expect(
      try graph.cheapestPaths(from: 0, to: 1, limit: 9, costs: ArcCosts(edges: [3, 1, 2]))
        == [CostedPath(vertices: [0, 1], cost: 1)])
  }

  @Test func `a cost too large for a Double is as good as no path`() throws {
    let path = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    let large = Double.greatestFiniteMagnitude
    #expect(
      try path.cheapestPaths(from: 0, to: 2, limit: 1, costs: ArcCosts(edges: [large, large]))
        .isEmpty)
    let detour = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 3), (1, 2), (2, 3)])
    let costs = try ArcCosts(edges: [large, 0, large, 0])
    #expect(
      detour.cheapestPaths(from: 0, to: 3, limit: 9, costs: costs)
        == [CostedPath(vertices: [0, 1, 3], cost: large)])
  }

  @Test func `costs that are not sums of powers of two still give all paths in order`() throws {
    for seed in UInt64(1)...100 {
      let graph = KnownAdjacency.random(seed: seed, largest: 6)
      var generator = SeededGenerator(seed: seed)
      let costs = try ArcCosts(
        edges: graph.edges.map { _ in Double.random(in: 0...1, using: &generator) })
      let paths = try graph.adjacency().cheapestPaths(
        from: 0, to: graph.vertexCount - 1, limit: 1000, costs: costs)
      let expected = expectedPaths(
        in: graph, from: 0, to: graph.vertexCount - 1, costs: costs)
      #expect(Set(paths.map(\.vertices)) == Set(expected.map(\.vertices)), "seed \(seed)")
      #expect(agree(paths.map(\.cost), expected.map(\.cost)), "seed \(seed)")
    }
  }
}
