import Entente
import EntenteTestSupport
import Testing

@Suite struct GraphTests {
  static func europe() throws -> Graph {
    try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("japan", name: "Japan", kind: .state)
      Source("treaty-1858", title: "Treaty of Amity and Commerce")
      Relation("france", .recognises, "japan", on: "1858-10-09", citing: ["treaty-1858": "art. 1"])
    }
  }

  @Test func `a graph is written as it is read`() throws {
    let graph = try Self.europe()
    #expect(graph["japan"]?.name == "Japan")
    #expect(graph.source("treaty-1858")?.title == "Treaty of Amity and Commerce")
    let relations = graph.relations(between: "japan", and: "france")
    #expect(relations.count == 1)
    #expect(relations[0].citations.map(\.description) == ["treaty-1858, art. 1"])
    #expect(relations[0].period?.earliest?.description == "1858-10-09")
  }

  @Test func `parallel relations stay apart, in the order written`() throws {
    var graph = try Self.europe()
    let first = Relation("france", .cooperatesWith, "japan")
    try graph.insert(first)
    try graph.insert(first)
    try graph.insert(Relation("japan", .cooperatesWith, "france"))
    let between = graph.relations(between: "france", and: "japan")
    #expect(
      between.map(\.kind) == [.recognises, .cooperatesWith, .cooperatesWith, .cooperatesWith])
    #expect(Set(between.map(\.id)).count == 4)
    #expect(between[2].id.rawValue == first.id.rawValue + "-2")
  }

  @Test func `a relation's identifier follows from its content alone`() {
    let one = Relation("a", .about, "b", on: "2013", citing: ["s": "p. 1"])
    #expect(one.id == Relation("a", .about, "b", on: "2013", citing: ["s": "p. 1"]).id)
    #expect(one.id != Relation("a", .about, "b", on: "2014", citing: ["s": "p. 1"]).id)
    #expect(one.id != Relation("a", .about, "b", on: "2013", citing: ["s": "p. 2"]).id)
    #expect(one.id != Relation("b", .about, "a", on: "2013", citing: ["s": "p. 1"]).id)
  }

  @Test func `a loop stands once among the relations of its entity`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "a")
      Relation("a", .cooperatesWith, "b")
    }
    #expect(graph.relations(of: "a").count == 2)
    #expect(graph.relations(between: "a", and: "a").count == 1)
    #expect(graph.relations(between: "a", and: "b").count == 1)
    #expect(graph.relations(of: "nobody").isEmpty)
  }

  @Test func `what does not fit is refused with a sentence`() throws {
    let graph = try Self.europe()
    func message(_ change: (inout Graph) throws -> Void) -> String? {
      var copy = graph
      do {
        try change(&copy)
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(
      message { try $0.insert(Entity("japan", name: "Nippon", kind: .state)) }
        == "There are two entities 'japan'. Give each its own identifier.")
    #expect(
      message { try $0.insert(Entity("x", name: "X", kind: "universty")) }
        == "'universty' of 'x' is not a kind of entity. Did you mean 'university'?")
    #expect(
      message { try $0.insert(Relation("france", .recognises, "japon")) }
        == "There is no entity 'japon'. Did you mean 'japan'?")
    #expect(
      message { try $0.insert(Relation("france", "recognizes", "japan")) }
        == "'recognizes' is not a kind of relation. Did you mean 'recognises'?")
    #expect(
      message { try $0.insert(Relation("france", .headOf, "japan")) }
        == "'headOf' joins a person to a state, an organisation or a programme, but 'france' is a "
        + "state.")
    #expect(
      message { try $0.insert(Relation("france", .recognises, "japan", citing: ["treaty": "1"])) }
        == "There is no source 'treaty'.")
    #expect(
      message {
        try $0.insert(Relation("france", .recognises, "japan", id: "r"))
        try $0.insert(Relation("france", .cooperatesWith, "japan", id: "r"))
      } == "There are two relations 'r'. Give each its own identifier, or none.")
    #expect(throws: GraphError.unknownEntity("mars", suggestion: nil)) {
      try Graph { Entity("x", name: "X", kind: .person, of: ["mars"]) }
    }
  }

  @Test func `a copy that is changed leaves the first as it was`() throws {
    let first = try Self.europe()
    var second = first
    #expect(try first.path(from: "france", to: "japan")?.length == 1)
    try second.insert(Entity("unesco", name: "UNESCO", kind: "internationalBody"))
    try second.insert(Relation("japan", .memberOf, "unesco"))
    #expect(try second.path(from: "france", to: "unesco")?.length == 2)
    #expect(first.entities.count == 2)
    #expect(throws: GraphError.self) { try first.path(from: "france", to: "unesco") }
  }

  @Test func `a filtered graph keeps its entities and loses relations`() throws {
    let graph = try Self.europe().filtered { $0.kind == .partnerOf }
    #expect(graph.entities.count == 2)
    #expect(graph.relations.isEmpty)
    #expect(try graph.path(from: "france", to: "japan") == nil)
  }

  @Test func `a restricted graph forgets places that are left out`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Entity("paris", name: "Paris", kind: .place)
      Relation("a", .cooperatesWith, "b", at: "paris")
    }
    #expect(try graph.path(from: "a", to: "paris")?.length == 1)
    let smaller = graph.restricted(to: ["a", "b"])
    #expect(smaller.relations.map(\.place) == [nil])
    #expect(smaller.entities.map(\.id) == ["a", "b"])
    let states = try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("paris", name: "Paris", kind: .place, of: ["france"])
    }
    #expect(states.restricted(to: ["paris"])["paris"]?.states == [])
  }

  @Test func `a side holds what belongs to one state alone`() throws {
    let graph = try Graph {
      Entity("france", name: "France", kind: .state)
      Entity("kazakhstan", name: "Kazakhstan", kind: .state)
      Entity("ena", name: "ENA", kind: .university, of: ["france"])
      Entity("joint", name: "Joint", kind: .university, of: ["france", "kazakhstan"])
      Entity("unesco", name: "UNESCO", kind: .organisation)
    }
    #expect(graph.side(of: "france") == ["france", "ena"])
    #expect(graph["joint"]?.isJoint == true)
  }

  @Test func `kinds of a data set join the vocabulary`() throws {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(EntityKind("lyceum", in: "school", plural: "lycea"))
    vocabulary.declare(
      RelationKind(
        "teaches", "teaches at", inverse: "employs", from: [.person], to: ["lyceum"],
        family: .membership))
    let graph = try Graph(vocabulary: vocabulary) {
      Entity("t", name: "T", kind: .person)
      Entity("l", name: "L", kind: "lyceum")
      Relation("t", "teaches", "l")
    }
    #expect(graph.entities(of: .organisation).map(\.id) == ["l"])
    #expect(vocabulary.lineage(of: "lyceum") == ["lyceum", "school", .academicBody, .organisation])
    #expect(vocabulary.phrase(of: "teaches", forward: false) == "employs")
  }

  @Test func `a circle of kinds ends where it closes`() {
    let vocabulary = Vocabulary(entityKinds: [EntityKind("a", in: "b"), EntityKind("b", in: "a")])
    #expect(vocabulary.lineage(of: "a") == ["a", "b"])
  }

  @Test func `the bilateral vocabulary is closed`() {
    let vocabulary = Vocabulary.bilateral
    #expect(vocabulary.entityKinds.count { $0.parent == nil } == 12)
    for kind in vocabulary.entityKinds {
      if let parent = kind.parent { #expect(vocabulary[parent] != nil, "\(kind.id)") }
    }
    for kind in vocabulary.relationKinds {
      for end in kind.domain + kind.range { #expect(vocabulary[end] != nil, "\(kind.id): \(end)") }
      #expect(!kind.phrase.isEmpty && !kind.inverse.isEmpty)
      #expect(!kind.isSymmetric || kind.phrase == kind.inverse, "\(kind.id)")
    }
    #expect(Set(vocabulary.relationKinds.map(\.family)).count == RelationKind.Family.allCases.count)
  }
}
