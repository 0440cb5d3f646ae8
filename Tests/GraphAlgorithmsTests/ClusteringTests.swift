import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Checks the triangles of a graph against trying all triples.
func checkClustering(
  _ graph: KnownAdjacency, _ layout: Adjacency.Layout,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let matrix = BruteForce(graph.undirected).multiplicity.map { row in row.map { $0 > 0 } }
  let vertices = Array(0..<graph.vertexCount)
  let neighbors = vertices.map { vertex in vertices.filter { matrix[vertex][$0] } }
  let triangles = neighbors.map { list in
    list.reduce(0) { sum, first in sum + list.count { $0 > first && matrix[first][$0] } }
  }
  let clustering = try graph.adjacency(layout).clustering()
  #expect(clustering.triangles == triangles, "\(graph)", sourceLocation: sourceLocation)
  #expect(
    clustering.neighborCounts == neighbors.map(\.count), "\(graph)",
    sourceLocation: sourceLocation)
  let pairs = neighbors.map { $0.count * ($0.count - 1) / 2 }
  let coefficients = zip(triangles, pairs).map { $1 == 0 ? 0 : Double($0) / Double($1) }
  #expect(
    agree(clustering.coefficients, coefficients), "\(graph)", sourceLocation: sourceLocation)
  let (total, all) = (triangles.reduce(0, +), pairs.reduce(0, +))
  #expect(clustering.triangleCount * 3 == total, "\(graph)", sourceLocation: sourceLocation)
  #expect(
    agree([clustering.transitivity], [all == 0 ? 0 : Double(total) / Double(all)]), "\(graph)",
    sourceLocation: sourceLocation)
}

@Suite struct ClusteringTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `triangles are those found by trying all triples`(graph: KnownAdjacency) throws {
    for layout in KnownAdjacency.layouts { try checkClustering(graph, layout) }
  }

  @Test(arguments: [false, true])
  func `a larger graph has the same triangles on any number of threads`(
    isDirected: Bool
  ) throws {
    var generator = SeededGenerator(seed: 11)
    let edges = (0..<1500).map { _ in
      let start = Int.random(in: 0..<150, using: &generator)
      return (start, start * Int.random(in: 0..<150, using: &generator) / 150)
    }
    let graph = KnownAdjacency("hubs", vertexCount: 150, edges: edges, isDirected: isDirected)
    for layout in KnownAdjacency.layouts {
      try checkClustering(graph, layout)
      let adjacency = try graph.adjacency(layout)
      #expect(adjacency.clustering() == adjacency.clustering(threads: 2))
      #expect(adjacency.clustering() == adjacency.clustering(threads: 9))
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    let clustering = graph.clustering()
    #expect(clustering.triangles == [1, 1, 1, 0])
    #expect(agree(clustering.coefficients, [1, 1, 1.0 / 3, 0]))
    #expect(clustering.triangleCount == 1)
    #expect(agree([clustering.transitivity], [3.0 / 5]))
    #expect(agree([clustering.mean], [7.0 / 12]))
    #expect(try Adjacency(vertexCount: 0, edges: []).clustering().mean == 0)
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `clustering is what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let expected = try file["expected"]
    let clustering = try reference.graph.adjacency().clustering()
    #expect(
      try agree(
        clustering.coefficients, reference.column(expected["clustering_local"]["values"])))
    #expect(
      try agree([clustering.transitivity], [expected["transitivity"]["values"].number]))
  }
}
