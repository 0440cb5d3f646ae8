import Entente

/// A question for ways from one entity to another.
struct PathQuestion {
  let graph: Graph
  let from: Entity
  let to: Entity
  let restriction: Restriction
  let rule: TimeRule?
  let preference: TimePreference
  let limit: Int
  let isLonger: Bool
  let maximumLength: Int?
  let through: [Entity]
  let along: RelationPattern?
  let isSimple: Bool
  let isByDistance: Bool

  /// The ways found, how many there are, and what to write above them.
  struct Answer {
    var entries: [PathReport.Entry]
    var count: Double
    var heading: String
    var tried: TriedWays?
    var along: AlongReport?
    /// What a number in it means.
    var note: String?
  }
}

extension PathQuestion {
  /// The answer; no entries where there is no way.
  func answer() throws -> Answer {
    if let along { return try fitting(along) }
    if let rule { return try timed(rule) }
    if isByDistance { return try nearest() }
    if isLonger { return try longer() }
    if !through.isEmpty { return try passing() }
    guard let all = try graph.shortestPaths(from: from.id, to: to.id, within: restriction) else {
      return Answer(entries: [], count: 0, heading: "")
    }
    let entries = all.prefix(limit).map { PathReport.Entry(path: $0) }
    let heading =
      from == to
      ? "The two names mean the same entity."
      : all.count == 1
        ? "The shortest way: \(counted(all.length, "step", "steps"))"
        : "\(entries.count) of \(all.count.formatted(decimals: 0)) shortest ways: "
          + "\(counted(all.length, "step", "steps")) each"
    return Answer(entries: entries, count: all.count, heading: heading)
  }

  private func longer() throws -> Answer {
    let paths = try graph.paths(from: from.id, to: to.id, limit: limit, within: restriction)
    let kept = paths.filter { $0.length <= maximumLength ?? Int.max }
    let isAll = paths.count < limit || kept.count < paths.count
    let limits = maximumLength.map { " of at most \(counted($0, "step", "steps"))" } ?? ""
    let heading =
      kept.count == 1
      ? (isAll ? "The only way\(limits)" : "A shortest way\(limits); there may be more")
      : isAll
        ? "All \(kept.count) ways\(limits), the shortest first"
        : "The \(kept.count) shortest ways\(limits); there may be more"
    return Answer(
      entries: kept.map { PathReport.Entry(path: $0) }, count: Double(kept.count),
      heading: heading)
  }

  private func nearest() throws -> Answer {
    let paths = try graph.nearestPaths(
      from: from.id, to: to.id, limit: limit, within: restriction)
    let heading =
      paths.count == 1
      ? "The nearest way: distance \(paths[0].distance.formatted(decimals: 2)), "
        + counted(paths[0].path.length, "step", "steps")
      : "The \(paths.count) nearest ways, by the sum of the distances of their relations"
    return Answer(
      entries: paths.map { PathReport.Entry(path: $0.path, distance: $0.distance) },
      count: Double(paths.count), heading: heading,
      note:
        "distance: the sum over the steps of what the vocabulary gives to the kind of relation, 1 "
        + "where it says nothing; of several relations the nearest counts.")
  }

  private func passing() throws -> Answer {
    let path: Path?
    do {
      path = try graph.path(
        from: from.id, to: to.id, through: through.map(\.id), within: restriction)
    } catch {
      throw Failure(.usage, error.description)
    }
    guard let path else { return Answer(entries: [], count: 0, heading: "") }
    let names = through.map(\.name).formattedList(joiner: "and")
    return Answer(
      entries: [PathReport.Entry(path: path)], count: 1,
      heading: "The shortest way through \(names): \(counted(path.length, "step", "steps"))")
  }

  /// What to say where there is no way.
  func noWay(_ whyNot: WhyNotReport) throws -> String {
    if let along { return try noWay(along: along, whyNot) }
    return noWayThrough ?? whyNot.words
  }

  /// What to say where ways lead there, but none through the entities named.
  private var noWayThrough: String? {
    let path = try? graph.path(from: from.id, to: to.id, within: restriction)
    guard !through.isEmpty, path != nil else { return nil }
    let names = through.map { "'\($0.name)'" }.formattedList(joiner: "and")
    return "No path from '\(from.name)' to '\(to.name)' passes \(names) without passing an entity "
      + "twice. 'entente path' finds the way to each of them by itself."
  }

  private func timed(_ rule: TimeRule) throws -> Answer {
    var ways: [TimedPath] = []
    var tried: TriedWays?
    if limit == 1 {
      ways = [
        try graph.timedPath(
          from: from.id, to: to.id, rule, preferring: preference, within: restriction)
      ].compactMap { $0 }
    } else {
      let found = try graph.timedPaths(
        from: from.id, to: to.id, rule, limit: limit, within: restriction)
      ways = found.paths
      tried = TriedWays(of: found)
    }
    ways.removeAll { $0.path.length > maximumLength ?? Int.max }
    let entries = ways.map { PathReport.Entry(path: $0.path, timing: $0) }
    let heading =
      ways.count == 1
      ? "\(name(of: preference)): \(counted(ways[0].path.length, "step", "steps")), \(ways[0].words)"
      : "\(counted(ways.count, "way", "ways")) in time, the shortest first"
    return Answer(
      entries: entries, count: Double(ways.count), heading: heading, tried: tried)
  }

  private func name(of preference: TimePreference) -> String {
    switch preference {
    case .fewestSteps: "The shortest way"
    case .earliest: "The way that arrives first"
    case .fastest: "The fastest way"
    }
  }

  /// Why there is no way.
  func whyNot(tried: TriedWays?, lang: String?) throws -> WhyNotReport {
    try WhyNotReport(
      graph: graph, from: from, to: to, restriction: restriction, rule: rule, tried: tried,
      tooLong: try tooLong, lang: lang)
  }

  /// The shortest way, where even that has more steps than were asked for.
  private var tooLong: WhyNotReport.TooLong? {
    get throws {
      guard let maximumLength, along == nil else { return nil }
      let shortest =
        try rule.map {
          try graph.timedPath(from: from.id, to: to.id, $0, within: restriction)?.path
        } ?? graph.path(from: from.id, to: to.id, within: restriction)
      return shortest.flatMap {
        $0.length > maximumLength ? WhyNotReport.TooLong(path: $0, limit: maximumLength) : nil
      }
    }
  }
}
