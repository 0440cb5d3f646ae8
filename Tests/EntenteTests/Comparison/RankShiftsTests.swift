import Entente
import EntenteTestSupport
import Testing

@Suite struct RankShiftsTests {
  /// Ranks by degree among those who have a tie, before and after.
  private struct Ranks: Hashable {
    let before: Int?
    let after: Int?
  }

  @Test(arguments: UInt64(1)...120)
  func `ranks are those of every way to read the dates`(seed: UInt64) throws {
    let uncertain = UncertainGraph(seed: seed)
    let graph = try uncertain.graph()
    var draw = RandomDraw(seed: seed)
    let days = (0..<4).map { _ in Int.random(in: 1...6, using: &draw.generator) }
    let windows = [
      min(days[0], days[1])...max(days[0], days[1]), min(days[2], days[3])...max(days[2], days[3]),
    ]
    let periods = try windows.map {
      try Period("2000-01-0\($0.lowerBound)/2000-01-0\($0.upperBound)")
    }
    let comparison = try graph.comparison(of: periods[0], with: periods[1])
    let shifts = comparison.rankShifts(by: .degree)
    if case .certainAndPossible = shifts.readings { return }

    var truth: [Entity.ID: Set<Ranks>] = [:]
    var seen: Set<[Int]> = []
    func read(_ presences: [Int]) {
      guard presences.count == uncertain.ties.count else {
        for presence in Self.presences(of: uncertain.ties[presences.count].spells, in: windows) {
          read(presences + [presence])
        }
        return
      }
      guard seen.insert(presences).inserted else { return }
      let places = [1, 2].map { bit in
        Self.ranks(
          zip(uncertain.ties, presences).filter { $0.1 & bit != 0 }.map { ($0.0.from, $0.0.to) })
      }
      for vertex in 0..<4 {
        truth[Entity.ID("v\(vertex)"), default: []].insert(
          Ranks(before: places[0][vertex], after: places[1][vertex]))
      }
    }
    read([])
    #expect(shifts.readings == (seen.count == 1 ? .one : .every(seen.count)), "seed \(seed)")
    for row in shifts.rows {
      let found = Set(
        zip(row.before, row.after).map { Ranks(before: $0?.rank, after: $1?.rank) })
      #expect(found == truth[row.entity.id], "\(row.entity.id), seed \(seed)")
    }
    let ranked = truth.filter { $0.value != [Ranks(before: nil, after: nil)] }
    #expect(Set(shifts.rows.map(\.entity.id)) == Set(ranked.keys), "seed \(seed)")
  }

  @Test func `who rose and who fell, and on which ties`() throws {
    let graph = try Graph {
      for name in ["a", "b", "c", "d"] {
        Entity(Entity.ID(name), name: name.uppercased(), kind: .organisation)
      }
      Source("gazette", title: "Gazette")
      Relation("a", "representativeOf", "b", on: "1992", citing: ["gazette": "p. 1"])
      Relation("a", "representativeOf", "c", on: "1993", citing: ["gazette": "p. 2"])
      Relation("d", "representativeOf", "b", on: "2005", citing: ["gazette": "p. 3"])
      Relation("d", "representativeOf", "c", on: "2006", citing: ["gazette": "p. 4"])
      Relation("a", "representativeOf", "b", during: "2007")
    }
    let comparison = try graph.comparison(of: "1992/2000", with: "2001/2014")
    let shifts = comparison.rankShifts(by: .degree)
    #expect(shifts.readings == .one)
    #expect(shifts.rows.map(\.entity.id) == ["a", "b", "c", "d"])
    #expect(shifts.rows.map(\.direction) == [.fell, .rose, .fell, .came])
    #expect(shifts.rows.map { $0.before[0]?.rank } == [1, 2, 2, nil])
    #expect(shifts.rows.map { $0.after[0]?.rank } == [3, 1, 3, 1])
    #expect(comparison.changedTies(of: "d").flatMap(\.relation.citations).count == 2)
  }

  @Test func `too many ways to read the dates leave two`() throws {
    let graph = try Graph {
      for number in 0..<12 {
        Entity(Entity.ID("e\(number)"), name: "E\(number)", kind: .organisation)
      }
      Relation("e0", "representativeOf", "e1", during: "1992")
      for number in 1..<12 {
        Relation("e0", "representativeOf", Entity.ID("e\(number)"), during: nil)
      }
    }
    let shifts = try graph.comparison(of: "1992", with: "2005").rankShifts(by: .degree)
    #expect(shifts.readings == .certainAndPossible)
    let first = try #require(shifts.rows.first)
    #expect(first.before.map { $0?.rank } == [1, 1] && first.after.map { $0?.rank } == [nil, 1])
    #expect(first.direction == nil)
  }

  /// In which windows a choice of spells may lie.
  private static func presences(
    of spells: [[ClosedRange<Int>]], in windows: [ClosedRange<Int>]
  ) -> Set<Int> {
    spells.reduce([0]) { found, ways in
      Set(
        ways.flatMap { way in
          found.map { presence in
            presence | (way.overlaps(windows[0]) ? 1 : 0) | (way.overlaps(windows[1]) ? 2 : 0)
          }
        })
    }
  }

  /// The ranks of four vertices by the number of their neighbors; none for those without.
  private static func ranks(_ edges: [(Int, Int)]) -> [Int?] {
    let degrees = (0..<4).map { vertex in
      Set(edges.filter { $0.0 == vertex }.map(\.1) + edges.filter { $0.1 == vertex }.map(\.0)).count
    }
    return degrees.map { degree in
      degree == 0 ? nil : degrees.count { $0 > degree } + 1
    }
  }
}
