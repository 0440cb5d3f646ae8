extension Graph {
  /// What changed from one period to another.
  ///
  /// Ties only, unless the restriction says otherwise. Each period is taken whole, and may overlap the
  /// other. A statement without a date may have held in both, in either or in none; it is told apart.
  /// A restriction to what certainly held leaves what is only possible out of the ranks.
  ///
  /// - Throws: ``ComparisonError`` where a period has no firm ends, or the restriction does not fit.
  /// - Complexity: O(*n* + *m* · *w*) in the ways *w* a period may have been.
  public func comparison(
    of first: Period, with second: Period, within restriction: Restriction = .ties,
    parallel: ParallelRelations = .one
  ) throws(ComparisonError) -> Comparison {
    if let period = restriction.period { throw .timedRestriction(period) }
    var pair = try PeriodPair(first, second)
    let whole: TieNetwork
    do { whole = try ties(within: restriction, parallel: parallel) } catch { throw .graph(error) }
    let ties = whole.relations.map {
      Comparison.Tie($0, courses: pair.courses(of: $0.period))
    }
    var courses: [Relation.ID: Courses] = [:]
    for tie in ties { courses[tie.relation.id] = tie.courses }

    let outside = Courses(.outside)
    let least = max(.possibly, restriction.certainty)
    var standings = [Courses](repeating: outside, count: whole.entityCount)
    whole.forEachTie { start, end, position in
      let one = courses[relations[position].id] ?? outside
      for vertex in [start, end] { standings[vertex] = standings[vertex].joined(with: one) }
    }
    let entities = standings.indices.compactMap { vertex -> Comparison.Presence? in
      let standing = standings[vertex]
      if standing.isOfFirst == .no && standing.isOfSecond == .no { return nil }
      return Comparison.Presence(
        entity: whole.entity(of: vertex), courses: standing, isListedBefore: true,
        isListedAfter: true)
    }
    return Comparison(
      subject: .periods(first, second), ties: ties, entities: entities,
      before: whole.filtered { (courses[$0.id] ?? outside).isOfFirst >= least },
      after: whole.filtered { (courses[$0.id] ?? outside).isOfSecond >= least }, whole: whole)
  }

  /// What changed from this edition of a data set to another one.
  ///
  /// Statements are the same where ``changes(to:)`` holds them to be; entities are where their
  /// identifiers are. What the restriction leaves out of one edition, be it because its standing is
  /// another, is no tie of that edition.
  ///
  /// - Throws: ``GraphError`` where the restriction names what neither edition has.
  /// - Complexity: O(*n* + *m*) in the entities and relations of both, with their values.
  public func comparison(
    with edition: Graph, within restriction: Restriction = .ties,
    parallel: ParallelRelations = .one
  ) throws(GraphError) -> Comparison {
    // A name may have come with the second edition, or gone with the first.
    if (try? restriction.check(in: self)) == nil { try restriction.check(in: edition) }
    let before = TieNetwork(of: self, within: restriction, parallel: parallel)
    let after = TieNetwork(of: edition, within: restriction, parallel: parallel)
    return Comparison(
      subject: .editions, ties: Comparison.ties(from: before, to: after),
      entities: Comparison.entities(from: before, to: after), before: before, after: after,
      whole: nil)
  }
}

extension Courses {
  /// What may have become of two things together, of which each is there by itself.
  fileprivate func joined(with other: Courses) -> Courses {
    Courses(possible: possible.joined(with: other.possible))
  }
}

extension Comparison {
  fileprivate static func ties(from before: TieNetwork, to after: TieNetwork) -> [Tie] {
    let (first, second) = (before.graph, after.graph)
    let matching = RelationMatching(from: first.relations, to: second.relations)
    let isTieBefore = before.isTie
    let isTieAfter = after.isTie
    let left = first.relations.indices.compactMap { position -> Tie? in
      let relation = first.relations[position]
      guard let partner = matching.partners[position] else {
        return isTieBefore[position] ? Tie(relation, courses: Courses(.ended)) : nil
      }
      let successor = second.relations[partner]
      let fields =
        relation == successor ? [] : relation.fields.changes(to: successor.fields)
      switch (isTieBefore[position], isTieAfter[partner]) {
      case (true, true):
        return Tie(successor, previous: relation, courses: Courses(.continued), fields: fields)
      case (true, false):
        return Tie(successor, previous: relation, courses: Courses(.ended), fields: fields)
      case (false, true):
        return Tie(successor, previous: relation, courses: Courses(.began), fields: fields)
      case (false, false): return nil
      }
    }
    let come = matching.unmatched.filter { isTieAfter[$0] }
    return left + come.map { Tie(second.relations[$0], courses: Courses(.began)) }
  }

  fileprivate static func entities(from before: TieNetwork, to after: TieNetwork) -> [Presence] {
    let isTiedBefore = before.tiedEntities
    let isTiedAfter = after.tiedEntities
    let common = before.graph.entities.filter { after.graph[$0.id] == nil }
    return (common + after.graph.entities).compactMap { entity in
      let presence =
        (isTiedBefore.contains(entity.id) ? 1 : 0) | (isTiedAfter.contains(entity.id) ? 2 : 0)
      let courses: [Course] = [.outside, .ended, .began, .continued]
      if presence == 0 { return nil }
      return Presence(
        entity: entity, courses: Courses(courses[presence]),
        isListedBefore: before.graph[entity.id] != nil,
        isListedAfter: after.graph[entity.id] != nil)
    }
  }
}

extension TieNetwork {
  /// For every relation of the graph whether it is a tie.
  fileprivate var isTie: [Bool] {
    var isTie = [Bool](repeating: false, count: graph.relations.count)
    forEachTie { _, _, relation in isTie[relation] = true }
    return isTie
  }

  /// The entities that have a tie.
  var tiedEntities: Set<Entity.ID> {
    var vertices: Set<Int> = []
    forEachTie { start, end, _ in vertices.formUnion([start, end]) }
    return Set(vertices.map { entity(of: $0).id })
  }
}
