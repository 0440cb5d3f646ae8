import Entente
import EntenteTestSupport
import Testing

@Suite struct ComparisonLawsTests {
  private static let windows: [Period] = [
    "1990/1995", "1992", "2004/..", "../1992-01-07", "200X", "2009/2011",
  ]

  @Test(arguments: UInt64(1)...200)
  func `a comparison of periods is an enumeration of the relations`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    var draw = RandomDraw(seed: seed)
    let (first, second) = (draw.one(of: Self.windows), draw.one(of: Self.windows))
    let comparison = try graph.comparison(of: first, with: second)
    let ties = try graph.ties().relations
    #expect(comparison.ties.map(\.relation) == ties, "seed \(seed)")
    for tie in comparison.ties {
      let period = tie.relation.period
      #expect(tie.courses.isOfFirst == period?.held(in: first) ?? .possibly, "seed \(seed)")
      #expect(tie.courses.isOfSecond == period?.held(in: second) ?? .possibly, "seed \(seed)")
    }
    #expect(
      comparison.before.relations == ties.filter { $0.period?.held(in: first) != .no },
      "seed \(seed)")
    #expect(
      comparison.after.relations == ties.filter { $0.period?.held(in: second) != .no },
      "seed \(seed)")
    let touched = graph.entities.filter { entity in
      comparison.ties.contains {
        max($0.courses.isOfFirst, $0.courses.isOfSecond) > .no && $0.relation.touches(entity.id)
      }
    }
    #expect(comparison.entities.map(\.entity) == touched, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...100)
  func `the other way round, what began has ended`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let later = try RandomGraphs.edition(of: graph, seed: seed)
    for (there, back) in [
      (
        try graph.comparison(of: "1990/1995", with: "2004/2010"),
        try graph.comparison(of: "2004/2010", with: "1990/1995")
      ),
      (try graph.comparison(with: later), try later.comparison(with: graph)),
    ] {
      func ids(_ comparison: Comparison, _ course: Course) -> Set<Relation.ID> {
        Set(comparison.ties(course, .certainly).map(\.relation.id))
      }
      #expect(ids(there, .began) == ids(back, .ended), "seed \(seed)")
      #expect(ids(there, .ended) == ids(back, .began), "seed \(seed)")
      #expect(there.redated.count == back.redated.count, "seed \(seed)")
      func names(_ comparison: Comparison, _ course: Course) -> Set<Entity.ID> {
        Set(comparison.entities.filter { $0.courses[course] == .certainly }.map(\.entity.id))
      }
      #expect(names(there, .began) == names(back, .ended), "seed \(seed)")
      let directions = there.rankShifts(by: .degree).rows.map { ($0.entity.id, $0.direction) }
      let opposite: [RankShifts.Direction: RankShifts.Direction] = [
        .rose: .fell, .fell: .rose, .came: .left, .left: .came, .stayed: .stayed,
      ]
      let reversed = Dictionary(
        back.rankShifts(by: .degree).rows.map { ($0.entity.id, $0.direction) },
        uniquingKeysWith: { first, _ in first })
      for (id, direction) in directions {
        let mirrored = direction.flatMap { opposite[$0] }
        #expect(reversed[id] == .some(mirrored), "\(id), seed \(seed)")
      }
    }
  }

  @Test(arguments: UInt64(1)...100)
  func `an edition compared with itself has not changed`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let comparison = try graph.comparison(with: graph)
    #expect(comparison.ties.allSatisfy { $0.courses.certain == .continued }, "seed \(seed)")
    #expect(comparison.redated.isEmpty && comparison.ties.allSatisfy { $0.fields.isEmpty })
    #expect(
      comparison.rankShifts(by: .betweenness).rows.allSatisfy { $0.direction == .stayed },
      "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...60)
  func `without a tie it rests on, an answer is another one`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let comparison = try graph.comparison(of: "1990/1995", with: "2004/2010")
    for tie in comparison.ties {
      let rest = try graph.filtered { $0.id != tie.relation.id }
        .comparison(of: "1990/1995", with: "2004/2010", within: Restriction(reading: .all))
      #expect(!rest.ties.map(\.relation.id).contains(tie.relation.id), "seed \(seed)")
    }
    for row in comparison.entities {
      let rest = try graph.filtered { !$0.touches(row.entity.id) }
        .comparison(of: "1990/1995", with: "2004/2010")
      #expect(!rest.entities.map(\.entity.id).contains(row.entity.id), "seed \(seed)")
    }
  }
}
