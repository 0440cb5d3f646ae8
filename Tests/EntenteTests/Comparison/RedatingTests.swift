import Entente
import Testing

@Suite struct RedatingTests {
  @Test(
    arguments: [
      (nil, "1992", .dated), ("1992", nil, .undated), ("1992", "1992-01-07", .narrowed),
      ("1992-01-07", "1992", .widened), ("1992", "1993", .moved),
      ("1992/1995", "1994/1997", .shifted),
      ("1992", "1992?", .requalified), ("1992/..", "1992/1999", .narrowed),
      ("1992/1999", "1992/", .widened), ("[1992,1995]", "1995", .narrowed),
    ] as [(Period?, Period?, Redating)])
  func `a second edition dates a tie otherwise`(
    before: Period?, after: Period?, redating: Redating
  ) throws {
    func edition(_ period: Period?) throws -> Graph {
      try Graph {
        Entity("a", name: "A", kind: .organisation)
        Entity("b", name: "B", kind: .organisation)
        Relation("a", "representativeOf", "b", id: "r", during: period)
      }
    }
    let comparison = try edition(before).comparison(with: edition(after))
    let tie = try #require(comparison.redated.first)
    #expect(tie.redating == redating && tie.previous?.period == before)
    #expect(tie.courses.certain == .continued)
    let same = try edition(after).comparison(with: edition(after))
    #expect(same.redated.isEmpty)
    #expect(!redating.description.isEmpty)
  }

  @Test func `a tie that lost its standing has ended, though the data have it`() throws {
    func edition(_ standing: Standing) throws -> Graph {
      try Graph {
        Entity("a", name: "A", kind: .organisation)
        Entity("b", name: "B", kind: .organisation)
        Relation("a", "representativeOf", "b", id: "r", standing: standing)
      }
    }
    let comparison = try edition(.normal).comparison(with: edition(.deprecated))
    let tie = try #require(comparison.ties.first)
    #expect(tie.courses.certain == .ended && tie.previous?.standing == .normal)
    #expect(comparison.entities.map(\.courses.certain) == [.ended, .ended])
    #expect(comparison.entities.allSatisfy { $0.isListedAfter })
  }
}
