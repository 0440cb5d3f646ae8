import Entente
import EntenteTestSupport
import Testing

@Suite struct StatementDoubtsTests {
  static let entities = [
    Entity("france", name: "France", kind: .state), Entity("japan", name: "Japan", kind: .state),
    Entity("ena", name: "ENA", kind: .academicBody, during: "1945/2021"),
    Entity("abai", name: "Abai", kind: .university, during: "1928/.."),
    Entity("poet", name: "Abai Kunanbaiuly", kind: .person, during: "1845-08-10/1904-07-06"),
    Entity("treaty", name: "Treaty", kind: .treaty, during: "1992"),
    Entity("visit", name: "Visit", kind: "visit", during: "2013-03-01"),
    Entity("prize", name: "Prize", kind: "award"),
  ]

  static func graph(_ relations: Relation...) throws(GraphError) -> Graph {
    try Graph.reviewed(entities, relations)
  }

  @Test(arguments: [
    ("ena", "cooperatesWith", "abai", "2022", true),
    ("ena", "cooperatesWith", "abai", "2021", false),
    ("ena", "cooperatesWith", "abai", "1927", true),
    ("ena", "cooperatesWith", "abai", "2020/2022", false),
    ("ena", "cooperatesWith", "abai", "2022~", false),
    ("ena", "cooperatesWith", "abai", "/1930", true),
    ("ena", "cooperatesWith", "abai", "1930/", false),
    ("poet", "headOf", "abai", "1929", true), ("poet", "headOf", "abai", "1900", true),
    ("prize", "about", "poet", "2020", false), ("poet", "received", "prize", "2000", false),
    ("abai", "foundedBy", "poet", "1905", true), ("abai", "foundedBy", "poet", "1900", false),
    ("abai", "foundedBy", "poet", "1840", true),
    ("poet", "participatesIn", "visit", "2013-03-01", true),
    ("france", "partyTo", "treaty", "1995", false), ("france", "partyTo", "treaty", "1991", true),
    ("treaty", "establishes", "ena", "1944", false), ("treaty", "establishes", "ena", "2022", true),
    ("visit", "marks", "visit", "2020", true), ("abai", "organises", "visit", "2012", false),
    ("abai", "organises", "visit", "2020", false),
  ])
  func `a relation outside the life of an end is doubted`(
    from: String, kind: String, to: String, when: String, isDoubted: Bool
  ) throws {
    let relation = Relation(
      Entity.ID(from), Relation.Kind(kind), Entity.ID(to), during: try Period(when))
    let doubts = try Self.graph(relation).doubts(.outsideLife)
    #expect(!doubts.isEmpty == isDoubted, "\(doubts)")
    #expect(doubts.allSatisfy { $0.facet == .when })
  }

