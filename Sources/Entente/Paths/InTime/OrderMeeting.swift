/// A search from both ends for the fewest steps of a way whose relations held one after another.
///
/// The start learns on which day so many steps reach an entity at the earliest; the end, until when one
/// may be there and still come to it in so many. They take turns, the one first that has less to look
/// at. As soon as an entity is reached in time, both numbers of steps make the fewest of all, since no
/// smaller sum has met. The start then goes on through such entities only, to the way that arrives first.
struct OrderMeeting {
  /// How an entity is first reached in so many steps.
  private struct Arrival {
    var vertex: Int
    var day: Int
    var step: EarliestArrivals.Step

    /// Of ways that arrive on one day the one from the lowest entity is kept.
    func precedes(_ other: Arrival) -> Bool {
      day < other.day || day == other.day && step.from < other.step.from
    }
  }

  /// Until when one may be at an entity to come to the end in so many steps.
  private struct Deadline {
    var vertex: Int
    var day: Int
  }

  private let rule: OrderRule
  private let outgoing: DatedArcs.Rows
  private let incoming: DatedArcs.Rows

  /// The first and the last day that are asked about.
  private var window = (first: 0, last: 0)

  /// By number of steps, what is reached earlier than with fewer, and what may be left later.
  private var arrivals: [[Arrival]] = []
  private var deadlines: [[Deadline]] = []

  /// The earliest day of each entity, and the latest.
  private var earliest: [Int]
  private var latest: [Int]

  /// Where an entity stands in the round that is being made; -1 where it does not.
  private var places: [Int32]

  /// - Complexity: O(*n*).
  init(_ rule: OrderRule, outgoing: DatedArcs.Rows, incoming: DatedArcs.Rows, count: Int) {
    (self.rule, self.outgoing, self.incoming) = (rule, outgoing, incoming)
    earliest = Array(repeating: .max, count: count)
    latest = Array(repeating: .min, count: count)
    places = Array(repeating: -1, count: count)
  }

  /// The steps of the way with the fewest; nothing where none leads from one end to the other.
  ///
  /// - Complexity: O(*k* · *m*) for *k* steps, in practice far less.
  mutating func way(from start: Int, to end: Int) -> [EarliestArrivals.Step]? {
    guard isMet(from: start, to: end, leaving: Spell.beginning, by: .max) else { return nil }
    arriveInTime()
    var vertex = end
    var way: [EarliestArrivals.Step] = []
    for round in arrivals.dropFirst().reversed() {
      guard let arrival = round.first(where: { $0.vertex == vertex }) else { return nil }
      way.append(arrival.step)
      vertex = arrival.step.from
    }
    return way.reversed()
  }

  /// Whether somebody who leaves on a day or later can be at the end by another.
  ///
  /// One of the two ends is mostly soon shut in where there is no such way.
  ///
  /// - Complexity: O(*k* · *m*) for *k* steps, in practice far less.
  mutating func isMet(from start: Int, to end: Int, leaving day: Int, by last: Int) -> Bool {
    for arrival in arrivals.joined() { earliest[arrival.vertex] = .max }
    for deadline in deadlines.joined() { latest[deadline.vertex] = .min }
    // No day is later than that, so that who is not reached has none.
    window = (rule.readiness(for: day), min(last, Spell.end))
    let none = EarliestArrivals.Step(from: start, arc: -1, spell: -1)
    arrivals = [[Arrival(vertex: start, day: window.first, step: none)]]
    deadlines = [[Deadline(vertex: end, day: window.last)]]
    earliest[start] = window.first
    latest[end] = window.last
    while let reached = arrivals.last, let left = deadlines.last, !reached.isEmpty, !left.isEmpty {
      let forward = reached.reduce(0) { $0 + outgoing.arcs(of: $1.vertex).count }
      let backward = left.reduce(0) { $0 + incoming.arcs(of: $1.vertex).count }
      if forward <= backward ? advance() : retreat() { return true }
    }
    return false
  }

  /// Makes the next round of arrivals, and tells whether one of them is in time.
  private mutating func advance() -> Bool {
    var round: [Arrival] = []
    for arrival in arrivals[arrivals.count - 1] {
      for number in outgoing.arcs(of: arrival.vertex) {
        let arc = outgoing.arcs[number]
        let next = Int(arc.end)
        for spell in outgoing.spells(of: arc) {
          guard let day = rule.arrival(by: outgoing.spells[spell], from: arrival.day),
            day < earliest[next], day <= window.last
          else { continue }
          let step = EarliestArrivals.Step(from: arrival.vertex, arc: number, spell: spell)
          note(Arrival(vertex: next, day: day, step: step), in: &round)
        }
      }
    }
    var isMet = false
    for arrival in round {
      earliest[arrival.vertex] = arrival.day
      places[arrival.vertex] = -1
      if arrival.day <= latest[arrival.vertex] { isMet = true }
    }
    arrivals.append(round)
    return isMet
  }

  private mutating func note(_ arrival: Arrival, in round: inout [Arrival]) {
    let place = Int(places[arrival.vertex])
    if place < 0 {
      places[arrival.vertex] = Int32(round.count)
      round.append(arrival)
    } else if arrival.precedes(round[place]) {
      round[place] = arrival
    }
  }

  /// Makes the next round of deadlines, and tells whether one of them can be met.
  private mutating func retreat() -> Bool {
    var round: [Deadline] = []
    for deadline in deadlines[deadlines.count - 1] {
      for number in incoming.arcs(of: deadline.vertex) {
        let arc = incoming.arcs[number]
        let next = Int(arc.end)
        for spell in incoming.spells(of: arc) {
          guard let day = rule.deadline(by: incoming.spells[spell], to: deadline.day),
            day > latest[next], day >= window.first
          else { continue }
          let place = Int(places[next])
          if place < 0 {
            places[next] = Int32(round.count)
            round.append(Deadline(vertex: next, day: day))
          } else if day > round[place].day {
            round[place].day = day
          }
        }
      }
    }
    var isMet = false
    for deadline in round {
      latest[deadline.vertex] = deadline.day
      places[deadline.vertex] = -1
      if earliest[deadline.vertex] <= deadline.day { isMet = true }
    }
    deadlines.append(round)
    return isMet
  }

  /// Makes the rounds of arrivals that are left, of such as are in time.
  ///
  /// Whatever leads to one of them in so many steps is among those before, and none of them is reached as
  /// early in fewer: there would be a way with fewer steps.
  private mutating func arriveInTime() {
    var reached = arrivals[arrivals.count - 1].filter { $0.day <= latest[$0.vertex] }
    for deadline in deadlines.joined() { latest[deadline.vertex] = .min }
    for left in deadlines.dropLast().reversed() {
      for deadline in left { latest[deadline.vertex] = deadline.day }
      var round: [Arrival] = []
      for arrival in reached {
        for number in outgoing.arcs(of: arrival.vertex) {
          let arc = outgoing.arcs[number]
          let next = Int(arc.end)
          for spell in outgoing.spells(of: arc) {
            guard let day = rule.arrival(by: outgoing.spells[spell], from: arrival.day),
              day <= latest[next]
            else { continue }
            let step = EarliestArrivals.Step(from: arrival.vertex, arc: number, spell: spell)
            note(Arrival(vertex: next, day: day, step: step), in: &round)
          }
        }
      }
      for arrival in round { places[arrival.vertex] = -1 }
      for deadline in left { latest[deadline.vertex] = .min }
      arrivals.append(round)
      reached = round
    }
  }
}
