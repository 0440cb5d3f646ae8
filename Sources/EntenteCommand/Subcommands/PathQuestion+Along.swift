import Entente

extension PathQuestion {
  /// The ways along an expression.
  func fitting(_ pattern: RelationPattern) throws -> Answer {
    do {
      return isSimple ? try simple(pattern) : try walks(pattern)
    } catch let error as PathsAlongError {
      throw Failure(.usage, error.description)
    }
  }

  private func walks(_ pattern: RelationPattern) throws -> Answer {
    let walks = try graph.shortestWalks(
      from: from.id, to: to.id, along: pattern, within: restriction)
    guard let walks else {
      return Answer(
        entries: [], count: 0, heading: "",
        along: AlongReport(pattern: pattern, simple: nil, hasMore: false))
    }
    var paths = Array(walks.prefix(min(limit, 1000) + 1))
    let hasMore = paths.count > limit
    if hasMore { paths.removeLast() }
    let steps = counted(walks.length, "step", "steps")
    let heading =
      paths.count == 1
      ? (hasMore ? "A shortest walk of several" : "The shortest walk") + ": \(steps)"
      : (hasMore ? "\(paths.count) of the shortest walks" : "All \(paths.count) shortest walks")
        + ": \(steps) each"
    return Answer(
      entries: paths.map { PathReport.Entry(path: $0) }, count: Double(paths.count),
      heading: heading,
      along: AlongReport(pattern: pattern, simple: nil, hasMore: hasMore))
  }

  private func simple(_ pattern: RelationPattern) throws -> Answer {
    let length = maximumLength ?? 8
    let found = try graph.paths(
      from: from.id, to: to.id, along: pattern, maximumLength: length, limit: limit,
      within: restriction)
    let count = found.paths.count
    if found.isGivenUp, count == 0 {
      throw Failure(
        .usage,
        "The search was given up: of the ways of up to \(length) steps there are too many to look at. "
          + "Use a smaller --max-length, a narrower expression, or leave out --simple.")
    }
    let ways = counted(count, "way", "ways")
    let most = "of at most \(counted(length, "step", "steps"))"
    let heading =
      found.isComplete
      ? (count == 1 ? "The only way \(most)" : "All \(ways) \(most), the shortest first")
      : found.isGivenUp
        ? "\(ways), all of at most \(counted(found.completeLength, "step", "steps")) among them; "
          + "the search for longer ones was given up"
        : count == 1
          ? "A shortest way; there are more" : "The \(count) shortest ways; there are more"
    return Answer(
      entries: found.paths.map { PathReport.Entry(path: $0) }, count: Double(count),
      heading: heading, along: AlongReport(pattern: pattern, simple: found, hasMore: false))
  }

  /// What to say where no way fits an expression: along what a shortest way leads there.
  func noWay(along pattern: RelationPattern, _ whyNot: WhyNotReport) throws -> String {
    let path = try graph.path(from: from.id, to: to.id, within: restriction)
    guard let path else { return whyNot.words }
    let names = "'\(from.name)' to '\(to.name)'"
    let none =
      isSimple
      ? "No way of at most \(counted(maximumLength ?? 8, "step", "steps")) leads from \(names) along "
        + "'\(pattern)' without passing an entity twice."
      : "No walk leads from \(names) along '\(pattern)'."
    guard path.length > 0 else { return none }
    let carriers = path.steps.prefix(12).compactMap { step in
      step.carriers.first { $0.manner == .statement } ?? step.carriers.first
    }
    let kinds = carriers.map { carrier -> String in
      guard carrier.manner == .statement else { return "any" }
      let isBackwards =
        !carrier.isForward && graph.kind(of: carrier.relation)?.isSymmetric != true
      return RelationPattern.kind(carrier.relation.kind).described(isBackwards: isBackwards)
    }
    let rest = path.length > 12 ? "/…" : ""
    var seen: Set<String> = []
    let citations = carriers.map(\.relation.citationText).filter { seen.insert($0).inserted }
      .joined(separator: "; ")
    let between = path.entitiesBetween.map(\.name).prefix(12).joined(separator: ", ")
    return none + "\nA shortest way leads there along '\(kinds.joined(separator: "/"))\(rest)'"
      + (between.isEmpty ? "" : " through \(between)") + " [\(citations)]."
  }
}

extension RelationPattern {
  fileprivate func described(isBackwards: Bool) -> String {
    (isBackwards ? inverse : self).description
  }
}
