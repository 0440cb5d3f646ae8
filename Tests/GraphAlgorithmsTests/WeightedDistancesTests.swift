import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks all distances of a graph and the paths to all vertices, both ways.
func checkWeightedDistances(
  _ graph: WeightedGraph, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let expected = graph.distances()
  for source in adjacency.vertices {
    let place: Comment = "\(graph), \(layout), from \(source)"
    let away = adjacency.weightedDistances(from: source)
    #expect(
      away.count == expected.count && zip(away, expected[source]).allSatisfy { agree($0, $1) },
      place, sourceLocation: sourceLocation)
    #expect(away.reachedCount == away.count { $0 != nil }, place, sourceLocation: sourceLocation)
    let towards = adjacency.weightedDistances(from: source, direction: .incoming)
    #expect(
      zip(towards, expected.map { $0[source] }).allSatisfy { agree($0, $1) }, place,
      sourceLocation: sourceLocation)
    let tree = adjacency.cheapestPathTree(from: source)
    #expect(tree.distances == away, place, sourceLocation: sourceLocation)
    for target in adjacency.vertices {
      let path = tree.path(to: target)
      #expect((path == nil) == (away[target] == nil), place, sourceLocation: sourceLocation)
      if graph.isExact {
        #expect(
          path == adjacency.cheapestPath(from: source, to: target), "\(place), to \(target)",
          sourceLocation: sourceLocation)
      }
    }
  }
}

@Suite struct WeightedDistancesTests {
  @Test(arguments: WeightedGraph.all(KnownAdjacency.all))
  func `distances are those of trying every detour in known graphs`(graph: WeightedGraph) throws {
    for layout in KnownAdjacency.layouts { try checkWeightedDistances(graph, layout) }
  }

  @Test(arguments: WeightedGraph.mixed(KnownAdjacency.random(count: 400, largest: 12)))
  func `distances are those of trying every detour in random graphs`(
    graph: WeightedGraph
  ) throws {
    for layout in KnownAdjacency.layouts { try checkWeightedDistances(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 4)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 0.5)
    try builder.append(from: 0, to: 2, weight: 4)
    let distances = builder.build().weightedDistances(from: 0)
    #expect(distances[2] == 2.5)
    #expect(distances[3] == nil)
    #expect(distances.reachedCount == 3)
    #expect(distances.source == 0)
  }

  @Test func `the tree in the documentation holds`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 4)
    try builder.append(from: 0, to: 2, weight: 5)
    try builder.append(from: 0, to: 1, weight: 2)
    try builder.append(from: 1, to: 2, weight: 2)
    let tree = builder.build().cheapestPathTree(from: 0)
    #expect(tree.path(to: 2)?.vertices == [0, 1, 2])
    #expect(tree.path(to: 2)?.cost == 4)
    #expect(tree.predecessor(of: 2) == 1)
    #expect(tree.predecessor(of: 0) == nil)
    #expect(tree.path(to: 3) == nil)
    #expect(tree.source == 0)
  }

  @Test func `without weights every edge is one long`() throws {
    for graph in KnownAdjacency.random(count: 50) {
      let adjacency = try graph.adjacency()
      for source in adjacency.vertices {
        let steps = adjacency.breadthFirstDistances(from: source)
        let distances = adjacency.weightedDistances(from: source)
        #expect(distances.elementsEqual(steps) { $0 == $1.map(Double.init) }, "\(graph)")
      }
    }
  }

  @Test func `distances past what 32 bits can count are exact`() throws {
    var builder = AdjacencyBuilder()
    for vertex in 0..<10 {
      try builder.append(from: vertex, to: vertex + 1, weight: Double(UInt32.max))
    }
    let path = builder.build()
    #expect(path.weightedDistances(from: 0)[10] == 10 * Double(UInt32.max))
    #expect(path.cheapestPath(from: 0, to: 10)?.cost == 10 * Double(UInt32.max))
  }

  @Test func `searches agree on large graphs in every type of weights`() throws {
    var generator = SeededGenerator(seed: 7)
    let count = 3000
    let edges = (0..<4 * count).map { _ in
      (
        Int.random(in: 0..<count, using: &generator) / Int.random(in: 1...50, using: &generator),
        Int.random(in: 0..<count, using: &generator)
      )
    }
    let pairs = (0..<8).map { _ in
      (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
    }
    for kind in WeightedGraph.Weights.allCases where kind != .huge {
      let graph = WeightedGraph(
        KnownAdjacency("large", vertexCount: count, edges: edges), kind, seed: 1)
      let (plain, sorted) = (try graph.adjacency(.given), try graph.adjacency(.byDegree))
      for (source, target) in pairs {
        let distances = plain.weightedDistances(from: source)
        #expect(distances == sorted.weightedDistances(from: source), "\(graph)")
        let path = plain.cheapestPath(from: source, to: target)
        #expect(agree(path?.cost, distances[target]), "\(graph), \(source) to \(target)")
        if graph.isExact {
          #expect(
            path == sorted.cheapestPath(from: source, to: target),
            "\(graph), \(source) to \(target)")
          #expect(
            path == plain.cheapestPathTree(from: source).path(to: target),
            "\(graph), \(source) to \(target)")
        }
      }
    }
  }
}
