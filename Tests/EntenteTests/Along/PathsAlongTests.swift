import Entente
import EntenteTestSupport
import Testing

@Suite struct PathsAlongTests {
  private static let longest = 4

  private func crossings(of path: Path) -> [Set<PatternWalks.Crossing>] {
    path.steps.map { step in
      Set(
        step.carriers.map { carrier in
          PatternWalks.Crossing(
            relation: carrier.relation, manner: carrier.manner, from: step.from.id,
            to: step.to.id, isForward: carrier.isForward,
            isTwoWay: carrier.manner != .statement || carrier.relation.kind == .cooperatesWith)
        })
    }
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `walks and paths equal trying every word on every walk`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let graph = try PatternWalks.graph(&draw)
    let expression = Expression.random(depth: 3, &draw)
    let isDirected = draw.isOne(in: 4)
    let avoiding: Set<Entity.Kind> = draw.isOne(in: 3) ? [.state] : []
    let without = Set(draw.isOne(in: 3) ? [draw.one(of: graph.entities).id] : [])
    let within = Restriction(avoiding: avoiding, without: without, isDirected: isDirected)
    let walks = PatternWalks(of: graph, isDirected: isDirected)
    let (start, end) = (draw.one(of: graph.entities).id, draw.one(of: graph.entities).id)
    let expected = walks.fitting(expression, from: start, to: end, longest: Self.longest) { id in
      !without.contains(id) && !(graph[id].map { avoiding.contains($0.kind) } ?? true)
    }
    let least = expected.keys.map { $0.count - 1 }.min()
    let found = try graph.shortestWalks(
      from: start, to: end, along: expression.pattern, within: within)
    if let least {
      let paths = try #require(found.map(Array.init), "seed \(seed)")
      let shortest = expected.filter { $0.key.count == least + 1 }
      #expect(found?.length == least, "seed \(seed)")
      #expect(paths.count == shortest.count, "seed \(seed): \(expression.pattern)")
      for path in paths {
        #expect(crossings(of: path) == shortest[path.entities.map(\.id)], "seed \(seed)")
      }
    } else {
      #expect(found.map { $0.length > Self.longest } ?? true, "seed \(seed): \(expression.pattern)")
    }
    let simple = try graph.paths(
      from: start, to: end, along: expression.pattern, maximumLength: Self.longest, within: within)
    let expectedSimple = expected.filter { Set($0.key).count == $0.key.count }
    #expect(simple.isComplete && !simple.isGivenUp, "seed \(seed)")
    #expect(simple.paths.count == expectedSimple.count, "seed \(seed): \(expression.pattern)")
    #expect(simple.paths.map(\.length) == simple.paths.map(\.length).sorted(), "seed \(seed)")
    for path in simple.paths {
      #expect(crossings(of: path) == expectedSimple[path.entities.map(\.id)], "seed \(seed)")
    }
  }

  /// Entities in a row, each tied twice to the next but one, so that ways double at every step.
  private func ladder(_ count: Int) throws -> Graph {
    var relations: [Relation] = []
    for number in 0..<count {
      let (here, next) = (Entity.ID("v\(number)"), Entity.ID("v\(number + 1)"))
      for side in ["a", "b"] {
        relations.append(Relation(here, .memberOf, Entity.ID("\(side)\(number)")))
        relations.append(Relation(Entity.ID("\(side)\(number)"), .partnerOf, next))
      }
    }
    let ids = Set(relations.flatMap { [$0.from, $0.to] }).sorted()
    return try Graph(
      entities: ids.map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: relations)
  }

  @Test func `ways without number and readings without number take no time`() throws {
    let count = 300
    let graph = try ladder(count)
    let vocabulary = graph.vocabulary
    for text in ["(memberOf/partnerOf)*", "((memberOf*|partnerOf*)*|any/any)*", "~any*/~any*/.*"] {
      let walks = try graph.shortestWalks(
        from: "v0", to: Entity.ID("v\(count)"), along: RelationPattern(text, in: vocabulary))
      #expect(walks?.length == 2 * count)
      #expect(walks?.prefix(3).map(\.length) == [600, 600, 600])
      #expect(walks?.first { _ in true }?.entities.last?.id == Entity.ID("v\(count)"))
    }
    let none = try RelationPattern("(memberOf/partnerOf)*/headOf", in: vocabulary)
    #expect(try graph.shortestWalks(from: "v0", to: "v9", along: none) == nil)
  }

  @Test func `a search for paths that takes too long is given up`() throws {
    let count = 24
    let ids = (0..<count).map { Entity.ID("v\($0)") }
    let graph = try Graph(
      entities: ids.map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: ids.flatMap { one in
        ids.filter { $0 > one }.map { Relation(one, .cooperatesWith, $0) }
      } + [Relation("v0", .memberOf, "v1")])
    let pattern = try RelationPattern("cooperatesWith*/memberOf", in: graph.vocabulary)
    let found = try graph.paths(from: "v2", to: "v1", along: pattern, maximumLength: 20, limit: 100)
    #expect(found.paths.map(\.length).first == 2)
    let blind = try RelationPattern("any*/memberOf/any{18}", in: graph.vocabulary)
    let given = try graph.paths(
      from: "v2", to: "v3", along: blind, maximumLength: 23, looks: 100_000)
    #expect(given.isGivenUp && !given.isComplete)
  }

  @Test func `an expression asks for common membership, with citations`() throws {
    let graph = try Graph {
      Source("book")
      Entity("rennes", name: "Rennes", kind: .university)
      Entity("abai", name: "Abai", kind: .university)
      Entity("network", name: "Network", kind: .organisation)
      Relation("rennes", .memberOf, "network", citing: ["book": "p. 1"])
      Relation("abai", .memberOf, "network", citing: ["book": "p. 2"])
      Relation("rennes", .partnerOf, "network", citing: ["book": "p. 3"])
    }
    let pattern = RelationPattern.kind(.memberOf) / .kind(.memberOf).inverse
    let walks = try #require(try graph.shortestWalks(from: "rennes", to: "abai", along: pattern))
    let walk = try #require(walks.first { _ in true })
    #expect(walk.citations.map(\.description) == ["book, p. 1", "book, p. 2"])
    #expect(walk.steps.map { $0.carriers.map(\.isForward) } == [[true], [false]])
  }

  @Test func `what cannot be asked is an error`() throws {
    let graph = try ladder(2)
    func question(_ pattern: RelationPattern, to end: Entity.ID = "v1") throws -> Int? {
      try graph.shortestWalks(from: "v0", to: end, along: pattern)?.length
    }
    #expect(throws: PathsAlongError.graph(.unknownEntity("w", suggestion: nil))) {
      try question(.any, to: "w")
    }
    #expect(throws: PathsAlongError.graph(.unknownRelationKind("membrOf", suggestion: "memberOf")))
    {
      try question(.kind("membrOf"))
    }
    let tooLarge = RelationPatternError(problem: .tooLarge(limit: 1000), text: "", range: 0..<0)
    let endless = RelationPattern.any.repeated(0...Int.max).repeated(atLeast: Int.max)
    #expect(throws: PathsAlongError.pattern(tooLarge)) { try question(endless) }
    #expect(try question(RelationPattern.any.repeated(-3...(-1))) == nil)
    #expect(try question(RelationPattern.any.repeated(-3...2)) == 2)
    #expect(try graph.paths(from: "v0", to: "v1", along: .any, maximumLength: -1).paths == [])
    let none = try graph.paths(from: "v0", to: "v1", along: .any, maximumLength: 9, limit: 0)
    #expect(none.paths.isEmpty && !none.isComplete)
  }
}
