extension Graph {
  /// Why no way leads from one set of entities to another within a restriction, or nothing where one
  /// does.
  ///
  /// Ways are those of ``connections(between:and:limit:within:)-(Set<Entity.ID>,_,_,_)``. The nearest
  /// miss is the most telling of them once the first set of parts is relaxed.
  ///
  /// ```swift
  /// let france = graph.side(of: "france"), kazakhstan = graph.side(of: "kazakhstan")
  /// try graph.whyNot(between: france, and: kazakhstan, within: narrow)?.relaxations
  /// ```
  ///
  /// - Throws: ``GraphError`` where an entity or a kind is not known.
  /// - Complexity: O(*s* · (*n* + *m*)) for *s* sets of parts tried, up to a bound, and O(*c* · *k*) for
  ///   *c* parts and *k* entities of both sets.
  public func whyNot(
    between first: Set<Entity.ID>, and second: Set<Entity.ID>, within restriction: Restriction
  ) throws(GraphError) -> WhyNot? {
    try restriction.check(in: self)
    for id in first.union(second).sorted() { _ = try position(of: id) }
    let violations = Violations(of: restriction, in: self)
    func ends(_ ids: Set<Entity.ID>) -> [Int: UInt64] {
      let positions = ids.compactMap { entityPositions[$0] }
      return Dictionary(
        uniqueKeysWithValues: positions.map { ($0, violations.ending(at: $0, in: self)) })
    }
    let search = RelaxationSearch(
      violations: violations, starts: ends(first.subtracting(second)),
      ends: ends(second.subtracting(first)))
    let (sets, isExact) = search.found()
    guard let relaxed = sets.first else {
      return WhyNot(relaxations: [], isExact: true, nearestMiss: [])
    }
    if relaxed == 0 { return nil }
    let parts = Set(violations.constraints(of: relaxed))
    let wider = Restriction(restriction.constraints.filter { !parts.contains($0) })
    let way = try connections(between: first, and: second, limit: 1, within: wider).ways.first
    return WhyNot(
      relaxations: sets.map(violations.constraints), isExact: isExact,
      nearestMiss: way.map { misses(on: $0.path, of: restriction) } ?? [])
  }

  /// What each step of a way between two sets offends, and where it begins and ends.
  private func misses(on path: Path, of restriction: Restriction) -> [WhyNot.Miss] {
    path.steps.enumerated().map { number, step in
      let ends =
        (number == 0 ? [step.from] : []) + (number == path.length - 1 ? [step.to] : [])
      let offended = restriction.constraints.filter { constraint in
        !ends.allSatisfy { Restriction([constraint]).ends.admits($0, in: vocabulary) }
      }
      let crossed = violated(by: step, to: path.end.id, of: restriction)
      return WhyNot.Miss(
        step: step, admitted: admitted(of: step, within: restriction),
        violated: crossed + offended.filter { !crossed.contains($0) })
    }
  }
}

extension Restriction {
  /// What it says of the ends of ways between two sets: whom to stay away from, and not what to pass
  /// through.
  var ends: Restriction {
    var ends = self
    (ends.through, ends.sides) = ([], [])
    return ends
  }
}
