import EntenteTestSupport
import GraphAlgorithms
import Testing

/// Returns core numbers by taking the graph apart for each *k* anew.
private func cores(_ graph: KnownAdjacency) -> [Int] {
  let multiplicity = BruteForce(graph).multiplicity
  let vertices = 0..<graph.vertexCount
  var cores = Array(repeating: 0, count: graph.vertexCount)
  for k in 1...max(1, 2 * graph.edges.count) {
    var left = Set(vertices)
    while true {
      let loose = left.filter { vertex in
        let degree = left.reduce(0) { sum, other in
          sum + multiplicity[vertex][other] + (graph.isDirected ? multiplicity[other][vertex] : 0)
        }
        return degree < k
      }
      if loose.isEmpty { break }
      left.subtract(loose)
    }
    if left.isEmpty { break }
    for vertex in left { cores[vertex] = k }
  }
  return cores
}

@Suite struct CoreNumbersTests {
  @Test(arguments: KnownAdjacency.all + KnownAdjacency.random(count: 300, largest: 12))
  func `core numbers are those of taking the graph apart`(graph: KnownAdjacency) throws {
    let expected = cores(graph)
    for layout in KnownAdjacency.layouts {
      #expect(try graph.adjacency(layout).coreNumbers() == expected, "\(graph)")
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try Adjacency(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
    #expect(graph.coreNumbers() == [2, 2, 2, 1, 0])
  }

  @Test func `a clique with a long tail is peeled from its end`() throws {
    let clique = (0..<40).flatMap { a in (a + 1..<40).map { b in (a, b) } }
    let tail = (39..<5000).map { ($0, $0 + 1) }
    let graph = try Adjacency(vertexCount: 5001, edges: tail + clique, layout: .automatic)
    #expect(
      graph.coreNumbers() == Array(repeating: 39, count: 40) + Array(repeating: 1, count: 4961))
  }

  @Test(arguments: ["florentine-families", "krackhardt-kite"])
  func `core numbers are what networkx and igraph give`(name: String) throws {
    let file = try ReferenceValue(fileNamed: name)
    let reference = try ReferenceGraph(file["graph"])
    let expected = try reference.column(file["expected"]["core_number"]["values"])
    #expect(try reference.graph.adjacency().coreNumbers().map(Double.init) == expected)
  }
}
