internal import GraphAlgorithms

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

  /// How an entity is reached.
  private struct Arrival {
    var from: Int
    var crossing: TimedPassages.Crossing
  }

  /// How an entity is reached in so many steps, and on which day.
  private struct Stage {
    var day: Int
    var arrival: Arrival
  }

  /// The day after a crossing by somebody who is there on a day, if it is open still.
  private func day(after crossing: TimedPassages.Crossing, from day: Int) -> Int? {
    self.day(after: crossing.spell, from: day)
  }

  private func day(after spell: Spell, from day: Int) -> Int? {
    // After a day without end there is always another.
    let ready = min(day + (isStrict ? 1 : 0), Spell.end)
    return ready <= spell.closes ? max(ready, spell.opens) : nil
  }

  /// The day on which somebody is ready who may leave on a day.
  func readiness(for day: Int) -> Int { isStrict ? day - 1 : day }

  /// The way that arrives first, with the day, for somebody who leaves on a day or later; nothing where
  /// that is not before another day.
  ///
  /// - Complexity: O((*n* + *m*) log *m*).
  func earliest(
    from start: Int, to end: Int, leaving day: Int = Spell.beginning, before latest: Int = .max
  ) -> (way: [TimedPassages.Crossing], day: Int)? {
    if start == end { return ([], day) }
    timed.expectLongSearch()
    let count = timed.passages.adjacency.vertexCount
    var days = [Int](repeating: .max, count: count)
    var arrivals = [Int32](repeating: -1, count: count)
    var log: [Arrival] = []
    var isSettled = [Bool](repeating: false, count: count)
    var queue = DayQueue()
    days[start] = readiness(for: day)
    queue.insert(start, on: readiness(for: day))
    while let (vertex, day) = queue.removeFirst() {
      if isSettled[vertex] { continue }
      isSettled[vertex] = true
      if vertex == end { break }
      timed.forEachCrossing(at: vertex) { crossing in
        guard !isSettled[crossing.to], let arrival = self.day(after: crossing.spell, from: day),
          arrival < latest, arrival < days[crossing.to]
        else { return }
        days[crossing.to] = arrival
        arrivals[crossing.to] = Int32(log.count)
        log.append(Arrival(from: vertex, crossing: crossing))
        queue.insert(crossing.to, on: arrival)
      }
    }
    guard arrivals[end] >= 0 else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    while vertex != start {
      let arrival = log[Int(arrivals[vertex])]
      way.append(arrival.crossing)
      vertex = arrival.from
    }
    return (way.reversed(), days[end])
  }

  /// A way with the fewest steps, of these one that arrives first.
  ///
  /// At first only such ways are followed as are as short as they could be at any time, then a few steps
  /// longer, and so on.
  ///
  /// - Complexity: O(*k* · *m*) for *k* steps, in practice far less.
  func fewestSteps(from start: Int, to end: Int) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    let rest = timed.passages.simple.breadthFirstDistances(from: end, direction: .incoming)
    guard let least = rest[start] else { return nil }
    timed.expectLongSearch()
    var slack = 0
    while true {
      var isCut = false
      let way = fewestSteps(from: start, to: end, rest: rest, most: least + slack, &isCut)
      if way != nil || !isCut { return way }
      slack = max(1, 2 * slack)
    }
  }

  /// The same of so many steps at most; tells whether some way was left because it would be longer.
  private func fewestSteps(
    from start: Int, to end: Int, rest: BreadthFirstDistances, most: Int, _ isCut: inout Bool
  ) -> [TimedPassages.Crossing]? {
    var best = [Int](repeating: .max, count: timed.passages.adjacency.vertexCount)
    best[start] = readiness(for: Spell.beginning)
    /// Where an entity stands in the round that is being made; -1 where it does not.
    var places = [Int32](repeating: -1, count: best.count)
    var rounds: [[Stage]] = []
    var frontier = [(vertex: start, day: best[start])]
    while !frontier.isEmpty, best[end] == .max {
      var round: [Stage] = []
      for (vertex, ready) in frontier {
        timed.forEachCrossing(at: vertex) { crossing in
          let to = crossing.to
          guard let onward = rest[to] else { return }
          guard rounds.count + 1 + onward <= most else {
            isCut = true
            return
          }
          guard let day = self.day(after: crossing.spell, from: ready), day < best[to] else {
            return
          }
          let stage = Stage(day: day, arrival: Arrival(from: vertex, crossing: crossing))
          let place = Int(places[to])
          if place < 0 {
            places[to] = Int32(round.count)
            round.append(stage)
          } else if day < round[place].day {
            round[place] = stage
          }
        }
      }
      frontier = round.map { (vertex: $0.arrival.crossing.to, day: $0.day) }
        .sorted { $0.vertex < $1.vertex }
      for (vertex, day) in frontier {
        best[vertex] = day
        places[vertex] = -1
      }
      rounds.append(round)
    }
    guard best[end] != .max else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    for round in rounds.reversed() {
      guard let stage = round.first(where: { $0.arrival.crossing.to == vertex }) else { break }
      way.append(stage.arrival.crossing)
      vertex = stage.arrival.from
    }
    return way.reversed()
  }

  /// The days on which the fastest way may leave.
  ///
  /// It leaves as late as it can, which is when the first of its relations ends, or would if each step
  /// took a day, and on a day on which it can leave at all.
  func departures(from start: Int, largest: Int) -> [Int]? {
    let leaving = Set(timed.crossings(at: start).map(\.spell))
    func isOpen(_ day: Int) -> Bool {
      leaving.contains { self.day(after: $0, from: readiness(for: day)) == day }
    }
    let waits = isStrict ? max(1, timed.passages.adjacency.vertexCount - 1) : 1
    let edges = Set(timed.spells.flatMap { [$0.opens, $0.closes] }.filter { Spell.day($0) != nil })
    var days: Set<Int> = []
    var lowest = Int.max
    var count = 0
    for edge in edges.sorted(by: >) {
      let first = edge - waits + 1
      let last = min(edge, lowest - 1)
      guard first <= last else { continue }
      lowest = first
      count += last - first + 1
      if count > largest { return nil }
      for day in first...last where isOpen(day) { days.insert(day) }
    }
    return days.isEmpty ? [0] : days.sorted()
  }

  /// The way that takes the fewest days of those that leave on one of some days.
  ///
  /// - Complexity: O(*d* · (*n* + *m*) log *m*) for *d* days.
  func fastest(
    from start: Int, to end: Int, leaving days: [Int]
  ) -> (way: [TimedPassages.Crossing], leaving: Int)? {
    let steps = timed.passages.simple.shortestPath(from: start, to: end)?.count ?? 1
    let fewest = isStrict ? max(0, steps - 2) : 0
    var best: (way: [TimedPassages.Crossing], leaving: Int, count: Int)?
    for day in days {
      if let best, best.count <= fewest { break }
      // Another way must be faster than the best to be of use.
      let latest = best.map { day + $0.count } ?? Int.max
      guard let found = earliest(from: start, to: end, leaving: day, before: latest) else {
        continue
      }
      best = (found.way, day, found.day - day)
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
