import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks strong components against asking of every two vertices whether they reach each other.
func checkStrongComponents(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let components = try graph.adjacency(layout).stronglyConnectedComponents()
  let distances = BruteForce(graph).distances()
  for start in 0..<graph.vertexCount {
    for end in 0..<graph.vertexCount {
      let reachEachOther = distances[start][end] != nil && distances[end][start] != nil
      #expect(
        (components.labels[start] == components.labels[end]) == reachEachOther,
        "\(graph): \(start), \(end)", sourceLocation: sourceLocation)
    }
  }
  var firstSeen: [Int] = []
  for label in components.labels where !firstSeen.contains(label) { firstSeen.append(label) }
  #expect(
    firstSeen == Array(0..<components.count), "\(graph)", sourceLocation: sourceLocation)
  let groups = (0..<components.count).map { components.vertices(of: $0) }
  #expect(components.groups() == groups)
  let sizes = groups.map(\.count)
  #expect(components.sizes == sizes, "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct StronglyConnectedComponentsTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 400, largest: 12))
  func `vertices of a component reach each other`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkStrongComponents(graph, layout) }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(
      vertexCount: 5, edges: [(0, 2), (2, 4), (4, 0), (2, 1), (1, 3)], isDirected: true)
    #expect(graph.stronglyConnectedComponents().labels == [0, 1, 0, 2, 0])
  }

  @Test func `a long cycle needs no deep stack`() throws {
    let count = 300_000
    var edges = (1..<count).map { ($0 - 1, $0) }
    let path = try Adjacency(vertexCount: count, edges: edges, isDirected: true)
    #expect(path.stronglyConnectedComponents().count == count)
    edges.append((count - 1, 0))
    let cycle = try Adjacency(
      vertexCount: count, edges: edges, isDirected: true, layout: .byDegree)
    #expect(cycle.stronglyConnectedComponents().sizes == [count])
  }
}
