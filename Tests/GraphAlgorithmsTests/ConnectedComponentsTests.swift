import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks the components of a graph against uniting sets until nothing changes.
func checkComponents(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let components = try graph.adjacency(layout).connectedComponents()
  let expected = BruteForce(graph).components()
  #expect(components.count == expected.count, "\(graph)", sourceLocation: sourceLocation)
  #expect(components.labels.count == graph.vertexCount, "\(graph)", sourceLocation: sourceLocation)
  #expect(components.sizes == expected.map(\.count), "\(graph)", sourceLocation: sourceLocation)
  for (label, vertices) in expected.enumerated() {
    #expect(
      components.vertices(of: label) == vertices.sorted(), "\(graph)",
      sourceLocation: sourceLocation)
  }
  let largest = components.largest.map { components.sizes[$0] }
  #expect(largest == expected.map(\.count).max(), "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct ConnectedComponentsTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `components are the sets that edges unite`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkComponents(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 3), (1, 2), (2, 4)])
    let components = graph.connectedComponents()
    #expect(components.count == 2)
    #expect(components.labels == [0, 1, 1, 0, 1])
    #expect(components.sizes == [2, 3])
    #expect(components.largest == 1)
    #expect(components.vertices(of: 1) == [1, 2, 4])
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
