internal import GraphAlgorithms

/// The most telling ways between two entities whose relations lie right in time.
public struct TimedConnections: Sendable {
  /// The ways and who stands on them; each step names the one relation that it is taken by.
  public let connections: Connections

  /// How each of the ways lies in time, in the same order.
  public let timings: [TimedPath]

  /// How many ways were looked at, right in time or not; only such as are where the days are known.
  public let triedCount: Int

  /// Whether no way was passed over: each is among the ways, less telling than all of them, or wrong
  /// in time.
  public let isComplete: Bool
}

/// The shortest ways between two entities whose relations lie right in time.
public struct TimedPaths: Sendable, Hashable {
  /// The ways, the shortest first.
  public let paths: [TimedPath]

  /// How many ways were looked at, right in time or not; only such as are where the days are known.
  public let triedCount: Int

  /// Whether no way was passed over: each is among the ways, no shorter than all of them, or wrong in
  /// time.
  public let isComplete: Bool
}

extension Graph {
  /// How many ways are tried at most when those are sought that lie right in time.
  public static var triedWays: Int { 1000 }

  /// The most telling ways between two entities whose relations lie right in time.
  ///
  /// A score judges a way as ``connections(between:and:limit:within:)-(Entity.ID,_,_,_)`` does, by
  /// all relations between its entities; each step then names the one that it is taken by in time. Where
  /// relations may have held together on few days, ways are sought on each of them. Else of the
  /// ``triedWays`` most telling ways those are returned that satisfy the rule, and the answer says
  /// whether there may be others among the less telling.
  ///
  /// - Throws: ``TimedPathError`` where an entity or a kind is not known.
  /// - Complexity: That of the connections, for as many ways as must be tried.
  public func timedConnections(
    between first: Entity.ID, and second: Entity.ID, _ rule: TimeRule, limit: Int = 10,
    within restriction: Restriction = .none
  ) throws(TimedPathError) -> TimedConnections {
    let question = try timedQuestion(first, second, rule, limit, restriction)
    if let (ways, timings) = try question.together({ passages in
      let costs = cache.costs(within: restriction, keeping: question.ends, of: self)
        .leastOfParallel(on: passages)
      return { adjacency, limit in
        adjacency.cheapestPaths(
          from: question.start, to: question.end, limit: limit, costs: costs)
      }
    }) {
      let connections = zip(ways, timings).map { Connection(path: $1.path, score: $0.cost) }
      return TimedConnections(
        connections: Connections(ways: connections, between: intermediaries(of: connections)),
        timings: timings, triedCount: ways.count, isComplete: true)
    }
    let found = try question.answer { count throws(GraphError) in
      try connections(between: first, and: second, limit: count, within: restriction).ways
    } path: {
      $0.path
    }
    let ways = found.kept.map { Connection(path: $0.timing.path, score: $0.way.score) }
    return TimedConnections(
      connections: Connections(ways: ways, between: intermediaries(of: ways)),
      timings: found.kept.map(\.timing), triedCount: found.triedCount,
      isComplete: found.isComplete)
  }

  /// The shortest ways between two entities whose relations lie right in time.
  ///
  /// Of the ``triedWays`` shortest ways those are returned that satisfy the rule, and the answer says
  /// whether there may be others among the longer.
  ///
  /// - Throws: ``TimedPathError`` where an entity or a kind is not known.
  /// - Complexity: That of ``paths(from:to:limit:within:)``, for as many ways as must be tried.
  public func timedPaths(
    from start: Entity.ID, to end: Entity.ID, _ rule: TimeRule, limit: Int,
    within restriction: Restriction = .none
  ) throws(TimedPathError) -> TimedPaths {
    let question = try timedQuestion(start, end, rule, limit, restriction)
    if let (ways, timings) = try question.together({ _ in
      { adjacency, limit in
        adjacency.simplified()
          .shortestSimplePaths(from: question.start, to: question.end, limit: limit)
          .map { CostedPath(vertices: $0, cost: 0) }
      }
    }) {
      return TimedPaths(paths: timings, triedCount: ways.count, isComplete: true)
    }
    let found = try question.answer { count throws(GraphError) in
      try paths(from: start, to: end, limit: count, within: restriction)
    } path: {
      $0
    }
    return TimedPaths(
      paths: found.kept.map(\.timing), triedCount: found.triedCount,
      isComplete: found.isComplete)
  }

  private func timedQuestion(
    _ start: Entity.ID, _ end: Entity.ID, _ rule: TimeRule, _ limit: Int,
    _ restriction: Restriction
  ) throws(TimedPathError) -> TimedQuestion {
    let (passages, from, to) = try timedPrepare(start, end, restriction)
    return TimedQuestion(
      graph: self, passages: passages, start: from, end: to, rule: rule, limit: max(1, limit),
      restriction: restriction)
  }
}

/// A question for several ways, of which those are kept that lie right in time.
private struct TimedQuestion {
  let graph: Graph
  let passages: Passages
  let start: Int
  let end: Int
  let rule: TimeRule
  let limit: Int
  let restriction: Restriction

  var ends: Set<Int> { [start, end] }

  /// The ways asked for, by a search for the first so many ways in an adjacency, if it is known beforehand
  /// on which days their relations can have held together; nothing where ways must be tried.
  func together(
    _ search: (Passages) -> (Adjacency, _ limit: Int) -> [CostedPath]
  ) throws(TimedPathError) -> (ways: [CostedPath], timings: [TimedPath])? {
    guard rule == .together, restriction.certainty != .certainly, start != end else { return nil }
    let timed = TimedPassages(
      passages, in: graph, window: restriction.period, certainty: restriction.certainty)
    guard let ranking = TogetherRanking(timed, from: start, to: end) else { return nil }
    let find = search(passages)
    let ways = ranking.first(limit) { find($0, limit) }
    var timings: [TimedPath] = []
    for way in ways {
      let path = graph.path(along: way.vertices, on: passages)
      guard
        let timing = try graph.timing(of: path, rule, on: passages, within: restriction)
      else { return nil }
      timings.append(timing)
    }
    return (ways, timings)
  }

  /// Asks for more and more ways, until enough of them are right or there are no more.
  func answer<Way>(
    ways: (_ count: Int) throws(GraphError) -> [Way], path: (Way) -> Path
  ) throws(TimedPathError) -> (
    kept: [(way: Way, timing: TimedPath)], triedCount: Int, isComplete: Bool
  ) {
    var kept: [(way: Way, timing: TimedPath)] = []
    var triedCount = 0
    var count = limit
    while true {
      count = min(4 * count, Graph.triedWays)
      let found: [Way]
      do { found = try ways(count) } catch { throw .graph(error) }
      // The first of many ways are those of few.
      for way in found.dropFirst(triedCount) {
        triedCount += 1
        let timing = try graph.timing(of: path(way), rule, on: passages, within: restriction)
        guard let timing else { continue }
        kept.append((way, timing))
        if kept.count == limit { return (kept, triedCount, true) }
      }
      if found.count < count { return (kept, triedCount, true) }
      if count == Graph.triedWays { return (kept, triedCount, false) }
    }
  }
}
