import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct ClosenessTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 200, largest: 10))
  func `closeness is the inverse mean distance of the matrix of distances`(
    graph: KnownAdjacency
  ) throws {
    let matrix = BruteForce(graph).distances()
    for layout in KnownAdjacency.layouts {
      let adjacency = try graph.adjacency(layout)
      for direction in [Adjacency.Direction.outgoing, .incoming] {
        let rows = adjacency.vertices.map { vertex in
          (direction == .outgoing ? matrix[vertex] : matrix.map { $0[vertex] }).compactMap { $0 }
            .filter { $0 > 0 }
        }
        let within = rows.map { row in
          row.isEmpty ? 0 : Double(row.count) / Double(row.reduce(0, +))
        }
        let others = Double(max(1, graph.vertexCount - 1))
        let whole = zip(rows, within).map { Double($0.count) / others * $1 }
        #expect(
          agree(adjacency.closeness(scope: .withinReach, direction: direction), within), "\(graph)")
        #expect(
          agree(adjacency.closeness(scope: .wholeGraph, direction: direction), whole), "\(graph)")
        let harmonic = rows.map { $0.reduce(0.0) { $0 + 1 / Double($1) } }
        #expect(
          agree(adjacency.harmonicCentrality(normalized: false, direction: direction), harmonic),
          "\(graph)")
        #expect(
          agree(
            adjacency.harmonicCentrality(normalized: true, direction: direction),
            harmonic.map { $0 / others }),
          "\(graph)")
      }
    }
  }

  @Test func `the examples in the documentation hold`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (3, 4)])
    #expect(agree(graph.closeness(scope: .withinReach), [2.0 / 3, 1, 2.0 / 3, 1, 1]))
    #expect(agree(graph.closeness(), [1.0 / 3, 0.5, 1.0 / 3, 0.25, 0.25]))
    #expect(graph.harmonicCentrality(normalized: false) == [1.5, 2.0, 1.5, 1.0, 1.0])
    #expect(graph.harmonicCentrality(normalized: true) == [0.375, 0.5, 0.375, 0.25, 0.25])
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `closeness is what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    let expected = try file["expected"]
    let closeness = try reference.column(expected["closeness"]["values"])
    #expect(agree(graph.closeness(), closeness))
    #expect(agree(graph.closeness(scope: .withinReach), closeness))
    #expect(
      try agree(
        graph.harmonicCentrality(normalized: false),
        reference.column(expected["harmonic"]["values"])))
  }
}
