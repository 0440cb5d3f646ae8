/// The first days on which entities are reached on the way to an end.
///
/// It knows what it has found for those who left later.
struct EarliestArrivals {
  /// A step of a way: an arc from an entity on, and the spell in which it is taken.
  struct Step {
    var from: Int
    var arc: Int
    var spell: Int
  }

  /// The ways there are.
  private struct Ways {
    let outgoing: DatedArcs.Rows
    let rule: OrderRule
    let end: Int
    /// The last day on which one may be at another entity still.
    let lastCall: Int
  }

  private let ways: Ways

  /// The times in which the end is reached from another entity.
  private let lastSpells: Set<Spell>

  private var days: [Int]
  private var steps: [(from: Int32, arc: UInt32, spell: Int32)]
  private var queue = DayQueue()

  /// - Complexity: O(*n*).
  init(
    to end: Int, _ rule: OrderRule, _ lastSpells: Set<Spell>, outgoing: DatedArcs.Rows, count: Int
  ) {
    ways = Ways(
      outgoing: outgoing, rule: rule, end: end,
      lastCall: lastSpells.map(\.closes).max() ?? .min)
    self.lastSpells = lastSpells
    days = Array(repeating: .max, count: count)
    steps = Array(repeating: (-1, 0, 0), count: count)
  }

  /// The first day on which the end is reached, as far as it is known.
  var arrival: Int? { days[ways.end] < .max ? days[ways.end] : nil }

  /// The first day on which somebody can be at the end who leaves on a day or later, as far as its own
  /// relations tell; nothing where that is too late for all of them.
  ///
  /// - Complexity: O(*k*) for *k* different times of theirs.
  func leastArrival(leaving day: Int) -> Int? {
    lastSpells.compactMap { ways.rule.arrival(by: $0, from: ways.rule.readiness(for: day)) }.min()
  }

  /// The first day on which somebody is at the end who leaves a start on a day or later; nothing where
  /// that is after another day, or no earlier than for those who left later.
  ///
  /// Of several ways to an entity on a day it keeps the first that it finds, among those who are found
  /// on a day the lowest first.
  ///
  /// - Complexity: O((*n* + *m*) log *m*).
  mutating func arrival(from start: Int, leaving day: Int, by latest: Int = .max) -> Int? {
    let ready = ways.rule.readiness(for: day)
    guard let least = leastArrival(leaving: day), least <= latest, ready < days[start] else {
      return nil
    }
    let known = days[ways.end]
    // What is no earlier than the end is reached leads to nothing.
    if latest < .max { days[ways.end] = min(known, latest + 1) }
    let bound = days[ways.end]
    days[start] = ready
    queue.removeAll()
    queue.insert(DayQueue.Entry(day: ready, vertex: start))
    days.withUnsafeMutableBufferPointer { days in
      steps.withUnsafeMutableBufferPointer { Self.search(ways, least, &queue, days, $0) }
    }
    if days[ways.end] < bound { return days[ways.end] }
    days[ways.end] = known
    return nil
  }

  private static func search(
    _ ways: Ways, _ least: Int, _ queue: inout DayQueue, _ days: UnsafeMutableBufferPointer<Int>,
    _ steps: UnsafeMutableBufferPointer<(from: Int32, arc: UInt32, spell: Int32)>
  ) {
    let (outgoing, end) = (ways.outgoing, ways.end)
    // As early as can be is early enough, and the way there is known.
    while days[end] > least, let entry = queue.removeFirst(), entry.day < days[end] {
      if entry.day > days[entry.vertex] { continue }
      for number in outgoing.arcs(of: entry.vertex) {
        let arc = outgoing.arcs[number]
        let next = Int(arc.end)
        for spell in outgoing.spells(of: arc) {
          guard let day = ways.rule.arrival(by: outgoing.spells[spell], from: entry.day),
            day < days[end], day < days[next], day <= ways.lastCall || next == end
          else { continue }
          days[next] = day
          steps[next] = (Int32(entry.vertex), UInt32(number), Int32(spell))
          queue.insert(DayQueue.Entry(day: day, vertex: next))
        }
      }
    }
  }

  /// Forgets what was found for those who left later.
  ///
  /// - Complexity: O(*n*).
  mutating func forget() {
    days.withUnsafeMutableBufferPointer { $0.update(repeating: .max) }
  }

  /// The steps from a start to the end.
  func way(from start: Int) -> [Step] {
    var way: [Step] = []
    var vertex = ways.end
    while vertex != start {
      let step = steps[vertex]
      vertex = Int(step.from)
      way.append(Step(from: vertex, arc: Int(step.arc), spell: Int(step.spell)))
    }
    return way.reversed()
  }
}
