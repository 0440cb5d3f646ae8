import Entente
import EntenteTestSupport
import Testing

/// Ways one after another by what they are asked to be best in, beside all there are.
@Suite struct TimedOrderTests {
  /// Relations that held for some days of a week.
  private struct Tie {
    let from: Int
    let to: Int
    let days: ClosedRange<Int>
  }

  /// What every choice of a way and of a day for each of its relations comes to.
  private struct Best {
    var arrival = Int.max
    var stepCount = Int.max
    var dayCount = Int.max

    var exists: Bool { stepCount < .max }
  }

  private static let count = 5

  private static func id(_ number: Int) -> Entity.ID { Entity.ID("v\(number)") }

  private static func ties(seed: UInt64) -> [Tie] {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 3...10, using: &generator)).map { _ in
      let ends = Array(0..<count).shuffled(using: &generator)
      let day = Int.random(in: 1...7, using: &generator)
      let last = Int.random(in: day...min(9, day + 2), using: &generator)
      return Tie(from: ends[0], to: ends[1], days: day...last)
    }
  }

  /// Tries all ways that visit no entity twice, on all days.
  private static func best(
    _ ties: [Tie], from source: Int, to target: Int, _ rule: TimeRule, isDirected: Bool
  ) -> Best {
    var best = Best()
    func extend(_ visited: [Int], _ days: [Int]) {
      guard let last = visited.last, last != target else {
        best.arrival = min(best.arrival, days.last ?? 0)
        best.stepCount = min(best.stepCount, days.count)
        best.dayCount = min(best.dayCount, (days.last ?? 0) - (days.first ?? 0))
        return
      }
      for tie in ties {
        for (from, to) in [(tie.from, tie.to)] + (isDirected ? [] : [(tie.to, tie.from)])
        where from == last && !visited.contains(to) {
          for day in tie.days {
            let least = days.last.map { rule == .strictlyInOrder ? $0 + 1 : $0 } ?? day
            if day >= least { extend(visited + [to], days + [day]) }
          }
        }
      }
    }
    extend([source], [])
    return best
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `the earliest, fastest and shortest ways equal trying all days`(seed: UInt64) throws {
    let ties = Self.ties(seed: seed)
    let graph = try Graph(
      entities: (0..<Self.count).map { Entity(Self.id($0), name: "V\($0)", kind: .organisation) },
      relations: try ties.map {
        Relation(
          Self.id($0.from), "representativeOf", Self.id($0.to),
          during: try Period("2000-01-0\($0.days.lowerBound)/2000-01-0\($0.days.upperBound)"))
      })
    let isDirected = seed.isMultiple(of: 2)
    let within = Restriction(isDirected: isDirected, certainty: .certainly)
    for rule in [TimeRule.inOrder, .strictlyInOrder] {
      for target in 1..<Self.count {
        let best = Self.best(ties, from: 0, to: target, rule, isDirected: isDirected)
        func way(_ preference: TimePreference) throws -> TimedPath? {
          try graph.timedPath(
            from: Self.id(0), to: Self.id(target), rule, preferring: preference, within: within)
        }
        let place: Comment = "seed \(seed), \(rule), to \(target)"
        guard best.exists else {
          #expect(try TimePreference.allCases.allSatisfy { try way($0) == nil }, place)
          continue
        }
        #expect(try way(.earliest)?.end?.day == best.arrival, place)
        #expect(try way(.fewestSteps)?.path.length == best.stepCount, place)
        #expect(try way(.fastest)?.dayCount == best.dayCount, place)
        for preference in TimePreference.allCases {
          let found = try #require(try way(preference), place)
          #expect(try graph.timing(of: found.path, rule, within: within) != nil, place)
        }
      }
    }
  }
}
