import Entente
import EntenteTestSupport
import Testing

@Suite struct DisputesTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `those who dispute a relation are all that name it or deny the same`(seed: UInt64) throws {
    let graph = try Self.withDenials(of: RandomGraphs.graph(seed: seed), seed: seed)
    func isSaid(_ one: Relation, by other: Relation) -> Bool {
      let ends = [one.from, one.to]
      let isSymmetric = graph.kind(of: one)?.isSymmetric == true
      return one.kind == other.kind
        && (ends == [other.from, other.to] || isSymmetric && ends == [other.to, other.from])
        && one.period == other.period && one.role == other.role && one.place == other.place
        && one.under == other.under
    }
    for relation in graph.relations {
      let expected = graph.relations.filter { other in
        other.id != relation.id && other.standing != .deprecated
          && (other.disputes.contains(relation.id)
            || other.isDenied && !relation.isDenied && isSaid(relation, by: other))
      }
      #expect(graph.relations(disputing: relation.id) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `what nobody disputes is what no other relation does`(seed: UInt64) throws {
    let graph = try Self.withDenials(of: RandomGraphs.graph(seed: seed), seed: seed)
    func used(_ reading: Reading) -> Set<Relation.ID> {
      let restriction = Restriction(reading: reading)
      return Set(
        graph.entities.flatMap { graph.relations(of: $0.id, within: restriction).map(\.id) })
    }
    let contested = graph.relations.flatMap { relation in
      let rivals = graph.relations(disputing: relation.id).map(\.id)
      return rivals.isEmpty ? [] : rivals + [relation.id]
    }
    let doubted = graph.relations.filter { $0.confidence == .disputed }.map(\.id)
    #expect(used(.undisputed) == used(.best).subtracting(contested + doubted), "seed \(seed)")
  }

  /// The same data with a few of the relations denied, some of them from the other end.
  private static func withDenials(of graph: Graph, seed: UInt64) throws -> Graph {
    var draw = RandomDraw(seed: seed)
    var number = 0
    let denials = draw.some(of: graph.relations, atMost: 4).map { relation in
      var denial = relation
      number += 1
      denial.id = Relation.ID("denial-\(number)")
      denial.isDenied = true
      denial.disputes = []
      denial.standing = draw.one(of: Standing.allCases)
      if graph.kind(of: relation)?.isSymmetric == true, draw.isOne(in: 2) {
        (denial.from, denial.to) = (relation.to, relation.from)
      }
      return denial
    }
    return try Graph(
      vocabulary: graph.vocabulary, entities: graph.entities,
      relations: graph.relations + denials, sources: graph.sources)
  }

  @Test func `what is unknown is disputed by nobody, and what is changed is asked anew`() throws {
    var graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Source("s", title: "S")
    }
    #expect(graph.relations(disputing: "none").isEmpty)
    try graph.insert(Relation("a", .cooperatesWith, "b", id: "tie"))
    #expect(graph.relations(disputing: "tie").isEmpty)
    try graph.insert(
      Relation(
        "b", .cooperatesWith, "a", id: "denial", isDenied: true, citations: [Citation("s")]))
    #expect(graph.relations(disputing: "tie").map(\.id) == ["denial"])
    #expect(graph.relations(disputing: "denial").isEmpty)
  }
}
