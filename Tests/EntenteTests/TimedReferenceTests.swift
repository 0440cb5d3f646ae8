import EntenteTestSupport
import Testing

@testable import Entente

/// Ways one after another beside those of the plain searches, step by step: of equally good ones the same.
@Suite struct TimedReferenceTests {
  private static func period(_ draw: inout RandomDraw) throws -> Period? {
    let first = Int.random(in: 1...6, using: &draw.generator)
    let last = Int.random(in: (first + 1)...8, using: &draw.generator)
    func day(_ number: Int) -> String { "2000-01-0\(number)" }
    let text: String? = draw.one(of: [
      nil, day(first), day(first), "\(day(first))/\(day(last))", "\(day(first))/..",
      "../\(day(last))", "[\(day(first))..\(day(last))]", "{\(day(first)),\(day(last))}",
      "2000-01", "\(day(first))~",
    ])
    return try text.map { try Period($0) }
  }

  /// A few entities with many relations, several between some two of them, some from one to itself.
  private static func graph(seed: UInt64) throws -> Graph {
    var draw = RandomDraw(seed: seed)
    let count = Int.random(in: 3...9, using: &draw.generator)
    let ids = (0..<count).map { Entity.ID("v\($0)") }
    return try Graph(
      entities: ids.map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: try (0..<Int.random(in: 2...22, using: &draw.generator)).map { number in
        let from = draw.one(of: ids)
        let to = draw.isOne(in: 9) ? from : draw.one(of: ids)
        return Relation(from, "representativeOf", to, during: try period(&draw))
      })
  }

  /// Few entities, whose relations are dated by years, months and days, or not at all.
  private static func looselyDated(seed: UInt64) throws -> Graph {
    var draw = RandomDraw(seed: seed)
    let ids = (0..<5).map { Entity.ID("v\($0)") }
    let dates = [
      "1990", "1991", "2000", "2000-03", "2000-04", "2000-04-05", "1990-01-05", "-0500", "199X",
      "1991/2000", "1995/..", "../1995", "2000?", "1990~",
    ]
    return try Graph(
      entities: ids.map { Entity($0, name: $0.rawValue, kind: .organisation) },
      relations: try (0..<Int.random(in: 1...8, using: &draw.generator)).map { _ in
        let date = draw.isOne(in: 6) ? nil : draw.one(of: dates)
        return Relation(
          draw.one(of: ids), "representativeOf", draw.one(of: ids),
          during: try date.map { try Period($0) })
      })
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `there is a fastest way wherever there is a shortest, however loose the dates`(
    seed: UInt64
  ) throws {
    let graph = try Self.looselyDated(seed: seed)
    for certainty in [Certainty.possibly, .certainly] {
      for rule in [TimeRule.inOrder, .strictlyInOrder] {
        var within = Restriction.none
        within.certainty = certainty
        for end in ["v1", "v2", "v3"] as [Entity.ID] {
          let ways = try TimePreference.allCases.map {
            try graph.timedPath(from: "v0", to: end, rule, preferring: $0, within: within)
          }
          #expect(Set(ways.map { $0 == nil }).count == 1, "seed \(seed), \(certainty), \(rule)")
        }
      }
    }
  }

  @Test func `a way is counted by all days that it may take`() throws {
    func graph(_ dates: [[Period]]) throws -> Graph {
      try Graph(
        entities: ["a", "b", "c"].map { Entity($0, name: $0.rawValue, kind: .organisation) },
        relations: dates[0].map { Relation("a", .cooperatesWith, "b", during: $0) }
          + dates[1].map { Relation("b", .cooperatesWith, "c", during: $0) })
    }
    var certain = Restriction.none
    certain.certainty = .certainly
    let way = try graph([["1990-01-05", "2000-03"], ["2010-01-05", "2000-04"]])
      .timedPath(from: "a", to: "c", .inOrder, preferring: .fastest, within: certain)
    #expect(way?.path.steps.map { $0.carriers[0].relation.period } == ["2000-03", "2000-04"])
    #expect(way?.certainty == .certainly)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `ways in order are those of the plain searches`(seed: UInt64) throws {
    let graph = try Self.graph(seed: seed)
    for isDirected in [false, true] {
      let passages = Passages(of: graph, within: Restriction(isDirected: isDirected))
      let questions: [(Period?, Certainty)] = [
        (nil, Certainty.possibly), (nil, .certainly), (Period("2000-01-03/2000-01-06"), .possibly),
      ]
      for (window, certainty) in questions {
        let timed = TimedPassages(passages, in: graph, window: window, certainty: certainty)
        for isStrict in [false, true] {
          let search = OrderSearch(timed: timed, isStrict: isStrict)
          let plain = PlainOrderSearch(timed: timed, isStrict: isStrict)
          for (from, to) in [(0, 1), (0, 2), (2, 1)] {
            let place: Comment = "seed \(seed), \(certainty), \(from) to \(to)"
            let fewest = search.fewestSteps(from: from, to: to)
            #expect(steps(fewest) == steps(plain.fewestSteps(from: from, to: to)), place)
            let earliest = search.earliest(from: from, to: to)
            #expect(steps(earliest) == steps(plain.earliest(from: from, to: to)?.way), place)
            let days = try #require(search.departures(from: from, largest: 1_000_000), place)
            let fastest = search.fastest(from: from, to: to, leaving: days)
            let expected = plain.fastest(from: from, to: to, leaving: days)
            #expect(fastest?.leaving == expected?.leaving, place)
            #expect(steps(fastest?.way) == steps(expected?.way), place)
          }
        }
      }
    }
  }

  /// The crossings of a way as values that are compared.
  private func steps(_ way: [TimedPassages.Crossing]?) -> [[Int]]? {
    way?.map { [$0.to, $0.edge, $0.spell.opens, $0.spell.closes] }
  }
}

/// The searches as they are written down in a textbook, which look at everything.
private struct PlainOrderSearch {
  let timed: TimedPassages
  let isStrict: Bool

