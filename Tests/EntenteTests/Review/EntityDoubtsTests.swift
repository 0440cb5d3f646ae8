import Entente
import EntenteFormats
import Foundation
import Testing

@Suite struct EntityDoubtsTests {
  @Test func `an entity that nothing names is lonely`() throws {
    let entities = "abcdefghi".map {
      Entity(Entity.ID(String($0)), name: String($0), kind: .organisation)
    }
    var agreement = Entity("u", name: "u", kind: .agreement)
    agreement.states = ["s"]
    let relation = Relation("a", .partnerOf, "b", at: "p", under: "u")
    let graph = try Graph.reviewed(
      entities + [
        agreement, Entity("s", name: "s", kind: .state), Entity("p", name: "p", kind: .place),
        Entity("self", name: "self", kind: .state, of: ["self"]),
      ], [relation], same: [Identity(["c", "d"]), Identity(["e", "e"])])
    #expect(graph.doubted(.lonelyEntity) == ["e", "f", "g", "h", "i", "self"])
    #expect(try Graph.reviewed(entities).doubts(.lonelyEntity).isEmpty)
  }

  @Test func `a source that nothing cites is unused`() throws {
    var entity = Entity("a", name: "A", kind: .organisation)
    entity.attributes = [Attribute("students", "5", citations: [Citation("attribute")])]
    entity.aliases = [Alias("AA", citations: [Citation("alias")])]
    let graph = try Graph.reviewed(
      [entity, Entity("b", name: "B", kind: .organisation)],
      [Relation("a", .partnerOf, "b", citing: ["relation": "1"])],
      ["relation", "alias", "none", "attribute", "identity"].map { Source(Source.ID($0)) },
      same: [Identity(["a", "b"], citations: [Citation("identity")])])
    #expect(graph.doubted(.unusedSource) == ["none"])
  }

