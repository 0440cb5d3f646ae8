internal import GraphAlgorithms

/// The search for ways whose relations held together.
struct TogetherSearch {
  let timed: TimedPassages

  /// The times to try.
  var occasions: [Occasion] {
    Occasion.occasions(
      of: timed.crossings.joined().map { ($0.spell, timed.relation(of: $0)) })
  }

  /// A way with the fewest steps, as crossings.
  ///
  /// - Complexity: O(*d* · (*n* + *m*)) for *d* occasions.
  func fewestSteps(
    from start: Int, to end: Int, on occasions: [Occasion]
  ) -> [TimedPassages.Crossing]? {
    if start == end { return [] }
    let least = timed.passages.simple.shortestPath(from: start, to: end).map { $0.count - 1 }
    guard let least else { return nil }
    var best: [TimedPassages.Crossing]?
    for occasion in occasions {
      guard let way = way(from: start, to: end, on: occasion, shorterThan: best?.count) else {
        continue
      }
      best = way
      if way.count <= least { break }
    }
    return best
  }

  private func way(
    from start: Int, to end: Int, on occasion: Occasion, shorterThan limit: Int?
  ) -> [TimedPassages.Crossing]? {
    var arrivals: [Int: (from: Int, crossing: TimedPassages.Crossing)] = [:]
    var frontier = [start]
    var steps = 0
    while !frontier.isEmpty, limit.map({ steps + 1 < $0 }) ?? true {
      var next: [Int] = []
      steps += 1
      for vertex in frontier {
        for crossing in timed.crossings[vertex]
        where crossing.to != start && arrivals[crossing.to] == nil
          && occasion.admits(crossing, of: timed.relation(of: crossing))
        {
          arrivals[crossing.to] = (vertex, crossing)
          next.append(crossing.to)
        }
      }
      if arrivals[end] != nil { break }
      frontier = next
    }
    guard arrivals[end] != nil else { return nil }
    var way: [TimedPassages.Crossing] = []
    var vertex = end
    while vertex != start, let arrival = arrivals[vertex] {
      way.append(arrival.crossing)
      vertex = arrival.from
    }
    return way.reversed()
  }

  /// A choice of crossings along a way, if there is one.
  func choice(along positions: [Int]) -> [TimedPassages.Crossing]? {
    let steps = timed.steps(along: positions)
    let spells = steps.joined().map { ($0.spell, timed.relation(of: $0)) }
    if steps.isEmpty { return [] }
    for occasion in Occasion.occasions(of: spells) {
      let chosen = steps.compactMap { crossings in
        crossings.first { occasion.admits($0, of: timed.relation(of: $0)) }
      }
      if chosen.count == steps.count { return chosen }
    }
    return nil
  }
}
