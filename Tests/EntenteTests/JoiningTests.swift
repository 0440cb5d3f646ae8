import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite struct JoiningTests {
  private func graph() throws -> Graph {
    try Graph {
      Source("book")
      Entity("france", name: "France", kind: .state)
      Entity("founder", name: "Founder", kind: .person)
      Entity("president", name: "President", kind: .person)
      Entity("university", name: "University", kind: .university)
      Entity("institute", name: "Institute", kind: .organisation)
      Entity("hermit", name: "Hermit", kind: .person)
      Relation("founder", .headOf, "institute", citing: ["book": "p. 1"])
      Relation("institute", .partnerOf, "university", citing: ["book": "p. 2"])
      Relation("institute", .cooperatesWith, "university", citing: ["book": "p. 3"])
      Relation("president", .memberOf, "institute", citing: ["book": "p. 4"])
      Relation("president", .headOf, "france", citing: ["book": "p. 5"])
      Relation("founder", .about, "france")
      Relation("university", .locatedIn, "france")
    }
  }

  @Test func `three are joined by what they share, with every relation and citation`() throws {
    let found = try graph().joinings(of: ["founder", "university", "president"])
    let best = try #require(found.trees.first)
    #expect(best.isExact && best.length == 3 && best.lowerBound == best.score)
    #expect(best.entitiesBetween.map(\.id) == ["institute"])
    #expect(
      best.legs.map { $0.entities.map(\.id) } == [
        ["founder", "institute", "university"], ["institute", "president"],
      ])
    #expect(best.steps.map { $0.carriers.count } == [1, 2, 1])
    #expect(
      best.citations.map(\.description) == [
        "book, p. 1", "book, p. 2", "book, p. 3", "book, p. 4",
      ])
    #expect(found.groups.count == 1 && found.hasRemovals)
    #expect(found.removals.map(\.entity.id) == ["institute"])
    #expect(found.removals[0].remaining?.entitiesBetween.map(\.id) == ["france"])
    #expect(found.trees.map { $0.entitiesBetween.map(\.id) } == [["institute"], ["france"]])
  }

  @Test func `those that do not hang together are told in groups`() throws {
    let graph = try graph()
    let found = try graph.joinings(of: ["founder", "hermit", "university"])
    #expect(found.trees.isEmpty && found.removals.isEmpty)
    #expect(found.groups.map { $0.map(\.id) } == [["founder", "university"], ["hermit"]])
    #expect(try graph.joinings(of: []).groups.isEmpty)
    let one = try graph.joinings(of: ["hermit", "hermit"])
    #expect(one.trees.map(\.length) == [0] && one.trees[0].ends.map(\.id) == ["hermit"])
    #expect(throws: GraphError.unknownEntity("x", suggestion: nil)) {
      try graph.joinings(of: ["founder", "x"])
    }
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `for two it is the most telling way, and a shortest one`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id, first != last
    else { return }
    var draw = RandomDraw(seed: seed)
    var restriction = RandomRestriction.restriction(in: graph, &draw)
    restriction.isDirected = false
    let ways = try graph.connections(between: first, and: last, limit: 1, within: restriction).ways
    let found = try graph.joinings(of: [first, last], within: restriction)
    #expect(found.trees.first?.score == ways.first?.score, "seed \(seed)")
    #expect(found.trees.isEmpty == (found.groups.count > 1), "seed \(seed)")
    let shortest = try graph.path(from: first, to: last, within: restriction)
    let fewest = try graph.joinings(of: [first, last], by: .steps, within: restriction).trees.first
    #expect(fewest?.length == shortest?.length, "seed \(seed)")
    #expect(fewest.map { $0.value == $0.lowerBound } ?? true, "seed \(seed)")
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `no set of entities joins them by fewer steps`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 8)
    var draw = RandomDraw(seed: seed)
    let ids = graph.entities.map(\.id)
    let ends = Set(draw.some(of: ids, atMost: 4))
    guard ends.count > 1 else { return }
    let near = try ids.reduce(into: [Entity.ID: Set<Entity.ID>]()) {
      $0[$1] = Set(try graph.neighbors(of: $1).map(\.to.id))
    }
    var fewest: Int?
    for mask in 0..<(1 << ids.count) where mask.nonzeroBitCount <= (fewest ?? .max) {
      let set = Set(ids.indices.filter { mask >> $0 & 1 == 1 }.map { ids[$0] })
      guard ends.isSubset(of: set), let start = ends.first else { continue }
      var reached: Set<Entity.ID> = [start]
      var frontier = reached
      while !frontier.isEmpty {
        frontier = Set(frontier.flatMap { near[$0, default: []] }).intersection(set)
          .subtracting(reached)
        reached.formUnion(frontier)
      }
      if reached == set { fewest = set.count - 1 }
    }
    let found = try graph.joinings(of: ends.sorted(), by: .steps, limit: 9)
    #expect(found.trees.first?.length == fewest, "seed \(seed)")
    for tree in found.trees {
      #expect(tree.ends.map(\.id) == ends.sorted() && tree.isExact, "seed \(seed)")
      #expect(Set(tree.ends + tree.entitiesBetween).count == tree.length + 1, "seed \(seed)")
      #expect(tree.steps.allSatisfy { !$0.carriers.isEmpty }, "seed \(seed)")
    }
    for removal in found.removals {
      let within = Restriction(without: [removal.entity.id])
      let without = try graph.joinings(of: ends.sorted(), by: .steps, limit: 1, within: within)
      #expect(without.trees.first?.length == removal.remaining?.length, "seed \(seed)")
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `no set of entities joins them by a more telling tree`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 8)
    var draw = RandomDraw(seed: seed &+ 7000)
    let ids = graph.entities.map(\.id)
    let ends = Set(draw.some(of: ids, atMost: 4))
    guard ends.count > 1 else { return }
    let law = ConnectionScore(graph: graph)
    var crossing: [Set<Entity.ID>: Double] = [:]
    for id in ids {
      for step in try graph.neighbors(of: id) where step.to.id != id {
        crossing[[id, step.to.id]] = -log(law.weight(of: step))
      }
    }
    let passing = try graph.entities.reduce(into: [Entity.ID: Double]()) {
      $0[$1.id] = ends.contains($1.id) ? 0 : try law.cost(of: $1)
    }
    var least: Double?
    for mask in 0..<(1 << ids.count) {
      let set = ids.indices.filter { mask >> $0 & 1 == 1 }.map { ids[$0] }
      guard ends.isSubset(of: set) else { continue }
      // The cheapest tree on all of the set, grown by the nearest each time (Prim 1957).
      var reached = Set(set.prefix(1))
      var cost = set.reduce(0) { $0 + passing[$1, default: 0] }
      while reached.count < set.count {
        let nearest = set.filter { !reached.contains($0) }.compactMap { id in
          reached.compactMap { crossing[[$0, id]] }.min().map { (id: id, cost: $0) }
        }.min { $0.cost < $1.cost }
        guard let nearest else { break }
        reached.insert(nearest.id)
        cost += nearest.cost
      }
      if reached.count == set.count { least = min(least ?? cost, cost) }
    }
    let found = try graph.joinings(of: ends.sorted(), limit: 1)
    guard let least else {
      #expect(found.trees.isEmpty, "seed \(seed)")
      return
    }
    let tree = try #require(found.trees.first, "seed \(seed)")
    #expect(tree.isExact && tree.lowerBound == tree.score, "seed \(seed)")
    #expect(abs(tree.score - least) < 1e-4, "\(tree.score) and \(least), seed \(seed)")
    let steps = tree.steps.reduce(0) { $0 - log(law.weight(of: $1)) }
    let passed = try tree.entitiesBetween.reduce(0) { $0 + (try law.cost(of: $1)) }
    #expect(abs(tree.score - steps - passed) < 1e-4, "seed \(seed)")
  }
}
