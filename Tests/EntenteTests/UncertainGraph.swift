import Entente
import EntenteTestSupport

/// Four entities, some relations with uncertain dates in a week, and all that may have been the case.
struct UncertainGraph {
  struct Tie {
    var from: Int
    var to: Int
    var period: String?
    /// The spells, each with the first and last days that it may have had.
    var spells: [[ClosedRange<Int>]]
  }

  private(set) var ties: [Tie] = []

  init(seed: UInt64) {
    var draw = RandomDraw(seed: seed)
    let count = Int.random(in: 2...5, using: &draw.generator)
    for _ in 0..<count {
      let from = draw.one(of: [0, 0, 1, 1, 2])
      let to = draw.one(of: [1, 2, 3].filter { $0 != from })
      let (period, spells) = Self.dates(&draw)
      ties.append(Tie(from: from, to: to, period: period, spells: spells))
    }
  }

  private static func dates(_ draw: inout RandomDraw) -> (String?, [[ClosedRange<Int>]]) {
    let days = (0..<2).map { _ in Int.random(in: 1...5, using: &draw.generator) }.sorted()
    let (first, last) = (days[0], days[1])
    func day(_ number: Int) -> String { "2000-01-0\(number)" }
    func somewhere(_ days: ClosedRange<Int>) -> [ClosedRange<Int>] {
      days.flatMap { start in days.filter { $0 >= start }.map { start...$0 } }
    }
    switch draw.one(of: Array(0...6)) {
    case 0: return (day(first), [[first...first]])
    case 1: return ("\(day(first))/\(day(last))", [[first...last]])
    case 2 where first < last:
      return ("[\(day(first)),\(day(last))]", [[first...first, last...last]])
    case 3 where first < last: return ("[\(day(first))..\(day(last))]", [somewhere(first...last)])
    case 4: return ("/\(day(last))", [(0...last).map { $0...last }])
    case 5 where first < last:
      return ("{\(day(first)),\(day(last))}", [[first...first], [last...last]])
    case 6: return (nil, [somewhere(0...6)])
    default: return ("\(day(first))/..", [[first...9]])
    }
  }

  func graph() throws -> Graph {
    try Graph(
      entities: (0..<4).map { Entity(Self.id($0), name: "V\($0)", kind: .organisation) },
      relations: try ties.map { tie in
        Relation(
          Self.id(tie.from), "representativeOf", Self.id(tie.to),
          during: try tie.period.map { try Period($0) })
      })
  }

  private static func id(_ number: Int) -> Entity.ID { Entity.ID("v\(number)") }

  /// How certain a choice of relations for the steps between some entities can be.
  func certainty(of way: [Entity.ID], _ rule: TimeRule) -> Certainty {
    var best = Certainty.no
    func choose(_ step: Int, _ chosen: [[ClosedRange<Int>]]) {
      guard step < way.count - 1 else {
        best = max(best, Self.certainty(chosen, rule))
        return
      }
      for tie in ties where Self.id(tie.from) == way[step] && Self.id(tie.to) == way[step + 1] {
        for spell in tie.spells { choose(step + 1, chosen + [spell]) }
      }
    }
    choose(0, [])
    return best
  }

  /// The fewest steps of a way from the first entity to the last that is certain enough.
  func fewestSteps(_ rule: TimeRule, _ certainty: Certainty) -> Int? {
    var best: Int?
    func extend(_ way: [Int]) {
      if way.last == 3 {
        if self.certainty(of: way.map(Self.id), rule) >= certainty {
          best = min(best ?? Int.max, way.count - 1)
        }
        return
      }
      for next in 0..<4 where !way.contains(next) { extend(way + [next]) }
    }
    extend([0])
    return best
  }

  /// The answer over all that may have been.
  private static func certainty(_ chosen: [[ClosedRange<Int>]], _ rule: TimeRule) -> Certainty {
    var isEver = false
    var isAlways = true
    func spell(_ actual: [ClosedRange<Int>]) {
      guard actual.count < chosen.count else {
        if holds(actual, rule) { isEver = true } else { isAlways = false }
        return
      }
      for stay in chosen[actual.count] { spell(actual + [stay]) }
    }
    spell([])
    return isEver ? isAlways ? .certainly : .possibly : .no
  }

  private static func holds(_ stays: [ClosedRange<Int>], _ rule: TimeRule) -> Bool {
    if rule == .together { return (0...9).contains { day in stays.allSatisfy { $0 ~= day } } }
    func isInOrder(_ rest: ArraySlice<ClosedRange<Int>>, after day: Int) -> Bool {
      guard let first = rest.first else { return true }
      let least = rule == .strictlyInOrder ? day + 1 : day
      return first.contains { $0 >= least && isInOrder(rest.dropFirst(), after: $0) }
    }
    return isInOrder(stays[...], after: -1)
  }
}
