import Entente
import EntenteTestSupport
import Testing

/// Texts that would steer a terminal, and statements that are made very often.
@Suite struct HostileTextsTests {
  private static let hostile = "a\u{1B}[31m\n\u{202E}b"

  private func isPrintable(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
  }

  @Test func `errors quote a hostile name without its controls`() throws {
    let id = Entity.ID(Self.hostile)
    let graph = try Graph(entities: [
      Entity(id, name: "Same", kind: .state), Entity("b", name: "Same", kind: .state),
    ])
    for name in [Self.hostile + "x", "Same"] {
      let error = #expect(throws: NameError.self) { try graph.entity(named: name) }
      #expect(isPrintable(try #require(error).description))
    }
    #expect(isPrintable(GraphError.duplicateEntity(id).description))
    let error = #expect(throws: PeriodError.self) { try Period("2013" + Self.hostile) }
    #expect(isPrintable(try #require(error).description))
    #expect(
      isPrintable(
        Merge.Conflict.value(
          of: .entity(id), field: "note", kept: "a\tb", other: Self.hostile
        ).description))
  }

  @Test func `a question with one connecting word more says how it differs`() throws {
    let graph = try Graph(entities: [
      Entity(
        "oif", name: "Organisation internationale de la Francophonie", kind: .organisation)
    ])
    let matches = graph.search("Organisation internationale to: de la Francophonie")
    #expect(matches.map(\.entity.id) == ["oif"])
    #expect(matches.allSatisfy { !$0.manners.isEmpty })
  }

  @Test func `a statement made thousands of times is numbered without a gap`() throws {
    var graph = try Graph(entities: [
      Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
    ])
    for _ in 0..<3000 { try graph.insert(Relation("a", .recognises, "b")) }
    let first = Relation("a", .recognises, "b").id
    let expected = [first] + (2...3000).map { Relation.ID("\(first)-\($0)") }
    #expect(graph.relations.map(\.id) == expected)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a number that is free is found among numbers with gaps`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = Relation("a", .recognises, "b").id
    let given = (2...30).filter { _ in Bool.random(using: &generator) }
    var graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state), Entity("b", name: "B", kind: .state),
      ],
      relations: given.map { Relation("a", .recognises, "b", id: Relation.ID("\(first)-\($0)")) })
    for _ in 0..<40 { try graph.insert(Relation("a", .recognises, "b")) }
    #expect(Set(graph.relations.map(\.id)).count == given.count + 40, "seed \(seed)")
  }
}