  private typealias Arrival = (day: Int, from: Int, crossing: TimedPassages.Crossing)

  private func readiness(for day: Int) -> Int { isStrict ? day - 1 : day }

  private func day(after spell: Spell, from day: Int) -> Int? {
    let ready = min(day + (isStrict ? 1 : 0), Spell.end)
    return ready <= spell.closes ? max(ready, spell.opens) : nil
  }

  /// The entities in the order of their days, of one day the lowest first (Dijkstra 1959).
  func earliest(
    from start: Int, to end: Int, leaving day: Int = Spell.beginning
  ) -> (way: [TimedPassages.Crossing], day: Int)? {
    var days = [start: readiness(for: day)]
    var arrivals: [Int: Arrival] = [:]
    var open: Set<Int> = [start]
    while let next = open.min(by: { (days[$0] ?? .max, $0) < (days[$1] ?? .max, $1) }) {
      open.remove(next)
      if next == end { break }
      for crossing in timed.crossings(at: next) {
        guard let arrival = self.day(after: crossing.spell, from: days[next] ?? .max),
          arrival < days[crossing.to] ?? .max
        else { continue }
        days[crossing.to] = arrival
        arrivals[crossing.to] = (arrival, next, crossing)
        open.insert(crossing.to)
      }
    }
    guard let day = days[end] else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    while vertex != start, let arrival = arrivals[vertex] {
      way.append(arrival.crossing)
      vertex = arrival.from
    }
    return (way.reversed(), day)
  }

  /// Each day by itself; of equally fast ways that of the first day.
  func fastest(
    from start: Int, to end: Int, leaving days: [Int]
  ) -> (way: [TimedPassages.Crossing], leaving: Int)? {
    var best: (way: [TimedPassages.Crossing], leaving: Int, count: Int)?
    for day in days {
      guard let found = earliest(from: start, to: end, leaving: day),
        found.day - day < best?.count ?? .max
      else { continue }
      best = (found.way, day, found.day - day)
    }
    return best.map { ($0.way, $0.leaving) }
  }

  /// Round by round, from the lowest entity to the highest (Bellman 1958).
  func fewestSteps(from start: Int, to end: Int) -> [TimedPassages.Crossing]? {
    var best = [start: readiness(for: Spell.beginning)]
    var rounds: [[Int: Arrival]] = []
    var frontier = best
    while !frontier.isEmpty, best[end] == nil {
      var round: [Int: Arrival] = [:]
      for (vertex, ready) in frontier.sorted(by: { $0.key < $1.key }) {
        for crossing in timed.crossings(at: vertex) {
          guard let day = day(after: crossing.spell, from: ready),
            day < best[crossing.to] ?? .max, day < round[crossing.to]?.day ?? .max
          else { continue }
          round[crossing.to] = (day, vertex, crossing)
        }
      }
      frontier = round.mapValues(\.day)
      best.merge(frontier) { _, new in new }
      rounds.append(round)
    }
    guard best[end] != nil else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    for round in rounds.reversed() {
      guard let arrival = round[vertex] else { return nil }
      way.append(arrival.crossing)
      vertex = arrival.from
    }
    return way.reversed()
  }
}
