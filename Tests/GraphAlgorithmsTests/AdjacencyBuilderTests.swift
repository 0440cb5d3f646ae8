import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Returns neighbors and weights of a vertex, found by reading the whole list of edges.
private func expectedRow(
  of vertex: Int, _ direction: Adjacency.Direction, _ edges: [(Int, Int, Double)],
  isDirected: Bool
) -> [(Int, Double)] {
  var row: [(neighbor: Int, edge: Int, weight: Double)] = []
  for (edge, (start, end, weight)) in edges.enumerated() {
    if start == vertex && (!isDirected || direction == .outgoing) {
      row.append((end, edge, weight))
    } else if end == vertex && (!isDirected || direction == .incoming) {
      row.append((start, edge, weight))
    }
  }
  return row.sorted { ($0.neighbor, $0.edge) < ($1.neighbor, $1.edge) }
    .map { ($0.neighbor, $0.weight) }
}

@Suite struct AdjacencyBuilderTests {
  /// Weights that need each of the types: whole numbers, exact in 32 bits, in 64 bits only.
  private static let choices: [[Double]] = [
    [0, 1, 255, 4_294_967_295], [0.5, 1, 3.25], [0.1, 16_777_217, 3], [7, 0.25, 1e300],
    [16_777_217, 0.5],
  ]

  @Test(arguments: UInt64(1)...300)
  func `weights come back as they were given`(seed: UInt64) throws {
    let graph = KnownAdjacency.random(seed: seed, largest: 12)
    var generator = SeededGenerator(seed: seed)
    let choices = Self.choices[Int(seed) % Self.choices.count]
    let edges = graph.edges.map { ($0.0, $0.1, choices.randomElement(using: &generator) ?? 1) }
    var builder = try AdjacencyBuilder(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected)
    for (start, end, weight) in edges { try builder.append(from: start, to: end, weight: weight) }
    for layout in KnownAdjacency.layouts {
      for keepsEdgeIDs in [false, true] {
        let adjacency = builder.build(layout: layout, keepsEdgeIDs: keepsEdgeIDs)
        #expect(adjacency.keepsEdgeIDs == keepsEdgeIDs)
        #expect(adjacency.isWeighted == !edges.isEmpty, "seed \(seed)")
        for vertex in adjacency.vertices {
          for direction in [Adjacency.Direction.outgoing, .incoming] {
            let expected = expectedRow(
              of: vertex, direction, edges, isDirected: graph.isDirected)
            #expect(
              Array(adjacency.neighbors(of: vertex, direction: direction))
                == expected.map { $0.0 }, "seed \(seed), \(vertex)")
            #expect(
              adjacency.weights(of: vertex, direction: direction) == expected.map { $0.1 },
              "seed \(seed), \(vertex)")
          }
        }
      }
    }
  }

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 100))
  func `the layout is no part of the value`(graph: KnownAdjacency) throws {
    let given = try graph.adjacency(.given)
    #expect(try graph.adjacency(.byDegree) == given, "\(graph)")
    #expect(try graph.adjacency(.automatic) == given, "\(graph)")
    #expect(try graph.adjacency(.byDegree).simplified() == given.simplified(), "\(graph)")
    var builder = try AdjacencyBuilder(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected)
    for (start, end) in graph.edges { try builder.append(from: start, to: end) }
    #expect(builder.build(keepsEdgeIDs: true) == given, "\(graph)")
    #expect(builder.build() != given, "\(graph)")
  }

  @Test func `a large graph with hubs is laid out by degree and answers in the given order`() throws
  {
    var generator = SeededGenerator(seed: 5)
    var edges: [(Int, Int)] = []
    for vertex in 1..<5000 {
      edges.append((vertex, Int.random(in: 0..<vertex, using: &generator) / 40))
      edges.append((vertex, vertex - 1))
    }
    let graph = KnownAdjacency("hubs", vertexCount: 5000, edges: edges)
    let automatic = try graph.adjacency(.automatic)
    let given = try graph.adjacency(.given)
    #expect(automatic == given)
    #expect(automatic.degrees() == given.degrees())
    #expect(
      Array(automatic.breadthFirstDistances(from: 4321))
        == Array(given.breadthFirstDistances(from: 4321)))
  }

  @Test func `edges without a weight weigh one among others`() throws {
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 1)
    #expect(!builder.build().isWeighted)
    try builder.append(from: 1, to: 2, weight: 2.5)
    try builder.append(from: 2, to: 3)
    let graph = builder.build()
    #expect(graph.vertexCount == 4)
    #expect(graph.weights(of: 1) == [1, 2.5])
    #expect(graph.weights(of: 3) == [1])
    #expect(builder.edgeCount == 3)
  }

  @Test func `a copy of a builder goes its own way`() throws {
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 1)
    var copy = builder
    try copy.append(from: 1, to: 5)
    #expect(builder.build().vertexCount == 2)
    #expect(copy.build().vertexCount == 6)
    #expect(copy.build() == copy.build())
  }

  @Test func `ends and weights that are none are refused`() throws {
    var builder = try AdjacencyBuilder(vertexCount: 2)
    #expect(throws: AdjacencyError.endOutOfRange(edge: 0, vertex: 2, vertexCount: 2)) {
      try builder.append(from: 0, to: 2)
    }
    #expect(throws: AdjacencyError.endOutOfRange(edge: 0, vertex: -1, vertexCount: 2)) {
      try builder.append(from: -1, to: 0)
    }
    for weight in [-1, Double.infinity] {
      let error = #expect(throws: AdjacencyError.unusableWeight(edge: 0, weight: weight)) {
        try builder.append(from: 0, to: 1, weight: weight)
      }
      #expect(
        error?.description
          == "Edge 0 weighs \(weight), but a weight is a finite number of zero or more.")
    }
    #expect(throws: AdjacencyError.self) { try builder.append(from: 0, to: 1, weight: .nan) }
    #expect(throws: AdjacencyError.vertexCountOutOfRange(-1)) {
      try AdjacencyBuilder(vertexCount: -1)
    }
    #expect(builder.build().edgeCount == 0)
  }
}
