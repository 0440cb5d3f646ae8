extension Graph {
  /// How many ways are tried at most when those are sought that lie right in time.
  package static var triedWays: Int { 1000 }

  /// The most telling ways between two entities whose relations lie right in time.
  ///
  /// A score judges a way as ``connections(between:and:limit:within:)`` does, by all relations between
  /// its entities; each step then names the one relation that it is taken by in time. Of the 1,000 most
  /// telling ways those are returned that satisfy the rule, so that what lies between by nothing but
  /// later ones is not found.
  ///
  /// - Throws: ``TimedPathError`` where an entity or a kind is not known.
  /// - Complexity: That of the connections, for as many ways as must be tried.
  public func timedConnections(
    between first: Entity.ID, and second: Entity.ID, _ rule: TimeRule, limit: Int = 10,
    within restriction: Restriction = .none
  ) throws(TimedPathError) -> (connections: Connections, timings: [TimedPath]) {
    let (passages, _, _) = try timedPrepare(first, second, restriction)
    var count = max(1, limit)
    while true {
      count = min(4 * count, Self.triedWays)
      let tried: Connections
      do {
        tried = try connections(between: first, and: second, limit: count, within: restriction)
      } catch {
        throw .graph(error)
      }
      var kept: [(Connection, TimedPath)] = []
      for way in tried.ways where kept.count < limit {
        let timing = try timing(of: way.path, rule, on: passages, within: restriction)
        guard let timing else { continue }
        kept.append((Connection(path: timing.path, score: way.score), timing))
      }
      if kept.count >= limit || tried.ways.count < count || count >= Self.triedWays {
        let ways = kept.map(\.0)
        return (Connections(ways: ways, between: intermediaries(of: ways)), kept.map(\.1))
      }
    }
  }

  /// The shortest ways between two entities whose relations lie right in time, of the first 1,000.
  ///
  /// - Throws: ``TimedPathError`` where an entity or a kind is not known.
  /// - Complexity: That of ``paths(from:to:limit:within:)``, for as many ways as must be tried.
  public func timedPaths(
    from start: Entity.ID, to end: Entity.ID, _ rule: TimeRule, limit: Int,
    within restriction: Restriction = .none
  ) throws(TimedPathError) -> [TimedPath] {
    let (passages, _, _) = try timedPrepare(start, end, restriction)
    var count = max(1, limit)
    while true {
      count = min(4 * count, Self.triedWays)
      let tried: [Path]
      do {
        tried = try paths(from: start, to: end, limit: count, within: restriction)
      } catch {
        throw .graph(error)
      }
      var kept: [TimedPath] = []
      for way in tried where kept.count < limit {
        let timing = try timing(of: way, rule, on: passages, within: restriction)
        if let timing { kept.append(timing) }
      }
      if kept.count >= limit || tried.count < count || count >= Self.triedWays { return kept }
    }
  }
}
