import Entente
import EntenteTestSupport
import Testing

@Suite struct RobustnessTests {
  @Test func `a connection that rests on one article says so`() throws {
    let graph = try RestrictionTests.graph()
    let found = try #require(try graph.robustness(between: "rennes", and: "abai"))
    #expect(
      found.disjointWays.map { $0.entitiesBetween.map(\.id) } == [["joint"], ["dubna"], ["unesco"]])
    #expect(found.cuts.map { $0.map(\.id) } == [["joint", "dubna", "unesco"]])
    #expect(found.cutEntities.isEmpty && found.direct == nil && found.distance == 2)
    #expect(found.sourceCut.sets == [["news", "book"]])
    #expect(found.sourceCut.isExact && found.sourceCut.isComplete)
    let members = Restriction(following: [.memberOf])
    let narrow = try #require(try graph.robustness(between: "rennes", and: "abai", within: members))
    #expect(narrow.cutEntities.map(\.id) == ["unesco"])
    #expect(narrow.bridges.map(\.to.id) == ["unesco", "abai"])
    #expect(narrow.removals.map(\.distance) == [nil])
    #expect(narrow.sourceCut.sets == [["book"]])
  }

  @Test func `direct ties stand beside the ways between`() throws {
    let graph = try Graph {
      Source("s", title: "S")
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Entity("c", name: "C", kind: .organisation)
      Relation("a", .cooperatesWith, "b")
      Relation("a", .cooperatesWith, "c", citing: ["s": "p. 1"])
      Relation("c", .cooperatesWith, "b", citing: ["s": "p. 2"])
    }
    let found = try #require(try graph.robustness(between: "a", and: "b"))
    #expect(found.direct?.carriers.count == 1)
    #expect(found.disjointWays.count == 1 && found.cutEntities.map(\.id) == ["c"])
    #expect(found.removals.map(\.distance) == [1])
    #expect(found.disjointStepCount == 2 && found.stepCuts.count == 2)
    #expect(found.sourceCut.sets.isEmpty && found.sourceCut.uncitedWay?.length == 1)
    #expect(try graph.robustness(between: "a", and: "a") == nil)
    let none = try #require(try graph.robustness(between: "a", and: "b", limit: 0))
    #expect(none.cuts.isEmpty && !none.hasAllCuts && none.disjointStepCount == 2)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `the source cut equals trying all sets of sources`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let sources = (0..<Int.random(in: 1...12, using: &draw.generator)).map {
      Source(Source.ID("s\($0)"), title: "Source \($0)")
    }
    let ids = (0..<6).map { Entity.ID("v\($0)") }
    let isCited = !draw.isOne(in: 3)
    let graph = try Graph(
      entities: ids.map { Entity($0, name: "\($0)", kind: .organisation) },
      relations: (0..<Int.random(in: 3...14, using: &draw.generator)).map { _ in
        let cited = draw.some(of: sources, atMost: 3)
        let all = cited.isEmpty && isCited ? [draw.one(of: sources)] : cited
        return Relation(
          draw.one(of: ids), .cooperatesWith, draw.one(of: ids),
          citations: all.map { Citation($0.id) })
      },
      sources: sources)
    let found = try graph.robustness(between: "v0", and: "v5")
    guard let found else {
      #expect(try graph.path(from: "v0", to: "v5") == nil, "seed \(seed)")
      return
    }
    var smallest: Set<Set<Source.ID>> = []
    for mask in 0..<(1 << sources.count) {
      let rejected = Set(sources.indices.filter { mask >> $0 & 1 == 1 }.map { sources[$0].id })
      if let first = smallest.first, rejected.count > first.count { continue }
      let rest = Restriction(notSources: rejected)
      guard try graph.path(from: "v0", to: "v5", within: rest) == nil else { continue }
      if let first = smallest.first, rejected.count < first.count { smallest = [] }
      smallest.insert(rejected)
    }
    let cut = found.sourceCut
    #expect(cut.isExact && cut.isComplete, "seed \(seed)")
    #expect(Set(cut.sets.map { Set($0) }) == smallest, "seed \(seed)")
    #expect((cut.uncitedWay != nil) == smallest.isEmpty, "seed \(seed)")
    if let way = cut.uncitedWay {
      #expect(way.steps.allSatisfy { !$0.carriers.isEmpty }, "seed \(seed)")
      #expect(way.citations.isEmpty, "seed \(seed)")
    } else {
      #expect(cut.atLeast == cut.size, "seed \(seed)")
    }
  }

  @Test func `removals, cuts and bridges hold on random graphs`() throws {
    for known in KnownAdjacency.random(count: 100, largest: 7, startingAt: 70) {
      let graph = try known.graph()
      let restriction = Restriction(isDirected: known.isDirected)
      for second in graph.entities.dropFirst() {
        let found = try graph.robustness(
          between: "v0", and: second.id, limit: 1000, within: restriction)
        let shortest = try graph.path(from: "v0", to: second.id, within: restriction)
        #expect(found?.distance == shortest?.length, "\(known)")
        guard let found else { continue }
        for removal in found.removals {
          var without = restriction
          without.without = [removal.entity.id]
          let rest = try graph.path(from: "v0", to: second.id, within: without)
          #expect(rest?.length == removal.distance, "\(known)")
          #expect(removal.way?.entities.contains(removal.entity) != true, "\(known)")
          if let way = removal.way {
            #expect(way.start.id == "v0" && way.end.id == second.id, "\(known)")
          }
        }
        #expect(found.cuts.allSatisfy { $0.count == found.disjointWays.count }, "\(known)")
        #expect(found.stepCuts.allSatisfy { $0.count == found.disjointStepCount }, "\(known)")
        if found.direct == nil {
          let separating = found.removals.filter { $0.distance == nil }.map(\.entity)
          #expect(Set(separating) == Set(found.cutEntities), "\(known)")
        }
      }
    }
  }
}
