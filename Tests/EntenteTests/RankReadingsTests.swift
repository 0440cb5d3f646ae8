import Entente
import EntenteTestSupport
import Testing

@Suite struct RankReadingsTests {
  /// The graph as a reading has it, its relations filtered by a rule of the test's own.
  private func read(_ reading: RankReading, _ graph: Graph) -> Graph {
    let disputed = Set(
      graph.relations.flatMap { relation in
        let rivals = graph.relations(disputing: relation.id).map(\.id)
        let isValueAgainst = !graph.attributes(disputing: relation.id).isEmpty
        return rivals.isEmpty && !isValueAgainst ? [] : rivals + [relation.id]
      })
    return graph.filtered { relation in
      let sources = Set(relation.citations.map(\.source))
      return switch reading {
      case .everything: true
      case .undisputed: relation.confidence != .disputed && !disputed.contains(relation.id)
      case .stated: relation.basis == .stated
      case .certain: relation.confidence == .certain
      case .cited: !sources.isEmpty
      case .without(let source): sources != [source]
      }
    }
  }

  /// A measure as a function, so that several can be tried.
  private static let measures: [any Centrality] = [.degree, .betweenness, .pageRank, .constraint]

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `intervals are what ranking again by every reading gives`(seed: UInt64) throws {
    // Contests between statements are settled in the whole graph, so there are none here.
    let drawn = try RandomGraphs.graph(seed: seed, largest: 8)
    let graph = drawn.filtered { $0.standing == .normal }
    let ties = try graph.ties()
    let readings = ties.readings()
    #expect(readings.first == .everything)
    #expect(Set(readings).count == readings.count)
    let all: [RankReading] =
      [.everything, .undisputed, .stated, .certain, .cited]
      + graph.sources.map { .without($0.id) }
    for measure in Self.measures {
      func intervals(_ measure: some Centrality) -> RankIntervals {
        ties.rankIntervals(by: measure)
      }
      func ranking(_ measure: some Centrality, _ reading: RankReading) -> Ranking {
        read(reading, graph).centrality(measure)
      }
      let found = intervals(measure)
      #expect(found.rows.count == graph.entities.count, "seed \(seed)")
      let whole = ranking(measure, .everything)
      for reading in all where !readings.contains(reading) {
        // What is no reading of its own leaves out nothing, and changes nothing.
        #expect(ranking(measure, reading).map(\.rank) == whole.map(\.rank), "seed \(seed)")
      }
      for (position, reading) in readings.enumerated() {
        let again = ranking(measure, reading)
        for row in found.rows {
          #expect(
            row.ranks[position] == again.row(of: row.entity.id)?.rank,
            "seed \(seed), \(measure.name), \(reading), \(row.entity.id)")
        }
      }
      for row in found.rows {
        let ranks = row.ranks.compactMap { $0 }
        #expect(row.best == ranks.min() && row.worst == ranks.max())
      }
    }
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `without the relations behind a row its value goes`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed, largest: 8)
    for restriction in [Restriction.ties, .none] {
      let ties = try graph.ties(within: restriction)
      let relations = ties.relations(of: graph.entities.map(\.id))
      #expect(relations.count == graph.entities.count)
      for row in ties.ranking(by: .degree) {
        let behind = Set(try #require(relations[row.entity.id]).map(\.id))
        #expect(behind.isEmpty == (row.value == 0), "seed \(seed)")
        let rest = ties.filtered { !behind.contains($0.id) }
        #expect(rest.ranking(by: .degree)[row.entity.id] == 0, "seed \(seed), \(row.entity.id)")
        #expect(rest.ranking(by: .betweenness)[row.entity.id] == 0, "seed \(seed)")
      }
    }
  }

  @Test func `an interval reads like a sentence`() throws {
    let graph = try Graph {
      for name in ["a", "b", "c", "d"] { Entity(Entity.ID(name), name: name, kind: .organisation) }
      Source("s", title: "S")
      Source("t", title: "T")
      Relation("a", .cooperatesWith, "b", citing: ["s": "p. 1"])
      Relation("a", .cooperatesWith, "c", citing: ["s": "p. 1"])
      Relation("a", .cooperatesWith, "d", citing: ["t": "p. 1"])
      Relation("b", .cooperatesWith, "c", citing: ["t": "p. 1"])
    }
    let intervals = try graph.ties().rankIntervals(by: .degree)
    #expect(intervals.readings == [.everything, .without("s"), .without("t")])
    #expect(intervals.omittedCounts == [0, 2, 2])
    #expect(intervals["a"]?.description == "first in all 3 readings")
    #expect(intervals["b"]?.description == "rank 1–2 in 3 readings")
    #expect(intervals["b"]?.span == "1–2")
    #expect(intervals["nobody"] == nil)
    let holes = try graph.ties().rankIntervals(by: .constraint)
    #expect(holes["d"]?.description == "rank 1–2 in 2 of 3 readings, no rank in the others")
    let one = try graph.ties().rankIntervals(by: .degree, readings: [.everything])
    #expect(one["a"]?.description == "first in the one reading")
    #expect(try graph.ties().rankIntervals(by: .degree, readings: [])["a"]?.best == nil)
    let some = try graph.ties().rankIntervals(by: .degree) { $0.id != "a" }
    #expect(some.rows.map(\.entity.id) == ["b", "c", "d"])
  }
}
