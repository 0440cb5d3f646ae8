import EntenteTestSupport
import GraphAlgorithms
import Testing

@Suite struct DegreeTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 100))
  func `degrees count edges and simplified degrees count neighbors`(
    graph: KnownAdjacency
  ) throws {
    let adjacency = try graph.adjacency()
    let loops = graph.edges.count { $0 == $1 }
    let ends = graph.isDirected ? graph.edges.count : 2 * graph.edges.count - loops
    #expect(adjacency.degrees().reduce(0, +) == ends, "\(graph)")
    #expect(adjacency.degrees(.incoming).reduce(0, +) == ends, "\(graph)")
    let neighbors = BruteForce(graph).multiplicity.map { row in row.count { $0 > 0 } }
    #expect(adjacency.simplified().degrees() == neighbors, "\(graph)")
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 1), (1, 1)])
    #expect(graph.degrees() == [2, 3, 0])
    #expect(graph.simplified().degrees() == [1, 1, 0])
  }

  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 100))
  func `strengths are sums of weights`(graph: KnownAdjacency) throws {
    var builder = try AdjacencyBuilder(
      vertexCount: graph.vertexCount, isDirected: graph.isDirected)
    var (away, towards) = (
      Array(repeating: 0.0, count: graph.vertexCount),
      Array(repeating: 0.0, count: graph.vertexCount)
    )
    for (index, (start, end)) in graph.edges.enumerated() {
      let weight = Double(index % 5) / 4
      try builder.append(from: start, to: end, weight: weight)
      away[start] += weight
      towards[end] += weight
    }
    if !graph.isDirected {
      let loops = graph.edges.enumerated().filter { $0.element.0 == $0.element.1 }
      away = zip(away, towards).map { $0 + $1 }
      for loop in loops { away[loop.element.0] -= Double(loop.offset % 5) / 4 }
      towards = away
    }
    for layout in KnownAdjacency.layouts {
      let adjacency = builder.build(layout: layout)
      #expect(adjacency.strengths() == away, "\(graph)")
      #expect(adjacency.strengths(.incoming) == towards, "\(graph)")
      let bare = try graph.adjacency(layout)
      #expect(bare.strengths() == bare.degrees().map(Double.init), "\(graph)")
      #expect(
        bare.degrees(.incoming) == bare.vertices.map { bare.degree(of: $0, direction: .incoming) })
    }
  }

  @Test func `the example of strengths in the documentation holds`() throws {
    var builder = AdjacencyBuilder()
    try builder.append(from: 0, to: 1, weight: 2.5)
    try builder.append(from: 1, to: 2)
    #expect(builder.build().strengths() == [2.5, 3.5, 1.0])
  }

  @Test func `degrees in the multigraph count parallels unless simplified`() throws {
    let file = try ReferenceValue(fileNamed: "multigraph")
    let reference = try ReferenceGraph(file["graph"])
    let graph = try reference.graph.adjacency()
    #expect(
      try graph.degrees().map(Double.init)
        == reference.column(file["degree_counting_parallels"]))
    #expect(
      try graph.simplified().degrees().map(Double.init) == reference.column(file["degree_simple"]))
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `degrees are those networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let expected = try reference.column(file["expected"]["degree"]["values"])
    #expect(try reference.graph.adjacency().degrees().map(Double.init) == expected)
  }
}
