/// The search for ways whose relations held one after another.
///
/// To be early is never worse: who may wait can do all that somebody who comes later can. So each entity
/// has one best day, and a search as for shortest paths finds it (Wu et al., *VLDB* 2014).
///
/// Of spells that are certain it asks whether the way is open whatever the dates leave open. It is, if
/// each relation had begun for sure before any later one on the way can have ended.
struct OrderSearch {
  let timed: TimedPassages
  let isStrict: Bool

  /// What has been reached, on which day, and how.
  private struct Arrival {
    var day: Int
    var from: Int
    var crossing: TimedPassages.Crossing?
  }

  /// The day after a crossing by somebody who is there on a day, if it is open still.
  func day(after crossing: TimedPassages.Crossing, from day: Int) -> Int? {
    // After a day without end there is always another.
    let ready = min(day + (isStrict ? 1 : 0), Spell.end)
    return ready <= crossing.spell.closes ? max(ready, crossing.spell.opens) : nil
  }

  /// The day on which somebody is ready who may leave on a day.
  func readiness(for day: Int) -> Int { isStrict ? day - 1 : day }

  /// The way that arrives first, with the day, for somebody who leaves on a day or later.
  ///
  /// - Complexity: O((*n* + *m*) log *m*).
  func earliest(
    from start: Int, to end: Int, leaving day: Int = Spell.beginning
  ) -> (way: [TimedPassages.Crossing], day: Int)? {
    if start == end { return ([], day) }
    var best: [Int: Arrival] = [:]
    var isSettled: Set<Int> = []
    var queue = DayQueue()
    best[start] = Arrival(day: readiness(for: day), from: start, crossing: nil)
    queue.insert(start, on: readiness(for: day))
    while let (vertex, day) = queue.removeFirst() {
      if !isSettled.insert(vertex).inserted { continue }
      if vertex == end { break }
      for crossing in timed.crossings[vertex] where !isSettled.contains(crossing.to) {
        guard let arrival = self.day(after: crossing, from: day) else { continue }
        if let known = best[crossing.to], known.day <= arrival { continue }
        best[crossing.to] = Arrival(day: arrival, from: vertex, crossing: crossing)
        queue.insert(crossing.to, on: arrival)
      }
    }
    guard let arrival = best[end] else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    while let step = best[vertex], let crossing = step.crossing {
      way.append(crossing)
      vertex = step.from
    }
    return (way.reversed(), arrival.day)
  }

  /// A way with the fewest steps, of these one that arrives first.
  ///
  /// - Complexity: O(*k* · *m*) for *k* steps.
  func fewestSteps(from start: Int, to end: Int) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    var best = [start: readiness(for: Spell.beginning)]
    var rounds: [[Int: Arrival]] = [
      [start: Arrival(day: readiness(for: Spell.beginning), from: start, crossing: nil)]
    ]
    while let last = rounds.last, !last.isEmpty, last[end] == nil {
      var round: [Int: Arrival] = [:]
      for (vertex, arrival) in last.sorted(by: { $0.key < $1.key }) {
        for crossing in timed.crossings[vertex] {
          guard let day = day(after: crossing, from: arrival.day),
            day < best[crossing.to] ?? Int.max, day < round[crossing.to]?.day ?? Int.max
          else { continue }
          round[crossing.to] = Arrival(day: day, from: vertex, crossing: crossing)
        }
      }
      for (vertex, arrival) in round { best[vertex] = arrival.day }
      rounds.append(round)
    }
    guard rounds.last?[end] != nil else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    for round in rounds.reversed() {
      guard let step = round[vertex], let crossing = step.crossing else { break }
      way.append(crossing)
      vertex = step.from
    }
    return way.reversed()
  }

  /// The days on which the fastest way may leave.
  ///
  /// It leaves as late as it can, which is when the first of its relations ends, or would if each step
  /// took a day.
  func departures(largest: Int) -> [Int]? {
    let spells = Set(timed.crossings.joined().map(\.spell))
    var days: Set<Int> = []
    for spell in spells {
      for day in [spell.opens, spell.closes] where Spell.day(day) != nil {
        let waits = isStrict ? max(1, timed.crossings.count - 1) : 1
        for wait in 0..<waits {
          days.insert(day - wait)
          if days.count > largest { return nil }
        }
      }
    }
    return days.isEmpty ? [0] : days.sorted()
  }

  /// The way that takes the fewest days of those that leave on one of some days.
  ///
  /// - Complexity: O(*d* · (*n* + *m*) log *m*) for *d* days.
  func fastest(
    from start: Int, to end: Int, leaving days: [Int]
  ) -> (way: [TimedPassages.Crossing], leaving: Int)? {
    var best: (way: [TimedPassages.Crossing], leaving: Int, count: Int)?
    for day in days {
      guard let found = earliest(from: start, to: end, leaving: day) else { continue }
      let count = found.day - day
      if count < best?.count ?? Int.max { best = (found.way, day, count) }
    }
    return best.map { ($0.way, $0.leaving) }
  }

  /// The crossings along a way that arrive first, if the way is open.
  func choice(along positions: [Int]) -> [TimedPassages.Crossing]? {
    var day = readiness(for: Spell.beginning)
    var way: [TimedPassages.Crossing] = []
    for crossings in timed.steps(along: positions) {
      let open = crossings.compactMap { crossing in
        self.day(after: crossing, from: day).map { (crossing: crossing, day: $0) }
      }
      guard let first = open.min(by: { $0.day < $1.day }) else { return nil }
      way.append(first.crossing)
      day = first.day
    }
    return way
  }

  /// The days of the first and the last step of somebody who leaves as late as an early arrival allows.
  func days(of way: [TimedPassages.Crossing], leaving day: Int = Spell.beginning) -> (Int, Int)? {
    let isDated = way.contains {
      Spell.day($0.spell.opens) != nil || Spell.day($0.spell.closes) != nil
    }
    var arrival = readiness(for: isDated ? day : Spell.beginning)
    for crossing in way {
      guard let next = self.day(after: crossing, from: arrival) else { return nil }
      arrival = next
    }
    var departure = arrival
    for crossing in way.dropLast().reversed() {
      departure = min(departure - (isStrict ? 1 : 0), crossing.spell.closes)
    }
    return (departure, arrival)
  }
}
