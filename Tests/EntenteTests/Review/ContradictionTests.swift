import Entente
import EntenteTestSupport
import Testing

@Suite struct ContradictionTests {
  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(RelationKind("seatIn", "has its seat in", single: true, family: .place))
    vocabulary.declare(
      RelationKind("marriedTo", "is married to", symmetric: true, single: true, family: .membership)
    )
    return vocabulary
  }()

  static func graph(_ relations: [Relation], same: [Identity] = []) throws(GraphError) -> Graph {
    try Graph.reviewed(
      (0..<6).map { Entity(Entity.ID("e\($0)"), name: "E \($0)", kind: .organisation) }, relations,
      same: same, vocabulary: vocabulary)
  }

  @Test(arguments: [
    (nil, nil, true), ("1992", nil, false), ("2012/2017", "2017/2022", false),
    ("2012/2017", "2016/2022", true), ("2012-01-01/2017-05-14", "2017-05-14/..", false),
    ("2012-01-01/2017-05-15", "2017-05-14/..", true), ("1992", "1992", false),
    ("1992-01-07", "1992-01-07", true), ("1990/..", "2000", true),
    ("1990?/..", "2000", false), ("/1995", "1990", false), ("1990/1995", "1993-04", true),
  ])
  func `two at one time contradict each other only for certain`(
    first: String?, second: String?, isDoubted: Bool
  ) throws {
    let relations = try [first, second].enumerated().map { number, when in
      Relation("e0", "seatIn", Entity.ID("e\(number + 1)"), during: try when.map { try Period($0) })
    }
    #expect(try !Self.graph(relations).doubts(.contradiction).isEmpty == isDoubted)
  }

  @Test func `denied, deprecated and disputed statements, and one and the same end, do not clash`()
    throws
  {
    let seat = Relation("e0", "seatIn", "e1", id: "a")
    let others = [
      Relation("e0", "seatIn", "e2", id: "b", isDenied: true),
      Relation("e0", "seatIn", "e2", id: "b", standing: .deprecated),
      Relation("e0", "seatIn", "e2", id: "b", disputes: ["a"]),
      Relation("e0", "seatIn", "e1", id: "b"), Relation("e3", "seatIn", "e2", id: "b"),
      Relation("e0", .locatedIn, "e2", id: "b"),
    ]
    for other in others.dropLast() {
      #expect(try Self.graph([seat, other]).doubts(.contradiction).isEmpty)
    }
    let clash = [seat, Relation("e0", "seatIn", "e2", id: "b")]
    #expect(try Self.graph(clash).doubted(.contradiction) == ["b"])
    #expect(try Self.graph(clash, same: [Identity(["e1", "e2"])]).doubts(.contradiction).isEmpty)
  }

  @Test func `a symmetric kind is looked at from both ends`() throws {
    let graph = try Self.graph([
      Relation("e0", "marriedTo", "e1", id: "a"), Relation("e2", "marriedTo", "e0", id: "b"),
      Relation("e1", "marriedTo", "e0", id: "c"),
    ])
    #expect(graph.doubted(.contradiction) == ["b", "c"])
    #expect(
      graph.doubts(.contradiction).first?.problem
        == .contradiction(
          with: graph.mention(of: graph.relations[0]), kind: "marriedTo", from: "e0",
          to: ["e1", "e2"]))
    #expect(
      graph.doubts(.contradiction).first?.description
        == "'marriedTo' joins 'e0' to one at a time, but here to 'e1' and 'e2' at once: see 'a' "
        + "(E 0 is married to E 1 [uncited]). Correct a date, or say that one disputes the other.")
  }

  @Test(arguments: UInt64(1)...25)
  func `contradictions agree with a comparison of all pairs`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let periods: [Period?] = [
      nil, nil, "1990", "1990/1995", "1995/2000", "1992-05", "1990/..", "/1993", "1994?/1999",
      "1993-01-01/1995-06-30", "1995-06-30/1999", "1995-06-30", "{1990,1997}", "[1990,1997]",
    ]
    let relations = (0..<50).map { number in
      Relation(
        Entity.ID("e\(Int.random(in: 0..<2, using: &generator))"), "seatIn",
        Entity.ID("e\(Int.random(in: 2..<6, using: &generator))"), id: Relation.ID("r\(number)"),
        during: periods[Int.random(in: 0..<periods.count, using: &generator)],
        standing: Int.random(in: 0..<6, using: &generator) == 0 ? .deprecated : .normal,
        isDenied: Int.random(in: 0..<6, using: &generator) == 0,
        disputes: (0..<8).map { _ in
          Relation.ID("r\(Int.random(in: 0..<50, using: &generator))")
        })
    }
    func touches(_ left: Period, _ right: Period) -> Bool {
      guard let end = left.latest, end == right.earliest else { return false }
      return left.earliest != end || right.latest != end
    }
    func clash(_ left: Relation, _ right: Relation) -> Bool {
      let counts = [left, right].allSatisfy { !$0.isDenied && $0.standing != .deprecated }
      guard counts, left.from == right.from, left.to != right.to,
        !left.disputes.contains(right.id), !right.disputes.contains(left.id)
      else { return false }
      guard let period = left.period, let other = right.period else {
        return left.period == nil && right.period == nil
      }
      return period.overlaps(other) == .certainly && !touches(period, other)
        && !touches(other, period)
    }
    let expected = relations.indices.compactMap { later -> [Relation.ID]? in
      relations[..<later].first { clash($0, relations[later]) }.map {
        [relations[later].id, $0.id]
      }
    }
    let found = try Self.graph(relations).doubts(.contradiction).compactMap {
      doubt -> [Relation.ID]? in
      guard case .relation(let id) = doubt.subject,
        case .contradiction(let other, _, _, _) = doubt.problem
      else { return nil }
      return [id, other.id]
    }
    #expect(found == expected, "seed \(seed)")
    #expect(!expected.isEmpty, "seed \(seed)")
  }
}
