import Entente
import EntenteTestSupport
import Testing

@Suite struct WhyNotTests {
  @Test func `the fewest parts to relax are named, with the nearest miss`() throws {
    let graph = try RestrictionTests.graph()
    let narrow = Restriction(without: ["joint", "unesco"], during: "1992", certainty: .certainly)
    let why = try #require(try graph.whyNot(from: "rennes", to: "abai", within: narrow))
    #expect(why.relaxations == [[.period("1992", .certainly)]])
    #expect(why.isExact)
    #expect(why.nearestPath?.entitiesBetween.map(\.id) == ["dubna"])
    #expect(why.nearestMiss.map(\.violated) == [[], [.period("1992", .certainly)]])
    #expect(why.nearestPath?.citations.map(\.description) == ["book, p. 3"])
    #expect(try graph.whyNot(from: "rennes", to: "abai", within: .none) == nil)
  }

  @Test func `of the relations of a step those are told apart that are admitted`() throws {
    let graph = try Graph {
      for name in ["a", "b", "c"] { Entity(Entity.ID(name), name: name, kind: .organisation) }
      Relation("a", .cooperatesWith, "b", id: "early", during: "1950")
      Relation("a", .cooperatesWith, "b", id: "late", during: "1990")
      Relation("b", .cooperatesWith, "c", id: "next", during: "1950")
    }
    let within = Restriction(during: "1990")
    for why in [
      try graph.whyNot(from: "a", to: "c", within: within),
      try graph.whyNot(between: ["a"], and: ["c"], within: within),
    ] {
      let misses = try #require(why?.nearestMiss)
      #expect(misses.map { $0.step.carriers.count } == [2, 1])
      #expect(misses.map { $0.admitted.map(\.relation.id) } == [["late"], []])
    }
  }

  @Test func `where nothing leads there at all, nothing is named`() throws {
    let graph = try RestrictionTests.graph()
    let why = try graph.whyNot(from: "rennes", to: "france", within: Restriction(sides: ["russia"]))
    #expect(why?.relaxations == [] && why?.nearestPath == nil && why?.isExact == true)
    #expect(try graph.whyNot(from: "rennes", to: "rennes", within: .none) == nil)
    #expect(throws: GraphError.unknownEntity("rene", suggestion: nil)) {
      try graph.whyNot(from: "rene", to: "rennes", within: .none)
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `the sets equal trying all parts`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first, let last = graph.entities.last else { return }
    var draw = RandomDraw(seed: seed)
    let restriction = RandomRestriction.restriction(in: graph, &draw)
    let parts = restriction.constraints
    var smallest: [[Restriction.Constraint]] = []
    let masks = (0..<(1 << parts.count)).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
    for mask in masks {
      if let set = smallest.first, mask.nonzeroBitCount > set.count { break }
      let kept = parts.indices.filter { mask >> $0 & 1 == 0 }.map { parts[$0] }
      let wider = Restriction(kept)
      if try graph.path(from: first.id, to: last.id, within: wider) != nil {
        smallest.append(parts.indices.filter { mask >> $0 & 1 == 1 }.map { parts[$0] })
      }
    }
    let why = try graph.whyNot(from: first.id, to: last.id, within: restriction)
    guard let why else {
      #expect(smallest == [[]], "seed \(seed)")
      return
    }
    #expect(why.isExact, "seed \(seed)")
    #expect(Set(why.relaxations) == Set(smallest), "seed \(seed)")
    guard let relaxed = why.relaxations.first else {
      #expect(why.nearestMiss.isEmpty, "seed \(seed)")
      return
    }
    #expect(why.nearestPath?.start == first && why.nearestPath?.end == last, "seed \(seed)")
    for miss in why.nearestMiss {
      #expect(!miss.step.carriers.isEmpty, "seed \(seed)")
    }
    #expect(Set(why.nearestMiss.flatMap(\.violated)).isSubset(of: relaxed), "seed \(seed)")
  }

  @Test func `many entities to stay away from count as one part`() throws {
    let count = 80
    let graph = try Graph(
      entities: (0..<count).map {
        Entity(Entity.ID("v\($0)"), name: "V\($0)", kind: .organisation)
      },
      relations: (1..<count).map {
        Relation(Entity.ID("v\($0 - 1)"), .cooperatesWith, Entity.ID("v\($0)"))
      })
    let without = Set((1..<(count - 1)).map { Entity.ID("v\($0)") })
    let why = try #require(
      try graph.whyNot(
        from: "v0", to: Entity.ID("v\(count - 1)"), within: Restriction(without: without)))
    #expect(why.relaxations.map(\.count) == [without.count])
    #expect(why.nearestPath?.length == count - 1)
  }

  @Test func `a way that begins where it has come from its end is found from either side`() throws {
    let graph = try Graph {
      for id in ["a1", "a2", "shunned", "b"] as [Entity.ID] {
        Entity(id, name: id.rawValue, kind: .organisation)
      }
      Relation("a1", "partOf", "a2")
      Relation("shunned", .cooperatesWith, "b")
    }
    let (first, second): (Set<Entity.ID>, Set<Entity.ID>) = (["a1", "a2", "shunned"], ["b"])
    let within = Restriction([.without("shunned"), .notFollowing("partOf")])
    for (one, other) in [(first, second), (second, first)] {
      let why = try #require(try graph.whyNot(between: one, and: other, within: within))
      #expect(why.isExact && why.relaxations == [[.without("shunned")]])
    }
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `between two sets, the parts to relax equal trying all`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    let ids = graph.entities.map(\.id)
    let (first, second) = (Set(draw.some(of: ids, atMost: 3)), Set(draw.some(of: ids, atMost: 3)))
    let restriction = RandomRestriction.restriction(in: graph, &draw)
    let parts = restriction.constraints
    var smallest: [[Restriction.Constraint]] = []
    for mask in (0..<(1 << parts.count)).sorted(by: { $0.nonzeroBitCount < $1.nonzeroBitCount }) {
      if let set = smallest.first, mask.nonzeroBitCount > set.count { break }
      let wider = Restriction(parts.indices.filter { mask >> $0 & 1 == 0 }.map { parts[$0] })
      let ways = try graph.connections(between: first, and: second, limit: 1, within: wider).ways
      if !ways.isEmpty {
        smallest.append(parts.indices.filter { mask >> $0 & 1 == 1 }.map { parts[$0] })
      }
    }
    guard let why = try graph.whyNot(between: first, and: second, within: restriction) else {
      #expect(smallest == [[]], "seed \(seed)")
      return
    }
    #expect(why.isExact && Set(why.relaxations) == Set(smallest), "seed \(seed)")
    guard let relaxed = why.relaxations.first else {
      #expect(why.nearestMiss.isEmpty, "seed \(seed)")
      return
    }
    let path = try #require(why.nearestPath, "seed \(seed)")
    #expect(first.contains(path.start.id) && second.contains(path.end.id), "seed \(seed)")
    let violated = Set(why.nearestMiss.flatMap(\.violated))
    #expect(!violated.isEmpty && violated.isSubset(of: relaxed), "seed \(seed)")
  }
}
