import Entente
import EntenteFormats
import EntenteTestSupport
import GraphAlgorithms
import Testing

/// How many entities are exactly two steps away: a measure that the library does not have.
private struct SecondDegree: Centrality {
  let name = "second degree"
  let convention = "the number of entities two steps away"

  func values(in adjacency: Adjacency) -> [Double] {
    adjacency.vertices.map { vertex in
      Double(adjacency.breadthFirstDistances(from: vertex).count { $0 == 2 })
    }
  }
}

@Suite struct CentralityTests {
  @Test(arguments: ["krackhardt-kite", "florentine-families"])
  func `degree and betweenness agree with the reference files`(file: String) throws {
    let reference = try ReferenceValue(fileNamed: file)
    let graph = try ReferenceGraph(try reference["graph"]).entities()
    let expected = try reference["expected"]
    try compare(graph.centrality(.degree), expected["degree"]["values"], graph)
    try compare(
      graph.centrality(.betweenness(normalized: false)), expected["betweenness_raw"]["values"],
      graph)
    try compare(graph.centrality(.betweenness), expected["betweenness_normalised"]["values"], graph)
  }

  @Test func `the Florentine data set gives the published numbers`() throws {
    let graph = try Graph(contentsOf: KnownDataSets.folder("florentine-families"))
    let reference = try ReferenceValue(fileNamed: "florentine-families")["expected"]
    let marriages = graph.filtered { $0.kind == "intermarriedWith" }
      .restricted(to: Set(graph.entities.map(\.id)).subtracting(["pucci"]))
    for (ranking, values) in [
      (marriages.centrality(.degree), try reference["degree"]["values"]),
      (
        marriages.centrality(.betweenness(normalized: false)),
        try reference["betweenness_raw"]["values"]
      ),
    ] {
      #expect(ranking.count == 15)
      for row in ranking {
        let wanted = try values[row.entity.name].number
        #expect(abs(row.value - wanted) <= 1e-9 * max(1, abs(wanted)), "\(row.entity.name)")
      }
    }
  }

  private func compare(_ ranking: Ranking, _ expected: ReferenceValue, _ graph: Graph) throws {
    #expect(ranking.count == graph.entities.count)
    for entity in graph.entities {
      let value = try #require(ranking[entity.id])
      let wanted = try expected[entity.id.rawValue].number
      #expect(abs(value - wanted) <= 1e-9 * max(1, abs(wanted)), "\(entity.id), \(ranking.measure)")
    }
  }

  @Test func `parallel relations count as one`() throws {
    let reference = try ReferenceValue(fileNamed: "multigraph")
    let graph = try ReferenceGraph(try reference["graph"]).entities()
    try compare(graph.centrality(.degree), reference["degree_simple"], graph)
    try compare(
      graph.centrality(.betweenness(normalized: false)),
      reference["betweenness_raw_simple_graph"]["values"], graph)
  }

  @Test func `a ranking is in order, equals as they were written`() throws {
    for known in KnownAdjacency.random(count: 60, largest: 9, startingAt: 3) {
      let graph = try known.graph()
      let ranking = graph.centrality(.betweenness)
      #expect(ranking.count == known.vertexCount)
      for (one, next) in zip(ranking, ranking.dropFirst()) {
        #expect(one.value >= next.value, "\(known)")
        if one.value == next.value {
          #expect(KnownAdjacency.vertex(one.entity.id) < KnownAdjacency.vertex(next.entity.id))
        }
      }
      let wanted = BruteForce(
        KnownAdjacency(
          "simple", vertexCount: known.vertexCount, edges: simple(known.edges), isDirected: false)
      ).betweenness()
      let raw = graph.centrality(.betweenness(normalized: false))
      for vertex in 0..<known.vertexCount {
        let value = try #require(raw[KnownAdjacency.id(vertex)])
        #expect(abs(value - wanted[vertex]) < 1e-9, "\(known), vertex \(vertex)")
      }
    }
  }

  private func simple(_ edges: [(Int, Int)]) -> [(Int, Int)] {
    var seen: Set<[Int]> = []
    return edges.filter {
      $0.0 != $0.1 && seen.insert([min($0.0, $0.1), max($0.0, $0.1)]).inserted
    }
  }

  @Test func `ranks count ties only unless asked`() throws {
    let graph = try PathsTests.graph()
    #expect(graph.centrality(.degree)["paris"] == 0)
    #expect(graph.centrality(.degree)["ena"] == 2)
    #expect(try graph.centrality(.degree, within: .none)["ena"] == 4)
    let noStates = try graph.centrality(
      .degree, within: Restriction(avoiding: [.state], isTiesOnly: true))
    #expect(noStates["france"] == nil)
    #expect(noStates["ena"] == 1)
    #expect(noStates.filtered { $0.kind == "academy" }.map(\.entity.id) == ["academy"])
  }

  @Test func `a directed rank follows relations forward, symmetric ones both ways`() throws {
    let graph = try PathsTests.graph()
    let directed = Restriction(isDirected: true, isTiesOnly: true)
    let degrees = try graph.centrality(.degree, within: directed)
    #expect(degrees["france"] == 2)
    #expect(degrees["kazakhstan"] == 0)
    #expect(degrees["ena"] == 2)
    #expect(degrees["academy"] == 2)
    for known in KnownAdjacency.random(count: 60, largest: 7, startingAt: 40) where known.isDirected
    {
      let once = KnownAdjacency(
        "simple", vertexCount: known.vertexCount, edges: distinct(known.edges), isDirected: true)
      let wanted = BruteForce(once).betweenness()
      let raw = try known.graph().centrality(.betweenness(normalized: false), within: directed)
      for vertex in 0..<known.vertexCount {
        let value = try #require(raw[KnownAdjacency.id(vertex)])
        #expect(abs(value - wanted[vertex]) < 1e-9, "\(known), vertex \(vertex)")
      }
    }
  }

  private func distinct(_ edges: [(Int, Int)]) -> [(Int, Int)] {
    var seen: Set<[Int]> = []
    return edges.filter { $0.0 != $0.1 && seen.insert([$0.0, $0.1]).inserted }
  }

  @Test func `a program adds a measure`() throws {
    let graph = try ReferenceGraph(try ReferenceValue(fileNamed: "krackhardt-kite")["graph"])
      .entities()
    let ranking = graph.centrality(SecondDegree())
    #expect(ranking.measure == "second degree")
    #expect(ranking["Jane"] == 1)
    #expect(ranking["Ike"] == 2)
  }

  @Test func `an empty graph ranks nobody`() throws {
    let graph = try Graph(entities: [])
    #expect(graph.centrality(.betweenness).isEmpty)
    let summary = graph.summary()
    #expect(summary.entityCount == 0 && summary.componentCount == 0)
    #expect(summary.density == nil && summary.meanDistance == nil && summary.diameter == nil)
    #expect(summary.years == nil)
  }

  @Test func `a summary counts what is there`() throws {
    let summary = try PathsTests.graph().summary()
    #expect(summary.entityCount == 8 && summary.relationCount == 7)
    #expect(summary.componentCount == 2 && summary.largestComponent == 7)
    #expect(summary.uncitedCount == 4 && summary.undatedCount == 6)
    #expect(summary.years == 1992...1992)
    #expect(summary.diameter == 3)
  }
}
