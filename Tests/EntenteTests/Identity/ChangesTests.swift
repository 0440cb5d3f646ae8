import Entente
import EntenteTestSupport
import Testing

@Suite struct ChangesTests {
  static func edition(_ relations: [Relation], name: String = "Eurasian University") throws -> Graph
  {
    try Graph(
      title: "Edition",
      entities: [
        Entity("enu", name: name, kind: .university),
        Entity("france", name: "France", kind: .state),
      ], relations: relations, sources: [Source("s", title: "S")])
  }

  @Test func `a name that changed is told with both names`() throws {
    let changes = try Self.edition([]).changes(to: Self.edition([], name: "Gumilyov University"))
    #expect(
      changes.map(\.description)
        == ["Entity 'enu': name 'Eurasian University' becomes 'Gumilyov University'."])
  }

  @Test func `a relation that changed is not one gone and one come`() throws {
    let before = Relation("enu", .cooperatesWith, "france", on: "2010", citing: ["s": "p. 1"])
    let after = Relation("enu", .cooperatesWith, "france", on: "2011", citing: ["s": "p. 1"])
    let edition = try Self.edition([before])
    let changes = try edition.changes(to: Self.edition([after]))
    #expect(
      changes == [
        Change(
          .relation(edition.mention(of: before)), .changed,
          fields: [FieldChange("when", before: "2010", after: "2011")])
      ])
    #expect(
      changes.map(\.description) == [
        "Relation 'Eurasian University cooperates with France, 2010 [s, p. 1]': "
          + "when '2010' becomes '2011'."
      ])
  }

  @Test func `where two relations are as near, neither is taken for the one that is gone`() throws {
    let before = Relation("enu", .cooperatesWith, "france", during: "2010")
    let after: [Relation] = ["2011", "2012"].map {
      Relation("enu", .cooperatesWith, "france", during: $0)
    }
    let changes = try Self.edition([before]).changes(to: Self.edition(after))
    #expect(changes.map(\.manner) == [.removed, .added, .added])
  }

  @Test func `a given identifier decides which relation is which`() throws {
    let before = [
      Relation("enu", .cooperatesWith, "france", id: "one", note: "a"),
      Relation("enu", .cooperatesWith, "france", id: "two", note: "b"),
    ]
    let after = [
      Relation("enu", .cooperatesWith, "france", id: "two", note: "a"),
      Relation("enu", .cooperatesWith, "france", id: "three", note: "b"),
    ]
    let changes = try Self.edition(before).changes(to: Self.edition(after))
    let sentence = "Eurasian University cooperates with France [uncited]"
    #expect(
      changes.map(\.description) == [
        "Relation 'one' (\(sentence)) is removed.",
        "Relation 'two' (\(sentence)): note 'b' becomes 'a'.",
        "Relation 'three' (\(sentence)) is added.",
      ])
  }

  @Test func `a statement that gets an identifier is the same statement`() throws {
    let before = Relation("enu", .cooperatesWith, "france", note: "a")
    var after = before
    after.id = "given"
    let changes = try Self.edition([before]).changes(to: Self.edition([after]))
    #expect(changes.map(\.fields) == [[FieldChange("id", before: nil, after: "given")]])
  }

  @Test func `repetitions of one statement are told apart by what they say`() throws {
    let one = Relation("enu", .cooperatesWith, "france", note: "one")
    let two = Relation("enu", .cooperatesWith, "france", note: "two")
    #expect(try Self.edition([one, two]).changes(to: Self.edition([two, one])).isEmpty)
    let edition = try Self.edition([one, two])
    let changes = try edition.changes(to: Self.edition([two]))
    #expect(changes == [Change(.relation(edition.mention(of: one)), .removed)])
  }

  @Test func `too many relations between the same two are not compared pair by pair`() throws {
    func edition(_ count: Int, _ note: String) throws -> Graph {
      try Self.edition(
        (0..<count).map {
          Relation("enu", .cooperatesWith, "france", role: "\($0)", amount: note)
        })
    }
    let few = try edition(20, "1").changes(to: edition(20, "2"))
    #expect(few.map(\.manner) == Array(repeating: .changed, count: 20))
    let many = try edition(40, "1").changes(to: edition(40, "2"))
    #expect(many.count { $0.manner == .removed } == 40 && many.count { $0.manner == .added } == 40)
  }

  @Test func `a long text with line breaks is cut and stands on one line`() {
    let text = "one\ntwo " + String(repeating: "x", count: 100)
    let change = Change(
      .dataSet, .changed, fields: [FieldChange("about", before: text, after: nil)])
    let cut = "one two " + String(repeating: "x", count: 72)
    #expect(change.description == "The data set: about '\(cut)…' is removed.")
    #expect(FieldChange("about", before: nil, after: nil).description == "about differs")
  }

  @Test func `fields of every sort are told`() throws {
    let before = try Graph(
      vocabulary: .bilateral,
      entities: [
        Entity(
          "a", names: Names(.init("A", in: "en"), [.init("Б", in: "ru")]), kind: .university,
          aliases: [Alias("AA", in: "en", during: "1992", citations: [Citation("s", at: "p. 1")])],
          externalIDs: [.init(register: "ror", value: "1")],
          attributes: [Attribute("students", "513", during: "2013")]),
        Entity("b", name: "B", kind: .university),
      ], sources: [Source("s", title: "S", authors: ["X"])], identities: [Identity(["a", "b"])])
    let after = try Graph(
      vocabulary: .bilateral,
      entities: [
        Entity(
          "a", names: Names(.init("A", in: "en"), [.init("В", in: "ru")]), kind: "institute",
          externalIDs: [.init(register: "ror", value: "2")],
          attributes: [Attribute("students", "600", unit: "people", during: "2013")]),
        Entity("b", name: "B", kind: .university),
      ], sources: [Source("s", title: "S", authors: ["X", "Y"])],
      identities: [Identity(["b", "a"], note: "why")])
    #expect(
      before.changes(to: after).map(\.description) == [
        "Source 's': author 'X' becomes 'X, Y'.",
        "Entity 'a': kind 'university' becomes 'institute', name (ru) 'Б' becomes 'В', "
          + "alias 'AA (en; 1992; s, p. 1)' is removed, ids (ror) '1' becomes '2', "
          + "attributes (students) '513 (2013)' becomes '600 people (2013)'.",
        "The identity of 'a' and 'b': note 'why' is added.",
      ])
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `a graph does not differ from itself, in whatever order`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    #expect(graph.changes(to: graph).isEmpty, "seed \(seed)")
    let reversed = try Graph(
      title: graph.title, vocabulary: graph.vocabulary, entities: graph.entities.reversed(),
      relations: graph.relations.reversed(), sources: graph.sources.reversed(),
      identities: graph.identities.reversed())
    var same = reversed
    (same.about, same.licence) = (graph.about, graph.licence)
    #expect(graph.changes(to: same).isEmpty, "seed \(seed)")
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `what came one way is gone the other way`(seed: UInt64) throws {
    let (first, second) = try MergingLawsTests.pair(seed)
    let there = first.changes(to: second)
    let back = second.changes(to: first)
    #expect(there.count == back.count, "seed \(seed)")
    for (manner, opposite) in [(Change.Manner.added, Change.Manner.removed), (.removed, .added)] {
      #expect(
        Set(there.filter { $0.manner == manner }.map(\.subject))
          == Set(back.filter { $0.manner == opposite }.map(\.subject)), "seed \(seed)")
    }
    let fields = there.flatMap(\.fields)
    let mirrored = back.flatMap(\.fields).map {
      FieldChange($0.field, before: $0.after, after: $0.before)
    }
    #expect(Set(fields) == Set(mirrored) && fields.count == mirrored.count, "seed \(seed)")
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `numbers of added and removed things add up`(seed: UInt64) throws {
    let (first, second) = try MergingLawsTests.pair(seed)
    var growth = 0
    for change in first.changes(to: second) {
      switch change.manner {
      case .added: growth += 1
      case .removed: growth -= 1
      case .changed: #expect(!change.fields.isEmpty, "seed \(seed)")
      }
    }
    func size(_ graph: Graph) -> Int {
      graph.entities.count + graph.relations.count + graph.sources.count + graph.identities.count
        + graph.vocabulary.entityKinds.count + graph.vocabulary.relationKinds.count
    }
    #expect(growth == size(second) - size(first), "seed \(seed)")
  }
}