  @Test func `the same statement twice is doubted once, also from the other end`() throws {
    let first = Relation("ena", .cooperatesWith, "abai", id: "a", during: "1990", role: "science")
    var turned = Relation("abai", .cooperatesWith, "ena", id: "b", during: "1990", role: "science")
    var graph = try Self.graph(first, turned)
    #expect(
      graph.doubts(.repeatedStatement).map(\.problem) == [
        .repeatedStatement(of: graph.mention(of: first), isReversed: true)
      ])
    turned.role = "art"
    graph = try Self.graph(first, turned)
    #expect(graph.doubts(.repeatedStatement).isEmpty)
    let heads = ["c", "d", "e"].map { Relation("poet", .headOf, "abai", id: Relation.ID($0)) }
    graph = try Graph.reviewed(Self.entities, heads)
    #expect(graph.doubted(.repeatedStatement) == ["d", "e"])
  }

  @Test func `any number of parallel ties that differ in weight are statements of their own`()
    throws
  {
    let ties = (0..<20_000).map { Relation("ena", .cooperatesWith, "abai", weight: Double($0)) }
    let graph = try Graph.reviewed(Self.entities, ties)
    #expect(graph.doubts(.repeatedStatement).isEmpty)
  }

  @Test func `statements with other citations are two statements`() throws {
    let graph = try Graph.reviewed(
      Self.entities,
      ["line 1", "line 2"].map { Relation("ena", .cooperatesWith, "abai", citing: ["s": $0]) },
      [Source("s")])
    #expect(graph.doubts(.repeatedStatement).isEmpty)
  }

  @Test func `repeated statements agree with a comparison of all pairs`() throws {
    for seed in UInt64(1)...20 {
      var generator = SeededGenerator(seed: seed)
      let ends: [Entity.ID] = ["ena", "abai", "france"]
      let relations = (0..<60).map { number in
        Relation(
          ends.randomElement(using: &generator) ?? "ena",
          Bool.random(using: &generator) ? .cooperatesWith : .memberOf,
          Bool.random(using: &generator) ? "ena" : "abai", id: Relation.ID("r\(number)"),
          role: Bool.random(using: &generator) ? "x" : nil,
          weight: Bool.random(using: &generator) ? .nan : 1,
          isDenied: Int.random(in: 0..<4, using: &generator) == 0)
      }
      func says(_ left: Relation, _ right: Relation) -> Bool {
        let isSame = left.from == right.from && left.to == right.to
        let isTurned =
          left.kind == .cooperatesWith && left.from == right.to && left.to == right.from
        return left.kind == right.kind && left.role == right.role && left.isDenied == right.isDenied
          && left.weight?.isNaN == right.weight?.isNaN && (isSame || isTurned)
      }
      let usable = relations.filter { $0.kind == .cooperatesWith || $0.to != "france" }
      let fitting = usable.filter { $0.from != "france" || $0.kind == .cooperatesWith }
      let expected = fitting.indices.compactMap { later in
        fitting[..<later].contains { says($0, fitting[later]) } ? fitting[later].id.rawValue : nil
      }
      let graph = try Graph.reviewed(Self.entities, fitting)
      #expect(graph.doubted(.repeatedStatement) == expected, "seed \(seed)")
    }
  }

  @Test func `a place is a place or a state, and what a relation rests on is an agreement`() throws
  {
    let graph = try Self.graph(
      Relation("ena", .cooperatesWith, "abai", id: "a", at: "poet", under: "abai"),
      Relation("ena", .cooperatesWith, "abai", id: "b", at: "france", under: "visit"),
      Relation("ena", .cooperatesWith, "abai", id: "c", at: "japan", under: "treaty"))
    #expect(graph.doubted(.misplacedReference) == ["a", "a"])
    #expect(graph.doubts(.misplacedReference).map(\.facet) == [.place, .under])
  }

  @Test func `a state that an entity belongs to is a state`() throws {
    let graph = try Graph.reviewed(
      Self.entities + [Entity("x", name: "X", kind: .company, of: ["france", "ena"])])
    #expect(graph.doubts(.misplacedReference).map(\.facet) == [.state(1)])
    #expect(graph.doubted(.misplacedReference) == ["x"])
  }

  @Test func `an agreement has a party by partyTo, signed and kinds like them`() throws {
    #expect(try Self.graph().doubted(.partylessAgreement) == ["treaty"])
    for kind in ["partyTo", "signed"] {
      let relation = Relation("poet", Relation.Kind(kind), "treaty")
      #expect(try Self.graph(relation).doubts(.partylessAgreement).isEmpty, "\(kind)")
    }
    let others = [
      Relation("treaty", "establishes", "ena"), Relation("treaty", "signedDuring", "visit"),
      Relation("poet", "partyTo", "treaty", isDenied: true),
      Relation("ena", .about, "treaty"),
    ]
    for relation in others {
      #expect(try Self.graph(relation).doubted(.partylessAgreement) == ["treaty"])
    }
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(RelationKind("binds", "binds", from: [.agreement], family: .treaty))
    let graph = try Graph.reviewed(
      Self.entities, [Relation("treaty", "binds", "france")], vocabulary: vocabulary)
    #expect(graph.doubts(.partylessAgreement).isEmpty)
  }
}
