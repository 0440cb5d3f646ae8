import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks what simplifying any graph must keep and drop.
func checkSimplified(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let adjacency = try graph.adjacency(layout)
  let simple = adjacency.simplified()
  #expect(simple.simplified() == simple, "\(graph)", sourceLocation: sourceLocation)
  #expect(simple.edgeIDs == adjacency.edgeIDs, "\(graph)", sourceLocation: sourceLocation)
  var kept = Set<Int>()
  for vertex in adjacency.vertices {
    for direction in [Adjacency.Direction.outgoing, .incoming] {
      let row = zip(
        adjacency.neighbors(of: vertex, direction: direction),
        adjacency.edges(of: vertex, direction: direction))
      let lowest = Dictionary(row.map { ($0, $1) }, uniquingKeysWith: min)
        .filter { $0.key != vertex }
        .sorted { $0.key < $1.key }
      #expect(
        Array(simple.neighbors(of: vertex, direction: direction)) == lowest.map(\.key),
        "\(graph), \(vertex)",
        sourceLocation: sourceLocation)
      #expect(
        Array(simple.edges(of: vertex, direction: direction)) == lowest.map(\.value),
        "\(graph), \(vertex)",
        sourceLocation: sourceLocation)
      kept.formUnion(lowest.map(\.value))
    }
  }
  #expect(simple.edgeCount == kept.count, "\(graph)", sourceLocation: sourceLocation)
}

@Suite struct AdjacencyBuildingTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300))
  func `simplifying keeps the lowest edge between two vertices`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkSimplified(graph, layout) }
  }

  @Test func `the example of simplifying holds`() throws {
    let simple = try Adjacency(vertexCount: 2, edges: [(0, 0), (0, 1), (1, 0)]).simplified()
    #expect(simple.edgeCount == 1)
    #expect(Array(simple.edges(of: 1)) == [1])
    #expect(simple.edgeIDs == 0..<3)
  }

  @Test func `opposite edges of a directed graph are not parallel`() throws {
    let mutual = try Adjacency(vertexCount: 2, edges: [(0, 1), (1, 0)], isDirected: true)
    #expect(mutual.simplified() == mutual)
  }
}
