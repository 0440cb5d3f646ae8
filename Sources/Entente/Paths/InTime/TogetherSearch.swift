internal import GraphAlgorithms

/// The search for ways whose relations held together.
///
/// Only days are tried on which something begins, and of these only such on which a relation of each end
/// is open.
struct TogetherSearch {
  let timed: TimedPassages

  /// A way with the fewest steps, as crossings.
  ///
  /// So many crossings are looked at, at most, as the budget says.
  ///
  /// - Throws: ``SearchGivenUp`` where that was not enough.
  /// - Complexity: O(*d* · (*n* + *m*)) for *d* occasions.
  func fewestSteps(
    from start: Int, to end: Int, budget: Int
  ) throws(SearchGivenUp) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    let least = timed.passages.simple.shortestPath(from: start, to: end).map { $0.count - 1 }
    guard let least else { return nil }
    let occasions = occasions(from: start, to: end)
    var best: [TimedPassages.Crossing]?
    var lookCount = 0
    for occasion in occasions {
      var search = OccasionSearch(timed: timed, occasion: occasion)
      let way = search.way(from: start, to: end, shorterThan: best?.count)
      lookCount += search.lookCount
      if let way { best = way }
      if let best, best.count <= least { break }
      if lookCount > budget { throw SearchGivenUp(occasionCount: occasions.count) }
    }
    return best
  }

  /// The occasions on which a relation of each end is open.
  func occasions(from start: Int, to end: Int) -> [Occasion] {
    let departing = Set(timed.crossings(at: start).map(\.spell))
    let arriving = Set(spellsOfArrivals(at: end))
    return Occasion.occasions(of: timed.spells).filter { occasion in
      departing.contains(where: occasion.allows) && arriving.contains(where: occasion.allows)
    }
  }

  private func spellsOfArrivals(at end: Int) -> [Spell] {
    let graph = timed.passages.adjacency
    guard graph.isDirected else { return timed.crossings(at: end).map(\.spell) }
    return Set(graph.neighbors(of: end, direction: .incoming)).flatMap { vertex in
      timed.crossings(at: vertex).filter { $0.to == end }.map(\.spell)
    }
  }

  /// A choice of crossings along a way, if there is one.
  func choice(along positions: [Int]) -> [TimedPassages.Crossing]? {
    let steps = timed.steps(along: positions)
    if steps.isEmpty { return [] }
    for occasion in Occasion.occasions(of: Set(steps.joined().map(\.spell))) {
      if let chosen = choice(among: steps, on: occasion) { return chosen }
    }
    return nil
  }

  private func choice(
    among steps: [[TimedPassages.Crossing]], on occasion: Occasion
  ) -> [TimedPassages.Crossing]? {
    let open = steps.map { $0.first { occasion.admits($0.spell) } }
    let chosen = open.compactMap(\.self)
    if chosen.count == steps.count { return chosen }
    guard occasion.isOwn, let gap = open.firstIndex(where: { $0 == nil }) else { return nil }
    // One relation may fill the gaps, if it is the same in all.
    for crossing in steps[gap] where occasion.isOwn(of: crossing.spell) {
      let relation = timed.relation(of: crossing)
      let filled = zip(open, steps).compactMap { open, step in
        open
          ?? step.first {
            occasion.isOwn(of: $0.spell) && timed.relation(of: $0) == relation
          }
      }
      if filled.count == steps.count { return filled }
    }
    return nil
  }
}

/// A search in time that looked at as much as it may.
struct SearchGivenUp: Error {
  var occasionCount: Int
}

/// A breadth-first search on one occasion.
private struct OccasionSearch {
  let timed: TimedPassages
  let occasion: Occasion
  private(set) var lookCount = 0

  /// An entity, and the relation that has been taken though the days are its own.
  ///
  /// That relation may be taken once more where it leads to a place; any other is like any other.
  private struct State: Hashable {
    var vertex: Int
    var own: Int?

    static let any = -1
  }

  init(timed: TimedPassages, occasion: Occasion) {
    self.timed = timed
    self.occasion = occasion
  }

  mutating func way(
    from start: Int, to end: Int, shorterThan limit: Int?
  ) -> [TimedPassages.Crossing]? {
    var arrivals: [State: (from: State, crossing: TimedPassages.Crossing)] = [:]
    let first = State(vertex: start)
    var frontier = [first]
    var steps = 0
    while !frontier.isEmpty, limit.map({ steps + 1 < $0 }) ?? true {
      var next: [State] = []
      var reached: State?
      steps += 1
      for state in frontier {
        timed.forEachCrossing(at: state.vertex) { crossing in
          lookCount += 1
          guard crossing.to != start, let after = self.state(after: crossing, from: state),
            arrivals[after] == nil
          else { return }
          arrivals[after] = (state, crossing)
          next.append(after)
          if crossing.to == end, reached == nil { reached = after }
        }
      }
      if let reached { return way(to: reached, from: first, arrivals) }
      frontier = next
    }
    return nil
  }

  private func state(after crossing: TimedPassages.Crossing, from state: State) -> State? {
    if occasion.admits(crossing.spell) { return State(vertex: crossing.to, own: state.own) }
    guard occasion.isOwn(of: crossing.spell) else { return nil }
    let taken = timed.relation(of: crossing)
    let relation = timed.isRepeatable(taken) ? taken : State.any
    if let own = state.own {
      return own == relation && own != State.any ? State(vertex: crossing.to, own: own) : nil
    }
    return State(vertex: crossing.to, own: relation)
  }

  private func way(
    to end: State, from start: State,
    _ arrivals: [State: (from: State, crossing: TimedPassages.Crossing)]
  ) -> [TimedPassages.Crossing] {
    var way: [TimedPassages.Crossing] = []
    var state = end
    while state != start, let arrival = arrivals[state] {
      way.append(arrival.crossing)
      state = arrival.from
    }
    return way.reversed()
  }
}
