import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite struct ConnectionsTests {
  /// The score as the documentation defines it, computed in another way.
  private func score(of path: Path, in graph: Graph) throws -> Double {
    var score = 0.0
    for entity in path.entitiesBetween {
      score += log(Double(try graph.neighbors(of: entity.id).count))
    }
    for step in path.steps where !step.isTie(in: graph.vocabulary) { score += 2 }
    return score
  }

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
      for (one, next) in zip(found.ways, found.ways.dropFirst()) {
        #expect(one.score <= next.score, "\(known)")
      }
      for way in found.ways {
        #expect(abs(way.score - (try score(of: way.path, in: graph))) < 1e-4, "\(known)")
      }
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
    #expect(order == ["institute", "kazakhstan", "city", "book"])
    #expect(found.between[0].entity.id == "institute")
    let shares = found.between.map(\.share)
    #expect(shares == shares.sorted(by: >))
    #expect(shares.allSatisfy { (0...1).contains($0) })
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
