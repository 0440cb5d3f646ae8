import Entente
import EntenteTestSupport
import Testing

@Suite struct MergingTests {
  static func entity(
    _ names: Names, kind: Entity.Kind = .university, of states: [Entity.ID] = [],
    note: String? = nil
  ) -> Entity {
    Entity("enu", names: names, kind: kind, of: states, note: note)
  }

  static func merge(_ first: Entity, _ second: Entity) throws -> Merge {
    let states = [
      Entity("france", name: "France", kind: .state),
      Entity("kz", name: "Kazakhstan", kind: .state),
    ]
    return try Graph(entities: [first] + states).merging(Graph(entities: [second] + states))
  }

  @Test func `what only one graph says of an entity is taken over`() throws {
    let merge = try Self.merge(
      Self.entity(Names("ENU", in: "en")),
      Self.entity(
        Names(.init("ENU", in: "en"), [.init("ЕНУ", in: "ru")]), of: ["kz"], note: "a note"))
    let enu = try #require(merge.graph["enu"])
    #expect(enu.names.all.map(\.text) == ["ENU", "ЕНУ"])
    #expect(enu.states == ["kz"] && enu.note == "a note")
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.additions.details.map(\.description) == [
        "Entity 'enu': name (ru) 'ЕНУ' is added, of 'kz' is added, note 'a note' is added."
      ])
  }

  @Test func `what both say differently is kept as the first says it, and listed`() throws {
    let merge = try Self.merge(
      Self.entity(Names("ENU", in: "en"), of: ["kz"], note: "one"),
      Self.entity(
        Names("Gumilyov", in: "en"), kind: "institute", of: ["france"], note: "two\nlines"))
    let enu = try #require(merge.graph["enu"])
    #expect(enu.names == Names("ENU", in: "en") && enu.aliases == [Alias("Gumilyov", in: "en")])
    #expect(enu.kind == .university && enu.states == ["kz"] && enu.note == "one")
    #expect(
      merge.conflicts.map(\.description) == [
        "Entity 'enu' has two values of 'kind': 'university' is kept, 'institute' is left out.",
        "Entity 'enu' has two names in 'en': 'ENU' is kept, 'Gumilyov' becomes an alias.",
        "Entity 'enu' has two values of 'of': 'kz' is kept, 'france' is left out.",
        "Entity 'enu' has two values of 'note': 'one' is kept, 'two lines' is left out.",
      ])
  }

  @Test func `a joint body belongs to its states in any order`() throws {
    let merge = try Self.merge(
      Self.entity(Names("ENU"), of: ["kz", "france"]),
      Self.entity(Names("ENU"), of: ["france", "kz"]))
    #expect(merge.graph["enu"]?.states == ["kz", "france"])
    #expect(merge.conflicts.isEmpty && merge.additions.isEmpty)
  }

  @Test func `a name without a language stands alone`() throws {
    let named = Self.entity(Names("ENU"))
    let translated = Self.entity(Names(.init("ENU", in: "en"), [.init("ЕНУ", in: "ru")]))
    let merge = try Self.merge(named, translated)
    #expect(merge.graph["enu"]?.names == Names("ENU"))
    #expect(merge.graph["enu"]?.aliases == [Alias("ENU", in: "en"), Alias("ЕНУ", in: "ru")])
    let other = try Self.merge(translated, named)
    #expect(other.graph["enu"] == translated && other.conflicts.isEmpty)
  }

  static func graph(_ relations: [Relation], _ vocabulary: Vocabulary = .bilateral) throws -> Graph
  {
    try Graph(
      vocabulary: vocabulary,
      entities: [
        Entity("enu", name: "ENU", kind: .university), Entity("kz", name: "KZ", kind: .state),
      ], relations: relations, sources: [Source("s"), Source("t")])
  }

  @Test func `the same statement by another source stays a relation of its own`() throws {
    let one = Relation("enu", .cooperatesWith, "kz", on: "2010", citing: ["s": "p. 1"])
    let two = Relation("enu", .cooperatesWith, "kz", on: "2010", citing: ["t": "p. 9"])
    let merge = try Self.graph([one]).merging(Self.graph([two, one]))
    #expect(merge.graph.relations == [one, two])
    #expect(merge.additions.relations == [two.id] && merge.conflicts.isEmpty)
  }

  @Test func `a repetition is kept as often as one of the graphs has it`() throws {
    let one = Relation("enu", .cooperatesWith, "kz")
    let merge = try Self.graph([one, one]).merging(Self.graph([one, one, one]))
    #expect(merge.graph.relations.count == 3)
  }

  @Test func `relations that share an identifier both stay, and disputes follow`() throws {
    let first = Relation("enu", .cooperatesWith, "kz", id: "r", during: "2010")
    let second = Relation("enu", .cooperatesWith, "kz", id: "r", during: "2011")
    let third = Relation("kz", .cooperatesWith, "enu", id: "q", disputes: ["r"])
    let derived = Relation("enu", .cooperatesWith, "kz", during: "2011")
    let merge = try Self.graph([first]).merging(Self.graph([second, third]))
    #expect(merge.graph.relations.map(\.id) == ["r", derived.id, "q"])
    #expect(merge.graph.relation("q")?.disputes == [derived.id])
    #expect(merge.renamedRelations == ["r": derived.id])
    #expect(
      merge.conflicts.map(\.description) == [
        "There are two relations 'r' that say different things: both are kept, the second "
          + "(ENU cooperates with KZ, 2011 [uncited]) without that identifier."
      ])
  }

  @Test func `the same statement under another identifier is found and its disputes joined`() throws
  {
    let first = Relation("enu", .cooperatesWith, "kz", id: "a", disputes: ["x"])
    let second = Relation("enu", .cooperatesWith, "kz", id: "b", disputes: ["c", "x"])
    let third = Relation("kz", .cooperatesWith, "enu", id: "c", disputes: ["b"])
    let merge = try Self.graph([first]).merging(Self.graph([second, third]))
    #expect(merge.graph.relations.map(\.id) == ["a", "c"])
    #expect(merge.graph.relations.map(\.disputes) == [["x", "c"], ["a"]])
    #expect(
      merge.conflicts.map(\.description) == [
        "Relation 'a' (ENU cooperates with KZ [uncited]) has two values of 'id': 'a' is kept, "
          + "'b' is left out."
      ])
  }

  @Test func `a kind that is declared otherwise is widened for a relation it would shut out`()
    throws
  {
    var narrow = Vocabulary.bilateral
    narrow.declare(
      RelationKind("rules", "rules", from: [.person], to: [.state], family: .membership))
    var wide = Vocabulary.bilateral
    wide.declare(
      RelationKind(
        "rules", "governs", inverse: "rules", from: [.person, .organisation], to: [.state],
        family: .membership))
    let relation = Relation("enu", "rules", "kz", id: "r")
    let merge = try Self.graph([], narrow).merging(Self.graph([relation], wide))
    #expect(merge.graph.relations == [relation])
    #expect(merge.graph.vocabulary["rules"]?.domain == [.person, .university])
    #expect(merge.graph.vocabulary["rules"]?.phrase == "rules")
    #expect(
      merge.conflicts.map(\.description) == [
        "Relation kind 'rules' has two values of 'phrase': 'rules' is kept, 'governs' is left out.",
        "Relation kind 'rules' has two values of 'from': 'person' is kept, "
          + "'person, organisation' is left out.",
        "'rules' joins a person to a state, but 'enu' is a university. Relation 'r' (ENU governs "
          + "KZ [uncited]) is kept, and 'rules' admits a university now.",
      ])
  }

  @Test func `a missing broader kind is taken over, unless it would close a circle`() throws {
    let first = Vocabulary(entityKinds: [EntityKind("lyceum"), EntityKind("school", in: "lyceum")])
    let second = Vocabulary(entityKinds: [EntityKind("lyceum", in: "house"), EntityKind("house")])
    let merged = Graph(vocabulary: first).merging(Graph(vocabulary: second))
    #expect(merged.graph.vocabulary["lyceum"]?.parent == "house")
    #expect(merged.additions.entityKinds == ["house"] && merged.conflicts.isEmpty)
    let circle = Vocabulary(entityKinds: [EntityKind("lyceum", in: "school")])
    let refused = Graph(vocabulary: first).merging(Graph(vocabulary: circle))
    #expect(refused.graph.vocabulary == first)
    #expect(
      refused.conflicts.map(\.description) == [
        "Entity kind 'lyceum' has two values of 'parent': 'none' is kept, 'school' is left out."
      ])
  }

  @Test func `a symmetric relation of unlike ends is admitted as it is written`() throws {
    let vocabulary = Vocabulary(
      entityKinds: [EntityKind("a"), EntityKind("b"), EntityKind("c")],
      relationKinds: [
        RelationKind("meets", "meets", symmetric: true, from: ["a"], to: ["b"], family: .event)
      ])
    let ends = [Entity("x", name: "X", kind: "b"), Entity("y", name: "Y", kind: "a")]
    let other = [Entity("x", name: "X", kind: "c"), Entity("y", name: "Y", kind: "a")]
    let relation = Relation("x", "meets", "y", note: "n")
    let merge = try Graph(vocabulary: vocabulary, entities: other)
      .merging(Graph(vocabulary: vocabulary, entities: ends, relations: [relation]))
    #expect(try merge.graph.checked().relations == [relation])
    #expect(merge.graph.vocabulary["meets"]?.domain == ["a", "c"])
    #expect(merge.additions.details.count == 1)
  }

  @Test func `fields of a source are taken over, and conflicts told`() throws {
    let first = try Graph(
      entities: [],
      sources: [Source("s", title: "T", fields: [.init("editor", "A"), .init("editor", "B")])])
    let second = try Graph(
      entities: [],
      sources: [
        Source(
          "s", title: "U", authors: ["X"], fields: [.init("editor", "A"), .init("DOI", "10/1")],
          lineCount: 3)
      ])
    let merge = first.merging(second)
    let source = try #require(merge.graph.source("s"))
    #expect(source.title == "T" && source.authors == ["X"] && source.lineCount == 3)
    #expect(source.fields.map(\.value) == ["10/1", "A", "B"])
    #expect(
      merge.conflicts.map(\.description) == [
        "Source 's' has two values of 'title': 'T' is kept, 'U' is left out.",
        "Source 's' has two values of 'editor': 'A, B' is kept, 'A' is left out.",
      ])
  }

  @Test func `titles that differ are a conflict, and a missing licence is taken over`() throws {
    var first = Graph(title: "One")
    first.about = "about"
    var second = Graph(title: "Two")
    second.licence = "CC0"
    let merge = first.merging(second)
    #expect(merge.graph.title == "One" && merge.graph.about == "about")
    #expect(merge.graph.licence == "CC0")
    #expect(
      merge.conflicts.map(\.description)
        == ["The data set has two values of 'title': 'One' is kept, 'Two' is left out."])
  }

  @Test func `random pairs of graphs disagree in every way there is`() throws {
    var kinds: Set<String> = []
    for seed in 1...200 as ClosedRange<UInt64> {
      let (first, second) = try MergingLawsTests.pair(seed)
      let merge = first.merging(second)
      for conflict in merge.conflicts {
        switch conflict {
        case .value(of: let subject, _, _, _):
          kinds.insert(String(subject.description.prefix { $0 != "'" }))
        case .name: kinds.insert("name")
        case .identifier: kinds.insert("identifier")
        case .unfit: kinds.insert("unfit")
        }
      }
    }
    #expect(
      kinds.isSuperset(of: [
        "name", "identifier", "unfit", "the data set", "entity ", "source ", "entity kind ",
        "relation kind ",
      ]), "\(kinds)")
  }
}
