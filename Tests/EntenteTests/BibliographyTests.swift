import Entente
import Testing

@Suite struct BibliographyTests {
  private func graph(_ sources: [Source], _ relations: [Relation]) throws -> Graph {
    try Graph(
      entities: [
        Entity("france", name: "France", kind: .state),
        Entity(
          "kazakhstan", names: Names("Kazakhstan", in: "en"), kind: .state),
      ],
      relations: relations, sources: sources)
  }

  @Test func `numbers follow the order of the data, not that of the relations`() throws {
    let graph = try graph(
      [Source("a"), Source("unused"), Source("b"), Source("c")],
      [
        Relation("france", .recognises, "kazakhstan", citing: ["c": "p. 3", "a": "line 1"]),
        Relation("kazakhstan", .recognises, "france", citing: ["b": "p. 2"]),
        Relation("kazakhstan", .cooperatesWith, "france"),
      ])
    let bibliography = Bibliography(of: graph.relations, in: graph)
    #expect(bibliography.entries.map(\.source.id) == ["a", "b", "c"])
    #expect(bibliography.entries.map(\.number) == [1, 2, 3])
    #expect(
      bibliography.entries.map { $0.statements.map(\.locator) } == [["line 1"], ["p. 2"], ["p. 3"]])
    #expect(bibliography.uncited.map(\.phrase) == ["cooperates with"])
    let statement = bibliography.entries[0].statements[0]
    #expect(
      [statement.from, statement.phrase, statement.to] == ["France", "recognises", "Kazakhstan"])
  }

  @Test func `a relation that is given twice is listed once`() throws {
    let graph = try graph(
      [Source("a")], [Relation("france", .recognises, "kazakhstan", citing: ["a": "p. 3"])])
    let bibliography = Bibliography(of: graph.relations + graph.relations, in: graph)
    #expect(bibliography.entries.map(\.statements.count) == [1])
  }

  @Test func `keys have Latin letters only, and no two are the same`() throws {
    let ids: [Source.ID] = [
      "kk-2021", "Қазақ 2021", "Ғылым 2021", "a{b}", "a b", "a-b-", "a-b", "A-B", "é", "…", "2",
    ]
    let relation = Relation(
      "france", .recognises, "kazakhstan", citations: ids.map { Citation($0, at: "p. 1") })
    let graph = try graph(ids.map { Source($0) }, [relation])
    let keys = Bibliography(of: graph.relations, in: graph).entries.map(\.key)
    #expect(keys.count == ids.count)
    #expect(Set(keys.map { $0.lowercased() }).count == keys.count, "\(keys)")
    for key in keys {
      #expect(key.wholeMatch(of: /[A-Za-z0-9.:+][-A-Za-z0-9.:+]*/) != nil, "\(key)")
    }
    #expect(keys[0] == "kk-2021")
  }

  @Test func `a key does not depend on what else is cited`() throws {
    let sources = [Source("é"), Source("ü")]
    let relations = [
      Relation("france", .recognises, "kazakhstan", citing: ["é": "1"]),
      Relation("kazakhstan", .recognises, "france", citing: ["ü": "2"]),
    ]
    let graph = try graph(sources, relations)
    let both = Bibliography(of: graph.relations, in: graph).entries.map(\.key)
    let second = Bibliography(of: [graph.relations[1]], in: graph).entries.map(\.key)
    #expect(both.last == second.first)
  }

  @Test func `thousands of sources without a Latin letter have keys of their own`() throws {
    let sources = (0..<5000).compactMap { Unicode.Scalar(0x4E00 + $0) }
      .map { Source(Source.ID(String(Character($0)))) }
    let relation = Relation(
      "france", .recognises, "kazakhstan", citations: sources.map { Citation($0.id) })
    let graph = try graph(sources, [relation])
    let keys = Bibliography(of: graph.relations, in: graph).entries.map(\.key)
    #expect(Set(keys).count == 5000)
    #expect(keys[0] == "source" && keys[4999] == "source-5000")
  }
}
