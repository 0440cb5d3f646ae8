import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks all distances of a graph, both ways, against the brute force.
func checkDistances(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let expected = BruteForce(graph).distances()
  for source in adjacency.vertices {
    for target in adjacency.vertices {
      #expect(
        adjacency.distance(from: source, to: target) == expected[source][target],
        "\(graph), \(source) to \(target)", sourceLocation: sourceLocation)
    }
    let away = adjacency.breadthFirstDistances(from: source)
    let row = expected[source]
    #expect(Array(away) == row, "\(graph), \(source)", sourceLocation: sourceLocation)
    #expect(
      away.reachedCount == row.count { $0 != nil }, "\(graph), \(source)",
      sourceLocation: sourceLocation)
    #expect(
      away.eccentricity == row.compactMap { $0 }.max(), "\(graph), \(source)",
      sourceLocation: sourceLocation)
    let towards = adjacency.breadthFirstDistances(from: source, direction: .incoming)
    #expect(
      Array(towards) == expected.map { $0[source] }, "\(graph), \(source)",
      sourceLocation: sourceLocation)
  }
}

/// Returns whether distances are those of a search over lists of neighbors, level by level.
private func == (
  distances: BreadthFirstDistances, expected: [Int?]
) -> Bool {
  Array(distances) == expected && distances.reachedCount == expected.count { $0 != nil }
    && distances.eccentricity == expected.compactMap { $0 }.max()
}

private func simpleSearch(
  _ edges: [(Int, Int)], from source: Int, _ vertexCount: Int, _ isDirected: Bool
) -> [Int?] {
  var neighbors = [[Int]](repeating: [], count: vertexCount)
  for (start, end) in edges {
    neighbors[start].append(end)
    if !isDirected { neighbors[end].append(start) }
  }
  var distances = [Int?](repeating: nil, count: vertexCount)
  distances[source] = 0
  var level = [source]
  for distance in 1... {
    level = Array(Set(level.flatMap { neighbors[$0] }).filter { distances[$0] == nil })
    for vertex in level { distances[vertex] = distance }
    if level.isEmpty { break }
  }
  return distances
}

@Suite struct BreadthFirstDistancesTests {
  @Test(arguments: KnownAdjacency.layouts)
  func `levels that grow by one vertex after a burst keep their distances`(
    layout: Adjacency.Layout
  ) throws {
    // A source, its leaves, two hubs joined to all leaves, and behind the hubs levels of 3, 4, 5 … .
    let (leafCount, levelCount) = (3000, 60)
    var builder = AdjacencyBuilder()
    for leaf in 1...leafCount {
      try builder.append(from: 0, to: leaf)
      for hub in 1...2 { try builder.append(from: leaf, to: leafCount + hub) }
    }
    var expected = [0] + Array(repeating: 1, count: leafCount) + [2, 2]
    var last = (leafCount + 1)...(leafCount + 2)
    for level in 3..<levelCount {
      let next = (last.upperBound + 1)...(last.upperBound + level)
      for (first, vertex) in zip(next, last) {
        try builder.append(from: vertex, to: first)
        try builder.append(from: vertex, to: first + 1)
      }
      expected += Array(repeating: level, count: level)
      last = next
    }
    let graph = builder.build(layout: layout)
    #expect(graph.breadthFirstDistances(from: 0).map { $0 } == expected)
  }

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `distances are those of trying every detour`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkDistances(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
    let distances = graph.breadthFirstDistances(from: 0)
    #expect(distances[2] == 2)
    #expect(distances[3] == nil)
    #expect(Array(distances) == [0, 1, 2, nil])
    #expect(distances.reachedCount == 3)
    #expect(distances.eccentricity == 2)
    #expect(distances.source == 0)
  }

  @Test(arguments: UInt64(1)...6)
  func `distances in larger graphs grow by one along an edge`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = Int.random(in: 2048..<3000, using: &generator)
    let isDirected = seed.isMultiple(of: 2)
    // Lower vertices are hubs, more so for higher seeds.
    let edges = (0..<(vertexCount * Int.random(in: 1...6, using: &generator))).map { _ in
      (
        Int.random(in: 0..<vertexCount, using: &generator)
          / Int.random(in: 1...(60 * Int(seed)), using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    for layout in [Adjacency.Layout.given, .automatic] {
      let graph = try Adjacency(
        vertexCount: vertexCount, edges: edges, isDirected: isDirected, layout: layout)
      for source in [0, vertexCount / 2, vertexCount - 1] {
        let distances = graph.breadthFirstDistances(from: source)
        #expect(
          distances == simpleSearch(edges, from: source, vertexCount, isDirected), "seed \(seed)")
        for target in stride(from: 0, to: vertexCount, by: 499) {
          #expect(graph.distance(from: source, to: target) == distances[target], "seed \(seed)")
          let paths = graph.shortestPaths(from: source, to: target)
          #expect(paths.length == distances[target], "seed \(seed)")
        }
      }
    }
  }

  @Test func `a path of a hundred thousand steps needs no stack`() throws {
    let last = 100_000
    let graph = try Adjacency(vertexCount: last + 1, edges: (0..<last).map { ($0, $0 + 1) })
    #expect(graph.breadthFirstDistances(from: 0)[last] == last)
    #expect(graph.shortestPath(from: last, to: 0)?.count == last + 1)
    #expect(graph.shortestPaths(from: 0, to: last).count == 1)
    #expect(graph.connectedComponents().count == 1)
  }
}
