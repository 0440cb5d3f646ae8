internal import GraphAlgorithms

/// The search for ways whose relations held one after another.
///
/// To be early is never worse: who may wait can do all that somebody who comes later can. So each entity
/// has one best day, and a search as for shortest paths finds it (Wu et al., *VLDB* 2014).
struct OrderSearch {
  let timed: TimedPassages
  let rule: OrderRule

  init(timed: TimedPassages, isStrict: Bool) {
    self.timed = timed
    rule = OrderRule(isStrict: isStrict)
  }

  /// A way with the fewest steps, of these one that arrives first.
  ///
  /// - Complexity: O(*k* · *m*) for *k* steps, in practice far less.
  func fewestSteps(from start: Int, to end: Int) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    return timed.withRows(.outgoing) { outgoing in
      timed.withRows(.incoming) { incoming in
        var meeting = OrderMeeting(
          rule, outgoing: outgoing, incoming: incoming,
          count: timed.passages.adjacency.vertexCount)
        return meeting.way(from: start, to: end)?.map {
          timed.crossing(from: $0.from, arc: $0.arc, spell: $0.spell, in: outgoing)
        }
      }
    }
  }

  /// The way that arrives first, for somebody who leaves on a day or later.
  ///
  /// - Complexity: O((*n* + *m*) log *m*).
  func earliest(
    from start: Int, to end: Int, leaving day: Int = Spell.beginning
  ) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    return timed.withRows(.outgoing) { outgoing in
      var arrivals = EarliestArrivals(
        to: end, rule, self.lastSpells(to: end), outgoing: outgoing,
        count: timed.passages.adjacency.vertexCount)
      guard arrivals.arrival(from: start, leaving: day) != nil else { return nil }
      return arrivals.way(from: start).map {
        timed.crossing(from: $0.from, arc: $0.arc, spell: $0.spell, in: outgoing)
      }
    }
  }

  /// The way that takes the fewest days of those that leave on one of some days, the first of them if
  /// several are as fast.
  ///
  /// - Complexity: O(*d* · (*n* + *m*) log *m*) for *d* days, in practice far less.
  func fastest(
    from start: Int, to end: Int, leaving days: [Int]
  ) -> (way: [TimedPassages.Crossing], leaving: Int)? {
    if start == end { return days.first.map { ([], $0) } }
    guard let steps = timed.passages.simple.shortestPath(from: start, to: end)?.count else {
      return nil
    }
    let count = timed.passages.adjacency.vertexCount
    return timed.withRows(.outgoing) { outgoing in
      timed.withRows(.incoming) { incoming in
        var departure = FastestDeparture(
          start: start, end: end, fewest: rule.isStrict ? steps - 2 : 0,
          meeting: OrderMeeting(rule, outgoing: outgoing, incoming: incoming, count: count),
          arrivals: EarliestArrivals(
            to: end, rule, lastSpells(to: end), outgoing: outgoing, count: count))
        return departure.found(leaving: days).map { found in
          let way = found.way.map {
            timed.crossing(from: $0.from, arc: $0.arc, spell: $0.spell, in: outgoing)
          }
          return (way, found.day)
        }
      }
    }
  }

  /// The times of all relations by which an entity is reached.
  private func lastSpells(to end: Int) -> Set<Spell> {
    timed.withRows(.incoming) { incoming in
      Set(
        incoming.arcs(of: end).lazy.flatMap { incoming.spells(of: incoming.arcs[$0]) }
          .map { incoming.spells[$0] })
    }
  }

  /// The days on which the fastest way may leave.
  ///
  /// It leaves as late as it can, which is when the first of its relations ends, or would if each step
  /// took a day, and on a day on which it can leave at all. Of what is certain, a relation that nobody knows
  /// a day of is left for sure by when it may have ended, and the days are counted from there.
  func departures(from start: Int, largest: Int) -> [Int]? {
    let leaving = Set(timed.crossings(at: start).map(\.spell))
    func isOpen(_ day: Int) -> Bool {
      leaving.contains { rule.arrival(by: $0, from: rule.readiness(for: day)) == day }
    }
    let waits = rule.isStrict ? max(1, timed.passages.adjacency.vertexCount - 1) : 1
    let edges = Set(timed.spells.flatMap { [$0.opens, $0.closes] }.filter { Spell.day($0) != nil })
    var days = Set(leaving.lazy.filter { $0.opens > $0.closes }.map(\.closes))
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

  /// The crossings along a way that arrive first, if the way is open.
  func choice(along positions: [Int]) -> [TimedPassages.Crossing]? {
    var day = rule.readiness(for: Spell.beginning)
    var way: [TimedPassages.Crossing] = []
    for crossings in timed.steps(along: positions) {
      let open = crossings.compactMap { crossing in
        rule.arrival(by: crossing.spell, from: day).map { (crossing: crossing, day: $0) }
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
    var arrival = rule.readiness(for: isDated ? day : Spell.beginning)
    for crossing in way {
      guard let next = rule.arrival(by: crossing.spell, from: arrival) else { return nil }
      arrival = next
    }
    var departure = arrival
    for crossing in way.dropLast().reversed() {
      departure = min(departure - (rule.isStrict ? 1 : 0), crossing.spell.closes)
    }
    return (departure, arrival)
  }
}
