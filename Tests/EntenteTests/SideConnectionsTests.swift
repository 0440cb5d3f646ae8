import Entente
import EntenteTestSupport
import Testing

@Suite struct SideConnectionsTests {
  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `ways between two sets are all that touch each of them once`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 6)
    var draw = RandomDraw(seed: seed)
    let ids = graph.entities.map(\.id)
    let (first, second) = (Set(draw.some(of: ids, atMost: 3)), Set(draw.some(of: ids, atMost: 3)))
    let (from, to) = (first.subtracting(second), second.subtracting(first))
    let law = ConnectionScore(graph: graph)
    var expected: [Path: Double] = [:]
    for start in from {
      for end in to {
        for path in try graph.paths(from: start, to: end, maximumLength: 9)
        where from.union(to).isDisjoint(with: path.entitiesBetween.map(\.id)) {
          expected[path] = try law.score(of: path)
        }
      }
    }
    let found = try graph.connections(between: first, and: second, limit: 5000)
    #expect(Set(found.ways.map(\.path)) == Set(expected.keys), "seed \(seed)")
    #expect(found.ways.count == expected.count, "seed \(seed)")
    for way in found.ways {
      #expect(abs(way.score - (expected[way.path] ?? .nan)) < 1e-4, "seed \(seed)")
    }
    let scores = found.ways.map(\.score)
    #expect(scores == scores.sorted(), "seed \(seed)")
    let back = try graph.connections(between: second, and: first, limit: 5000)
    #expect(back.ways.count == found.ways.count, "seed \(seed)")
  }

  @Test func `of ties across those come first whose ends have to do with the fewest`() throws {
    let graph = try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("paris", name: "Paris", kind: .university, of: ["france"])
      Entity("rennes", name: "Rennes", kind: .university, of: ["france"])
      Entity("abai", name: "Abai", kind: .university, of: ["kazakhstan"])
      Relation("france", .cooperatesWith, "kazakhstan")
      Relation("paris", .cooperatesWith, "rennes")
      Relation("paris", .cooperatesWith, "abai")
      Relation("rennes", .cooperatesWith, "kazakhstan")
      Relation("rennes", .cooperatesWith, "abai")
    }
    let found = try graph.connections(
      between: graph.side(of: "france"), and: graph.side(of: "kazakhstan"))
    #expect(
      found.ways.map { $0.path.entities.map(\.id.rawValue) } == [
        ["paris", "abai"], ["rennes", "abai"], ["rennes", "kazakhstan"], ["france", "kazakhstan"],
      ])
    #expect(found.ways.map(\.score) == [0, 0, 0, 0])
    let first = try graph.connections(
      between: graph.side(of: "france"), and: graph.side(of: "kazakhstan"), limit: 1)
    #expect(first.ways.map(\.path) == [found.ways[0].path])
  }

  @Test func `joint bodies and third parties lie between two sides`() throws {
    let graph = try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("rennes", name: "Rennes", kind: .university, of: ["france"])
      Entity("abai", name: "Abai", kind: .university, of: ["kazakhstan"])
      Entity("joint", name: "Joint", kind: .university, of: ["france", "kazakhstan"])
      Entity("unesco", name: "UNESCO", kind: .organisation)
      Relation("france", .recognises, "kazakhstan")
      Relation("rennes", .partnerOf, "joint")
      Relation("abai", .partnerOf, "joint")
      Relation("france", .memberOf, "unesco")
      Relation("abai", .memberOf, "unesco")
    }
    let (france, kazakhstan) = (graph.side(of: "france"), graph.side(of: "kazakhstan"))
    let found = try graph.connections(between: france, and: kazakhstan)
    #expect(
      found.ways.map { $0.path.entities.map(\.id.rawValue) } == [
        ["france", "kazakhstan"], ["rennes", "joint", "abai"], ["france", "unesco", "abai"],
      ])
    #expect(Set(found.between.map(\.entity.id)) == ["joint", "unesco"])
    let tied = try graph.connections(
      between: france, and: kazakhstan, within: Restriction(following: [.memberOf]))
    #expect(tied.ways.map { $0.path.entities.map(\.id) } == [["france", "unesco", "abai"]])
    let apart = try graph.connections(
      between: france, and: kazakhstan, within: Restriction(without: ["unesco", "joint"]))
    #expect(apart.ways.map { $0.path.entities.map(\.id) } == [["france", "kazakhstan"]])
    let narrow = Restriction(through: [.university], avoiding: [.state])
    let avoiding = try graph.connections(between: france, and: kazakhstan, within: narrow)
    #expect(avoiding.ways.map { $0.path.entities.map(\.id) } == [["rennes", "joint", "abai"]])
    #expect(try graph.connections(between: [], and: kazakhstan).ways.isEmpty)
    #expect(try graph.connections(between: france, and: france).ways.isEmpty)
    #expect(throws: GraphError.unknownEntity("x", suggestion: nil)) {
      try graph.connections(between: ["x"], and: ["x"])
    }
  }
}
