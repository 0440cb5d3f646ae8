import Entente
import EntenteTestSupport
import Testing

@Suite struct UnionEffectTests {
  static func graph() throws -> Graph {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(
      RelationKind("seatedIn", "is seated in", single: true, to: [.state], family: .membership))
    return try Graph(vocabulary: vocabulary) {
      for id in ["a", "a2", "x", "y", "z", "w"] as [Entity.ID] {
        Entity(id, name: id.rawValue.uppercased(), kind: .organisation)
      }
      Entity("f", name: "F", kind: .state)
      Entity("k", name: "K", kind: .state)
      Relation("a", .cooperatesWith, "x")
      Relation("a", .cooperatesWith, "a2", id: "loop")
      Relation("a2", .cooperatesWith, "x")
      Relation("y", .partnerOf, "a2")
      Relation("y", .partnerOf, "z")
      Relation("a", "seatedIn", "f", on: "1992/1995")
      Relation("a2", "seatedIn", "k", on: "1994", citing: [:])
      Relation("a2", "seatedIn", "f", on: "1999")
    }
  }

  @Test func `a union tells what it joins and what it contradicts`() throws {
    let effect = try Self.graph().effect(ofUniting: ["a2", "a", "a2"], limit: 4)
    #expect(effect.members.map(\.id) == ["a", "a2"] && effect.united?.id == "a")
    #expect(effect.united?.aliases.map(\.text) == ["a2", "A2"])
    #expect(effect.entityCount == .init(before: 8, after: 7))
    #expect(effect.relationCount == .init(before: 8, after: 8))
    #expect(effect.componentCount == .init(before: 2, after: 2))
    #expect(effect.loops.map(\.id) == ["loop"])
    #expect(effect.commonNeighbors.map(\.id) == ["x", "f"])
    #expect(effect.gainedNeighbors.map(\.id) == ["y", "k"])
    #expect(effect.parallels.map(\.neighbor.id) == ["x", "f"])
    #expect(effect.parallels.map(\.relations.count) == [2, 2])
    #expect(effect.contradictions.map(\.first.to) == ["f"])
    #expect(effect.contradictions.map(\.second.to) == ["k"])
    #expect(effect.omissions.isEmpty)
    #expect(effect.ranks.map(\.measure) == ["degree", "betweenness"])
    // a has 3 neighbors (x, a2, f), a2 has 5 (a, x, y, k, f), and together x, y, f, k.
    #expect(effect.ranks[0].members == [.init(rank: 2, value: 3), .init(rank: 1, value: 5)])
    #expect(effect.ranks[0].united == .init(rank: 1, value: 4))
    #expect(
      effect.description == """
        Uniting 'a' and 'a2': entities 8 → 7, relations 8, components 2.
        Relations with itself: 1; neighbors in common: 2, gained: 2; parallel to: 2; contradictions: 1.
        Rank by degree: 2 and 1 → 1; 'z' 6 → 3, 'k' 6 → 3, 'y' 3 → 2, 'w' 8 → 7.
        Rank by betweenness: 3 and 1 → 1; 'x' 4 → 3, 'z' 4 → 3, 'w' 4 → 3, 'f' 4 → 3.
        Pairs that come nearer: 0, by 0 at most; newly joined: 0.
        """)
  }

  @Test func `a union that joins two components says how many pairs it joins`() throws {
    let graph = try Graph {
      for id in ["a", "b", "c", "d", "e", "g"] as [Entity.ID] {
        Entity(id, name: id.rawValue, kind: .organisation)
      }
      for (from, to) in [("a", "b"), ("b", "c"), ("d", "e"), ("e", "g")] {
        Relation(Entity.ID(from), .partnerOf, Entity.ID(to))
      }
    }
    let effect = try graph.effect(ofUniting: ["c", "d"])
    #expect(effect.componentCount == .init(before: 2, after: 1))
    #expect(effect.distances?.joinedPairCount == 4)
    #expect(effect.distances?.shrunkPairCount == 0)
    let ends = try graph.effect(ofUniting: ["a", "c"], limit: 1)
    #expect(ends.distances?.shrunkPairCount == 0 && ends.commonNeighbors.map(\.id) == ["b"])
  }

  @Test func `no entity, one entity and a stranger are no union`() throws {
    let graph = try Self.graph()
    let nothing = try graph.effect(ofUniting: [])
    #expect(nothing.united == nil && nothing.ranks.isEmpty && nothing.loops.isEmpty)
    #expect(nothing.description.hasPrefix("Uniting nothing: entities 8, "))
    let one = try graph.effect(ofUniting: ["a"])
    #expect(one.entityCount == .init(before: 8, after: 8))
    #expect(one.ranks.allSatisfy { $0.moves.isEmpty && $0.members == [$0.united] })
    #expect(one.distances?.shrunkPairCount == 0)
    #expect(throws: GraphError.unknownEntity("nobody", suggestion: nil)) {
      try graph.effect(ofUniting: ["a", "nobody"])
    }
  }

  @Test func `what takes too long on a large graph is left out and named`() throws {
    let ids = (0..<8000).map { Entity.ID("e\($0)") }
    let graph = try Graph(entities: ids.map { Entity($0, name: "E", kind: .organisation) })
    let effect = try graph.effect(ofUniting: [ids[0], ids[1]])
    #expect(effect.omissions == [.betweenness, .distances])
    #expect(effect.distances == nil && effect.ranks.map(\.measure) == ["degree"])
    #expect(effect.description.hasSuffix("Left out for size: betweenness and distances."))
  }

  @Test func `of very many contradictions some are left out, and that is said`() throws {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(RelationKind("seatedIn", "is seated in", single: true, family: .membership))
    let ids = (0..<100).map { Entity.ID("e\($0)") }
    let graph = try Graph(
      vocabulary: vocabulary, entities: ids.map { Entity($0, name: "E", kind: .organisation) },
      relations: ids.dropFirst(2).enumerated().map { number, other in
        Relation(ids[number % 2], "seatedIn", other)
      })
    let effect = try graph.effect(ofUniting: Array(ids.prefix(2)))
    #expect(effect.omissions == [.contradictions])
    #expect(!effect.contradictions.isEmpty)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `distances and components are those that trying everything finds`(seed: UInt64) throws {
    let known = KnownAdjacency.random(seed: seed, largest: 9).undirected
    guard known.vertexCount > 2 else { return }
    let graph = try known.graph()
    var generator = SeededGenerator(seed: seed)
    let members = Array((0..<known.vertexCount).shuffled(using: &generator).prefix(3)).sorted()
    let effect = try graph.effect(ofUniting: members.map(KnownAdjacency.id), limit: 100)
    let united = KnownAdjacency(
      "united", vertexCount: known.vertexCount,
      edges: known.edges.map { from, to in
        (members.contains(from) ? members[0] : from, members.contains(to) ? members[0] : to)
      })
    let before = BruteForce(known).distances()
    let after = BruteForce(united).distances()
    var shrunk: Set<[Int]> = []
    var joined = 0
    for first in 0..<known.vertexCount where !members.contains(first) {
      for second in (first + 1)..<known.vertexCount where !members.contains(second) {
        guard let new = after[first][second] else { continue }
        guard let old = before[first][second] else {
          joined += 1
          continue
        }
        if new < old { shrunk.insert([first, second, old, new]) }
      }
    }
    let distances = try #require(effect.distances)
    #expect(distances.shrunkPairCount == shrunk.count, "seed \(seed)")
    #expect(distances.joinedPairCount == joined, "seed \(seed)")
    #expect(distances.largestGain == shrunk.map { $0[2] - $0[3] }.max() ?? 0, "seed \(seed)")
    let examples = distances.examples.map {
      [
        KnownAdjacency.vertex($0.first.id), KnownAdjacency.vertex($0.second.id), $0.before,
        $0.after,
      ]
    }
    #expect(Set(examples) == shrunk && examples.count == shrunk.count, "seed \(seed)")
    let gains = distances.examples.map { $0.before - $0.after }
    #expect(gains == gains.sorted(by: >), "seed \(seed)")
    #expect(effect.componentCount.before == BruteForce(known).components().count, "seed \(seed)")
    // The members that are gone are components of their own here.
    #expect(
      effect.componentCount.after == BruteForce(united).components().count - members.count + 1,
      "seed \(seed)")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `ranks are those of the graph and of the united graph`(seed: UInt64) throws {
    let known = KnownAdjacency.random(seed: seed, largest: 12).undirected
    guard known.vertexCount > 1 else { return }
    let graph = try known.graph()
    let effect = try graph.effect(ofUniting: ["v0", "v1"], limit: 100)
    var joined = graph
    try joined.insert(Identity(["v0", "v1"]))
    let united = joined.united()
    for ranks in effect.ranks {
      let isDegree = ranks.measure == "degree"
      let old = isDegree ? graph.centrality(.degree) : graph.centrality(.betweenness)
      let new = isDegree ? united.centrality(.degree) : united.centrality(.betweenness)
      func rank(_ id: Entity.ID, _ ranking: Ranking) -> Int {
        1 + ranking.count { $0.value > (ranking[id] ?? 0) + 1e-9 }
      }
      #expect(ranks.members.map(\.rank) == [rank("v0", old), rank("v1", old)], "seed \(seed)")
      #expect(ranks.united.rank == rank("v0", new), "seed \(seed)")
      let moved = graph.entities.map(\.id).filter {
        $0 != "v0" && $0 != "v1" && rank($0, old) != rank($0, new)
      }
      #expect(Set(ranks.moves.map(\.entity.id)) == Set(moved), "seed \(seed)")
      for move in ranks.moves {
        #expect(move.before.rank == rank(move.entity.id, old), "seed \(seed)")
        #expect(move.after.value == new[move.entity.id], "seed \(seed)")
      }
    }
  }
}
