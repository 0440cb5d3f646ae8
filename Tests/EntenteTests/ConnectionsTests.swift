import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite struct ConnectionsTests {
  @Test func `ways are all simple paths in order of their score`() throws {
    for known in KnownAdjacency.random(count: 60, largest: 6, startingAt: 90).map(\.undirected)
    where known.vertexCount > 1 {
      let graph = try known.graph()
      let brute = BruteForce(known)
      let paths = brute.simplePaths(from: 0, to: known.vertexCount - 1)
      let found = try graph.connections(
        between: "v0", and: KnownAdjacency.id(known.vertexCount - 1), limit: 1000)
      let ways = found.ways.map { $0.path.entities.map { KnownAdjacency.vertex($0.id) } }
      #expect(Set(ways) == Set(paths), "\(known)")
      #expect(ways.count == Set(paths).count, "\(known)")
      try checkConnections(
        of: graph, between: "v0", and: KnownAdjacency.id(known.vertexCount - 1))
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `states and places come after all that tells more than chance`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 7)
    for from in graph.entities {
      for to in graph.entities { try checkConnections(of: graph, between: from.id, and: to.id) }
    }
  }

  @Test func `a joint institute tells more than a state, a shared city or a subject`() throws {
    let graph = try Graph {
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("founder", name: "Founder", kind: .person)
      Entity("university", name: "University", kind: .university)
      Entity("institute", name: "Institute", kind: "institute")
      Entity("city", name: "City", kind: "city")
      Entity("book", name: "Book", kind: "book")
      for number in 1...12 {
        Entity(Entity.ID("o\(number)"), name: "O\(number)", kind: .organisation)
      }
      for number in 1...12 { Relation(Entity.ID("o\(number)"), "partOf", "kazakhstan") }
      Relation("founder", .cooperatesWith, "kazakhstan")
      Relation("university", .cooperatesWith, "kazakhstan")
      Relation("institute", .foundedBy, "founder")
      Relation("institute", "hostedBy", "university")
      Relation("university", .locatedIn, "city")
      Relation("founder", .locatedIn, "city")
      Relation("book", .about, "founder")
      Relation("book", .about, "university")
      Relation("institute", .cooperatesWith, "o1")
    }
    let found = try graph.connections(between: "founder", and: "university")
    #expect(found.ways[0].path.entitiesBetween.map(\.id) == ["institute"])
    let order = found.ways.filter { $0.path.length == 2 }.flatMap(\.path.entitiesBetween).map(\.id)
    #expect(order == ["institute", "kazakhstan", "book", "city"])
    #expect(found.between[0].entity.id == "institute")
    let shares = found.between.map(\.share)
    #expect(shares == shares.sorted(by: >))
    #expect(shares.allSatisfy { (0...1).contains($0) })
  }

  @Test func `what is inferred, doubtful or no tie tells less`() throws {
    func score(
      _ kind: Relation.Kind, basis: Basis = .stated, confidence: Confidence = .certain
    ) throws -> Double? {
      let graph = try Graph {
        Entity("ann", name: "Ann", kind: .person)
        Entity("book", name: "Book", kind: "book")
        Relation("ann", kind, "book", basis: basis, confidence: confidence)
      }
      return try graph.connections(between: "ann", and: "book").ways.first?.score
    }
    let scores = try [
      score("authorOf"), score("authorOf", basis: .inferred),
      score("authorOf", confidence: .possible), score(.about),
      score(.about, basis: .inferred, confidence: .disputed),
    ].map { try #require($0) }
    #expect(scores[0] == 0)
    #expect(scores == scores.sorted())
    #expect(Set(scores).count == 5)
  }

  @Test func `a city says as little in a small graph as all of it`() throws {
    let graph = try Graph {
      Entity("ann", name: "Ann", kind: .person)
      Entity("carl", name: "Carl", kind: .person)
      Entity("city", name: "City", kind: "city")
      Relation("ann", "visited", "city")
      Relation("carl", "visited", "city")
    }
    let way = try #require(try graph.connections(between: "ann", and: "carl").ways.first)
    #expect(abs(way.weight - 1 / 3) < 1e-6)
  }

  @Test func `a direct tie costs nothing, and none is none`() throws {
    let graph = try PathsTests.graph()
    let direct = try graph.connections(between: "ena", and: "academy")
    #expect(direct.ways[0].score == 0)
    #expect(direct.ways[0].weight == 1)
    #expect(try graph.connections(between: "ena", and: "tuvalu").ways.isEmpty)
    #expect(try graph.connections(between: "ena", and: "academy", limit: 0).ways.isEmpty)
    #expect(try graph.connections(between: "ena", and: "ena").ways.map(\.path.length) == [0])
  }
}
