import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks the components of a graph against uniting sets until nothing changes.
func checkComponents(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let components = adjacency.connectedComponents()
  // Sampling is for large graphs, and right for all.
  #expect(
    adjacency.connectedComponents(samplingFrom: 0) == components, "\(graph)",
    sourceLocation: sourceLocation)
  let expected = BruteForce(graph).components()
  #expect(components.count == expected.count, "\(graph)", sourceLocation: sourceLocation)
  #expect(components.labels.count == graph.vertexCount, "\(graph)", sourceLocation: sourceLocation)
  #expect(components.sizes == expected.map(\.count), "\(graph)", sourceLocation: sourceLocation)
  #expect(
    components.groups() == expected.map { $0.sorted() }, "\(graph)",
    sourceLocation: sourceLocation)
  for (label, vertices) in expected.enumerated() {
    #expect(
      components.vertices(of: label) == vertices.sorted(), "\(graph)",
      sourceLocation: sourceLocation)
  }
  let largest = components.largest.map { components.sizes[$0] }
  #expect(largest == expected.map(\.count).max(), "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct ConnectedComponentsTests {
  @Test(.timeLimit(.minutes(5)))
  func `a chain of trees is not walked by every row`() throws {
    let length = 60_000
    var builder = try AdjacencyBuilder(vertexCount: 3 * length)
    for step in 1..<length {
      try builder.append(from: length + step, to: length - step)
      try builder.append(from: length + step, to: length - step - 1)
    }
    for row in 0..<length {
      try builder.append(from: 2 * length + row, to: 0)
      try builder.append(from: 2 * length + row, to: length - 1)
    }
    // Vertex `length` alone has no edge.
    #expect(builder.build(layout: .given).connectedComponents().sizes == [3 * length - 1, 1])
  }

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `components are the sets that edges unite`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkComponents(graph, layout) }
  }

  @Test(arguments: UInt64(1)...20)
  func `sampling finds the components of larger graphs`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = 4096 + Int.random(in: 0..<2000, using: &generator)
    let isDirected = Bool.random(using: &generator)
    let edges = (0..<(vertexCount * Int(seed) / 10)).map { _ in
      (
        Int.random(in: 0..<vertexCount, using: &generator)
          / Int.random(in: 1...9, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    let graph = try Adjacency(
      vertexCount: vertexCount, edges: edges, isDirected: isDirected, layout: .automatic)
    let components = graph.connectedComponents()
    #expect(components == graph.connectedComponents(samplingFrom: .max), "seed \(seed)")
    #expect(edges.allSatisfy { components.labels[$0.0] == components.labels[$0.1] })
    #expect(components.sizes.reduce(0, +) == vertexCount)
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 3), (1, 2), (2, 4)])
    let components = graph.connectedComponents()
    #expect(components.count == 2)
    #expect(components.labels == [0, 1, 1, 0, 1])
    #expect(components.sizes == [2, 3])
    #expect(components.largest == 1)
    #expect(components.vertices(of: 1) == [1, 2, 4])
    #expect(components.groups() == [[0, 3], [1, 2, 4]])
  }

  @Test func `the first of several largest components is the largest`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(1, 4), (2, 3)])
    #expect(graph.connectedComponents().largest == 1)
    #expect(try Adjacency(vertexCount: 0, edges: []).connectedComponents().largest == nil)
  }

  @Test func `directed edges connect both ways`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(2, 0), (2, 1)], isDirected: true)
    #expect(graph.connectedComponents().labels == [0, 0, 0])
  }
}
