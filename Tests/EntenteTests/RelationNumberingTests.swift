import Entente
import EntenteTestSupport
import Testing

@Suite struct RelationNumberingTests {
  static let entities = [
    Entity("a", name: "A", kind: .organisation), Entity("b", name: "B", kind: .organisation),
  ]

  static let tie = Relation("a", .cooperatesWith, "b")

  static func numbered(_ number: Int) -> Relation.ID { Relation.ID("\(tie.id)-\(number)") }

  @Test func `any number of equal relations are counted on`() throws {
    let ties = Array(repeating: Self.tie, count: 20_000)
    let expected = [Self.tie.id] + (2...20_000).map { Self.numbered($0) }
    #expect(try Graph(entities: Self.entities, relations: ties).relations.map(\.id) == expected)
    var numbered = ties
    numbered.numberRepetitions()
    #expect(numbered.map(\.id) == expected)
    let graph = Graph(
      checked: .bilateral, entities: Self.entities, relations: ties, sources: [], identities: [])
    #expect(graph.relations.indices.allSatisfy { graph.position(of: expected[$0]) == $0 })
  }

  @Test func `a relation taken from one graph gets a number in another`() throws {
    let ties = try Graph(entities: Self.entities, relations: [Self.tie, Self.tie]).relations
    let graph = try Graph(entities: Self.entities, relations: ties + ties)
    #expect(graph.relations.map(\.id) == [Self.tie.id] + (2...4).map { Self.numbered($0) })
  }

  @Test func `a number that is free again is given again`() throws {
    let graph = try Graph(entities: Self.entities, relations: [Self.tie, Self.tie, Self.tie])
    var filtered = graph.filtered { $0.id == Self.tie.id }
    try filtered.insert(Self.tie)
    #expect(filtered.relations.map(\.id) == [Self.tie.id, Self.numbered(2)])
  }

  @Test func `an identifier given by hand stays where it looks like one with a number`() {
    var given = Self.tie
    given.id = Self.numbered(2)
    given.note = "given"
    var relations = [Self.tie, Self.tie, given]
    relations.numberRepetitions()
    #expect(relations.map(\.id) == [Self.tie.id, Self.numbered(3), Self.numbered(2)])
  }

  @Test(arguments: UInt64(1)...30)
  func `identifiers end up all different, and first ones stay`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let ids = (0..<60).map { _ -> Relation.ID in
      ["x", "x-2", "x-3", "x-2-2", "y"].randomElement(using: &generator) ?? "x"
    }
    var relations = ids.map { Relation("a", .cooperatesWith, "b", id: $0) }
    relations.numberRepetitions()
    #expect(Set(relations.map(\.id)).count == ids.count, "seed \(seed)")
    for (position, id) in ids.enumerated() where !ids[..<position].contains(id) {
      #expect(relations[position].id == id, "seed \(seed)")
    }
  }
}