  @Test(arguments: [
    ("Cбербанк", "Cбербанк", "Latin", "C"), ("Банк Астанa", "Астанa", "Latin", "a"),
    ("Kаzakh", "Kаzakh", "Cyrillic", "а"), ("Αlpha Bank", "Αlpha", "Greek", "Α"),
  ])
  func `a word of two scripts is doubted`(
    name: String, word: String, script: String, letter: Character
  ) throws {
    let graph = try Graph.reviewed([Entity("a", name: name, kind: .company)])
    #expect(
      graph.doubts(.mixedScript).map(\.problem) == [
        .mixedScript(word: word, letters: [letter], script: script)
      ])
  }

  @Test(arguments: [
    "IT-компания", "EXPO-2017 Астана", "Қазақстан", "Université", "№5 школа", "Ελλάδα", "日本 Japan",
    "Ўзбекистон", "Naïve", "COVID19вирус",
  ])
  func `words of one script each are in order`(name: String) throws {
    let graph = try Graph.reviewed([Entity("a", name: name, kind: .company)])
    #expect(graph.doubts(.mixedScript).isEmpty)
  }

  @Test func `a cited alias keeps the spelling of its source`() throws {
    var entity = Entity("a", name: "Sberbank", kind: .company)
    entity.aliases = [Alias("Cбербанк", citations: [Citation("s")]), Alias("Cбербанк")]
    let graph = try Graph.reviewed([entity], [], [Source("s")])
    #expect(graph.doubts(.mixedScript).map(\.facet) == [.alias(1)])
  }

  @Test func `an identifier has to fit its register, and the register to be known`() throws {
    var entity = Entity("a", name: "A", kind: .organisation)
    entity.externalIDs = [
      .init(register: "ror", value: "02feahw73"), .init(register: "ROR", value: "02feahw74"),
      .init(register: "wikidta", value: "Q1"), .init(register: "xyz", value: "1"),
    ]
    #expect(
      try Graph.reviewed([entity]).doubts().map(\.problem) == [
        .impossibleIdentifier("02feahw74", in: "ROR"),
        .unknownRegister("wikidta", suggestion: "wikidata"),
        .unknownRegister("xyz", suggestion: nil),
      ])
  }

  @Test func `entities share an identifier unless they are said to be one`() throws {
    func entity(_ id: Entity.ID, _ register: String, _ value: String) -> Entity {
      var entity = Entity(id, name: "Body \(id.rawValue)", kind: .organisation)
      entity.externalIDs = [.init(register: register, value: value)]
      return entity
    }
    let entities = [
      entity("a", "wikidata", "Q90"), entity("b", "Wikidata", "q90"), entity("c", "ror", "Q90"),
      entity("d", "wikidata", "Q9"), entity("e", "own", "1"), entity("f", "own", "1"),
      entity("g", "wikidata", "Q9"), entity("h", "orcid", "0000-0002-1825-0097"),
      entity("i", "orcid", "https://orcid.org/0000000218250097"), entity("j", "wd", "Q9"),
      entity("k", "url", "https://a.org/B"), entity("l", "url", "https://a.org/b"),
    ]
    let graph = try Graph.reviewed(entities, same: [Identity(["d", "g"])])
    #expect(
      graph.doubts(.sharedIdentifier).map(\.problem) == [
        .sharedIdentifier("q90", in: "Wikidata", with: "a"),
        .sharedIdentifier("https://orcid.org/0000000218250097", in: "orcid", with: "h"),
        .sharedIdentifier("Q9", in: "wd", with: "d"),
      ])
  }

  @Test func `a statement is denied unless one disputes the other or the dates differ`() throws {
    func relation(
      _ id: Relation.ID, _ from: Entity.ID, _ to: Entity.ID, _ period: Period? = nil,
      isDenied: Bool = false, disputes: [Relation.ID] = []
    ) -> Relation {
      Relation(
        from, .partnerOf, to, id: id, during: period, isDenied: isDenied, disputes: disputes)
    }
    let entities = "abc".map {
      Entity(Entity.ID(String($0)), name: "Body \($0)", kind: .organisation)
    }
    let graph = try Graph.reviewed(
      entities,
      [
        relation("r1", "a", "b"), relation("r2", "b", "a", isDenied: true),
        relation("r3", "a", "c"), relation("r4", "a", "c", isDenied: true, disputes: ["r3"]),
        relation("r5", "b", "c", "1992"), relation("r6", "b", "c", "1993", isDenied: true),
        relation("r7", "c", "c"), relation("r8", "c", "c", isDenied: true),
      ])
    #expect(graph.doubted(.deniedStatement) == ["r1", "r7"])
    var deprecated = relation("r1", "a", "b")
    deprecated.standing = .deprecated
    var president = relation("r2", "a", "b", isDenied: true)
    president.role = "president"
    let settled = try Graph.reviewed(
      entities,
      [deprecated, relation("r3", "a", "b", isDenied: true), relation("r4", "b", "a"), president])
    #expect(settled.doubted(.deniedStatement) == ["r4"])
    let dated = try Graph.reviewed(
      entities,
      [
        relation("r1", "a", "b", "1990/2000"), relation("r2", "b", "a", "1995", isDenied: true),
        relation("r3", "a", "b", "2001/2005"), relation("r4", "a", "b"),
        relation("r5", "a", "c", "1992"), relation("r6", "a", "c", isDenied: true),
      ])
    #expect(dated.doubted(.deniedStatement) == ["r1", "r5"])
    #expect(graph.doubted(.selfRelation) == ["r7"])
  }

  @Test func `entities said to be one may be of kinds with a broader kind in common`() throws {
    func doubted(_ first: Entity.Kind, _ second: Entity.Kind) throws -> [String] {
      try Graph.reviewed(
        [Entity("a", name: "A", kind: first), Entity("b", name: "B", kind: second)],
        same: [Identity(["a", "b"])]
      ).doubted(.unlikeIdentity)
    }
    #expect(try doubted(.university, "school").isEmpty)
    #expect(try doubted(.organisation, .company).isEmpty)
    #expect(try doubted(.person, .company) == ["identity 0"])
    #expect(try doubted(.event, .work) == ["identity 0"])
  }

  @Test func `a data set without a licence is doubted once it has entities`() throws {
    var graph = try Graph(entities: [Entity("a", name: "A", kind: .state)])
    #expect(graph.doubted(.missingLicence) == ["data set"])
    graph.licence = " "
    #expect(graph.doubted(.missingLicence) == ["data set"])
    graph.licence = "CC0"
    #expect(graph.doubts(.missingLicence).isEmpty)
    #expect(Graph().doubts().isEmpty)
  }

  @Test func `the data set that comes with the library gives no cause for doubt`() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let reading = GraphReading(
      contentsOf: package.appending(path: "Graphs/france-kazakhstan"), reviewing: true)
    #expect(reading.findings.map(\.description) == [])
    // A few doubts are accepted in the files, each with a reason.
    let graph = try #require(reading.graph)
    #expect(graph.doubts().count < 6)
    #expect(graph.relations.count > 100)
  }
}
