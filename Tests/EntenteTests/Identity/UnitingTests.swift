import Entente
import EntenteTestSupport
import Testing

@Suite struct UnitingTests {
  @Test func `entities that are one become one, and nothing they say is lost`() throws {
    let graph = try Graph(
      title: "Title",
      entities: [
        Entity("france", name: "France", kind: .state),
        Entity(
          "enu", names: Names("Gumilyov University", in: "en"), kind: .academicBody,
          aliases: [Alias("ENU")], note: "first"),
        Entity(
          "eurasian",
          names: Names(.init("Gumilyov University", in: "en"), [.init("ЕНУ", in: "ru")]),
          kind: .university, of: ["kz"],
          aliases: [Alias("ENU", citations: [Citation("s", at: "p. 1")]), Alias("Евразийский")],
          externalIDs: [.init(register: "ror", value: "1")], during: "1996/..",
          attributes: [Attribute("students", "513")], note: "second"),
        Entity("kz", name: "Kazakhstan", kind: .state),
        Entity("kazakhstan", name: "Республика", kind: .state, of: ["kz"]),
      ],
      relations: [
        Relation("eurasian", .cooperatesWith, "france", id: "r1", at: "kz", under: "kazakhstan"),
        Relation("enu", .cooperatesWith, "eurasian"),
      ], sources: [Source("s"), Source("t")],
      identities: [
        Identity(["eurasian", "enu"], citations: [Citation("t")], note: "merged in 1996"),
        Identity(["kazakhstan", "kz"]),
      ])
    let united = graph.united()
    #expect(united.entities.map(\.id) == ["france", "enu", "kz"])
    #expect(united.identities.isEmpty && united.title == "Title")
    let enu = try #require(united["enu"])
    #expect(enu.kind == .university && enu.period == "1996/.." && enu.states == ["kz"])
    #expect(enu.names == graph["enu"]?.names)
    #expect(
      enu.aliases == [
        Alias("ENU", citations: [Citation("s", at: "p. 1")]),
        Alias("eurasian", citations: [Citation("t")]),
        Alias("ЕНУ", in: "ru"), Alias("Евразийский"),
      ])
    #expect(enu.externalIDs.map(\.value) == ["1"] && enu.attributes.map(\.value) == ["513"])
    #expect(enu.note == "first\nsecond\nmerged in 1996")
    #expect(united["kz"]?.states == [])
    #expect(united.relations.map(\.id) == graph.relations.map(\.id))
    #expect(united.relations[0].from == "enu" && united.relations[0].to == "france")
    #expect(united.relations[0].place == "kz" && united.relations[0].under == "kz")
    #expect(united.relations(between: "enu", and: "enu").count == 1)
    #expect(try united.entity(named: "eurasian").id == "enu")
    #expect(try united.entity(named: "ЕНУ").id == "enu")
    #expect(united.search("eurasian").first?.entity.id == "enu")
    #expect(graph.representative(of: "eurasian") == "enu")
    #expect(graph.representative(of: "kazakhstan") == "kz")
    #expect(graph.representative(of: "france") == "france")
    #expect(graph.representative(of: "nobody") == "nobody")
  }

  @Test func `an identifier that an entity had goes before a name of another`() throws {
    let graph = try Graph {
      Entity("enu", name: "Gumilyov University", kind: .university)
      Entity("eurasia", name: "Eurasian National University", kind: .university)
      Entity("fund", name: "eurasia", kind: .company)
      Entity("gumilyov", name: "Lev Gumilyov University", kind: .university)
      Identity(["enu", "eurasia"])
    }
    var united = graph.united()
    #expect(try united.entity(named: "eurasia").id == "enu")
    #expect(try united.filtered { _ in false }.entity(named: "eurasia").id == "enu")
    #expect(try united.restricted(to: ["fund"]).entity(named: "eurasia").id == "fund")
    try united.insert(Identity(["enu", "fund"]))
    let again = united.united()
    #expect(try again.entity(named: "eurasia").id == "enu")
    #expect(try again.entity(named: "fund").id == "enu")
    try united.insert(Entity("eurasia", name: "Eurasia", kind: .place))
    #expect(try united.entity(named: "eurasia").name == "Eurasia")
  }

  @Test func `the example of the documentation holds`() throws {
    let graph = try Graph {
      Entity("enu", name: "Gumilyov University", kind: .university)
      Entity("eurasian", name: "Eurasian National University", kind: .university)
      Entity("france", name: "France", kind: .state)
      Relation("eurasian", .cooperatesWith, "france", citing: [:])
      Identity(["enu", "eurasian"])
    }
    let united = graph.united()
    #expect(united.relations[0].from == "enu")
    #expect(try united.entity(named: "Eurasian National University").id == "enu")
    let effect = try graph.effect(ofUniting: ["enu", "eurasian"])
    #expect(effect.loops.isEmpty && effect.contradictions.isEmpty)
  }

  @Test func `an entity that belonged to itself still does, and no other comes to`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .state, of: ["a", "b"]),
        Entity("b", name: "B", kind: .state),
        Entity("c", name: "C", kind: .state, of: ["d"]),
        Entity("d", name: "D", kind: .state),
      ], identities: [Identity(["a", "b"]), Identity(["d", "c"]), Identity(["d"], note: "alone")])
    let united = graph.united()
    #expect(united.entities.map(\.states) == [["a"], []])
    #expect(united["c"]?.note == "alone")
  }

  @Test func `where periods differ, the names of the other keep its period`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .university, during: "1934/.."),
        Entity("b", name: "B", kind: .university, during: "1991/1996"),
      ], identities: [Identity(["a", "b"])])
    let united = try #require(graph.united()["a"])
    #expect(united.period == "1934/..")
    #expect(united.aliases == [Alias("b"), Alias("B", during: "1991/1996")])
  }

  @Test func `of kinds of which neither is the broader the first is kept`() throws {
    let graph = try Graph(
      entities: [
        Entity("a", name: "A", kind: .person), Entity("b", name: "B", kind: .treaty),
        Entity("c", name: "C", kind: .treaty), Entity("d", name: "D", kind: .agreement),
      ], identities: [Identity(["b", "a"]), Identity(["c", "d"])])
    #expect(graph.united().entities.map(\.kind) == [.person, .treaty])
  }

  @Test func `chains of identities make one entity of all`() throws {
    let count = 20_000
    let ids = (0..<count).map { Entity.ID("e\($0)") }
    let graph = try Graph(
      entities: ids.map { Entity($0, name: $0.rawValue, kind: .person, during: "1992") },
      identities: (1..<count).reversed().map { Identity([ids[$0 - 1], ids[$0]], note: "\($0)") })
    let united = graph.united()
    #expect(united.entities.map(\.id) == ["e0"])
    #expect(united.entities[0].aliases.count == count - 1)
  }

  @Test func `one identity of many entities on the word of many sources stays small`() throws {
    let ids = (0..<3000).map { Entity.ID("e\($0)") }
    let citations = (0..<3000).map { Citation("s", at: "\($0)") }
    let graph = try Graph(
      entities: ids.map { id in
        Entity(
          id, names: Names("N"), kind: .person,
          aliases: [Alias(id.rawValue, citations: [citations[0]])])
      }, sources: [Source("s")], identities: [Identity(ids, citations: citations)])
    let united = graph.united().entities
    #expect(united.map(\.id) == ["e0"])
    // Each identifier twice, as somebody uses it and as it is this entity; the first as used alone.
    #expect(united.flatMap(\.aliases).count == 2 * ids.count - 1)
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `united graphs say all that the graph said`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let united = graph.united()
    let representatives = Dictionary(
      uniqueKeysWithValues: graph.entities.map { ($0.id, graph.representative(of: $0.id)) })
    func target(_ id: Entity.ID) -> Entity.ID { representatives[id] ?? id }
    // Who is one, by joining sets until nothing changes.
    var sets = graph.entities.map { Set([$0.id]) }
    for identity in graph.identities {
      let joined = sets.filter { !$0.isDisjoint(with: identity.entities) }
      sets.removeAll { !$0.isDisjoint(with: identity.entities) }
      sets.append(joined.reduce(into: []) { $0.formUnion($1) })
    }
    #expect(united.entities.count == sets.count, "seed \(seed)")
    for set in sets {
      let first = graph.entities.first { set.contains($0.id) }
      #expect(set.allSatisfy { target($0) == first?.id }, "seed \(seed)")
    }
    #expect(united.relations.map(\.id) == graph.relations.map(\.id), "seed \(seed)")
    for (old, new) in zip(graph.relations, united.relations) {
      #expect(new.from == target(old.from) && new.to == target(old.to), "seed \(seed)")
      #expect(new.place == old.place.map(target), "seed \(seed)")
      #expect(new.under == old.under.map(target), "seed \(seed)")
      #expect(new.citations == old.citations, "seed \(seed)")
    }
    for entity in graph.entities {
      let joined = try #require(united[target(entity.id)], "seed \(seed)")
      #expect(try united.entity(named: entity.id.rawValue).id == joined.id, "seed \(seed)")
      let forms = Set(joined.names.all + joined.aliases.map { .init($0.text, in: $0.language) })
      #expect(forms.isSuperset(of: entity.names.all), "seed \(seed)")
      #expect(
        forms.isSuperset(of: entity.aliases.map { .init($0.text, in: $0.language) }),
        "seed \(seed)")
      #expect(Set(joined.attributes).isSuperset(of: entity.attributes), "seed \(seed)")
      #expect(Set(joined.externalIDs).isSuperset(of: entity.externalIDs), "seed \(seed)")
      if let note = entity.note { #expect(joined.note?.contains(note) == true, "seed \(seed)") }
      for state in entity.states.map(target) where state != joined.id {
        #expect(joined.states.contains(state), "seed \(seed)")
      }
    }
    for identity in graph.identities {
      let joined = try #require(united[target(identity.entities[0])], "seed \(seed)")
      let cited = Set(joined.aliases.flatMap(\.citations))
      #expect(cited.isSuperset(of: identity.citations), "seed \(seed)")
      if let note = identity.note { #expect(joined.note?.contains(note) == true, "seed \(seed)") }
    }
    #expect(united.identities.isEmpty, "seed \(seed)")
    #expect(united.united().isSame(as: united), "seed \(seed)")
  }

  @Test(arguments: KnownAdjacency.all)
  func `a graph without identities is returned as it is`(known: KnownAdjacency) throws {
    let graph = try known.graph()
    #expect(graph.united().isSame(as: graph))
  }
}
