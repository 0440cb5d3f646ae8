internal import GraphAlgorithms

extension Graph {
  /// A way between two entities whose relations lie right in time, or nothing where there is none.
  ///
  /// Dates are years more often than days, and many relations have none. So a way is possible if some
  /// days that the dates allow make it one, and certain if all do: a restriction whose certainty is
  /// ``Certainty/certainly`` asks for such a way. Where it has a period, all days lie in it.
  ///
  /// ```swift
  /// let way = try graph.timedPath(from: "rennes-2", to: "unesco", .together)
  /// way?.certainty                      // possibly
  /// ```
  ///
  /// A relation that carries two steps, as one from a place to another, counts for each by itself.
  ///
  /// - Parameters:
  ///   - start: Where the way begins.
  ///   - end: Where it leads.
  ///   - rule: How its relations must lie in time.
  ///   - preference: Which way is best; for relations that held together the one with the fewest steps
  ///     always is.
  ///   - restriction: What the way may pass through, and how certain it must be.
  /// - Returns: The way; each of its steps names the one relation that it is taken by.
  /// - Throws: ``TimedPathError`` where a name is not known, or too many days would have to be tried.
  /// - Complexity: O(*d* · (*n* + *m*)) for relations that held together on one of *d* days;
  ///   O(*k* · *m*) for the fewest steps in order, O(*m* log *m*) for the earliest, and that for each
  ///   of *d* days for the fastest (Wu et al., *VLDB* 2014).
  public func timedPath(
    from start: Entity.ID, to end: Entity.ID, _ rule: TimeRule,
    preferring preference: TimePreference = .fewestSteps, within restriction: Restriction = .none
  ) throws(TimedPathError) -> TimedPath? {
    let (passages, from, to) = try timedPrepare(start, end, restriction)
    let timed = TimedPassages(
      passages, in: self, window: restriction.period, certainty: restriction.certainty)
    guard rule == .together else {
      let search = OrderSearch(timed: timed, isStrict: rule == .strictlyInOrder)
      switch preference {
      case .fewestSteps:
        return search.fewestSteps(from: from, to: to)
          .flatMap { timedPath($0, from, rule, passages, restriction) }
      case .earliest:
        return search.earliest(from: from, to: to)
          .flatMap { timedPath($0, from, rule, passages, restriction) }
      case .fastest:
        guard let days = search.departures(from: from, largest: Self.dayBudget) else {
          throw .tooLarge(dayCount: Self.dayBudget + 1, relationCount: relations.count)
        }
        // Where nobody knows a day on which to leave for sure, it is before all days.
        let found =
          search.fastest(from: from, to: to, leaving: days)
          ?? (restriction.certainty == .certainly
            ? search.fastest(from: from, to: to, leaving: [Spell.beginning]) : nil)
        return
          found.flatMap {
            timedPath($0.way, from, rule, passages, restriction, leaving: $0.leaving)
          }
      }
    }
    do {
      return try TogetherSearch(timed: timed)
        .fewestSteps(from: from, to: to, budget: Self.timeBudget)
        .flatMap { timedPath($0, from, rule, passages, restriction) }
    } catch {
      throw .tooLarge(dayCount: error.occasionCount, relationCount: relations.count)
    }
  }

  /// The way through the same entities as a path, if relations can be chosen that lie right in time.
  ///
  /// Of relations in order those are chosen that arrive first.
  ///
  /// - Throws: ``TimedPathError`` where an entity or a kind is not known.
  /// - Complexity: O(*d* · *k*) for *d* days on which a relation of the way begins and *k* relations,
  ///   after the first question.
  public func timing(
    of path: Path, _ rule: TimeRule, within restriction: Restriction = .none
  ) throws(TimedPathError) -> TimedPath? {
    let (passages, _, _) = try timedPrepare(path.start.id, path.end.id, restriction)
    return try timing(of: path, rule, on: passages, within: restriction)
  }

  /// The same on passages of the restriction that are there already.
  func timing(
    of path: Path, _ rule: TimeRule, on passages: Passages, within restriction: Restriction
  ) throws(TimedPathError) -> TimedPath? {
    var positions: [Int] = []
    do {
      for entity in path.entities { positions.append(try position(of: entity.id)) }
    } catch {
      throw .graph(error)
    }
    return choice(along: positions, rule, passages, restriction)
      .flatMap { timedPath($0, positions[0], rule, passages, restriction) }
  }
}

extension Graph {
  /// How many crossings are looked at, at most.
  private static var timeBudget: Int { 400_000_000 }

  /// How many days are tried at most on which a way may leave.
  private static var dayBudget: Int { 2_000_000 }

  func timedPrepare(
    _ start: Entity.ID, _ end: Entity.ID, _ restriction: Restriction
  ) throws(TimedPathError) -> (Passages, Int, Int) {
    do {
      return try prepare(start, end, restriction)
    } catch {
      throw .graph(error)
    }
  }

  private func choice(
    along positions: [Int], _ rule: TimeRule, _ passages: Passages, _ restriction: Restriction
  ) -> [TimedPassages.Crossing]? {
    let timed = TimedPassages(
      passages, in: self, window: restriction.period, certainty: restriction.certainty)
    return rule == .together
      ? TogetherSearch(timed: timed).choice(along: positions)
      : OrderSearch(timed: timed, isStrict: rule == .strictlyInOrder).choice(along: positions)
  }

  /// The answer for a way; a choice of relations that makes it certain is preferred where days do not
  /// depend on it.
  private func timedPath(
    _ way: [TimedPassages.Crossing], _ start: Int, _ rule: TimeRule, _ passages: Passages,
    _ restriction: Restriction, leaving day: Int = Spell.beginning
  ) -> TimedPath? {
    var chosen = way
    var certainty = restriction.certainty == .certainly ? Certainty.certainly : .possibly
    if certainty != .certainly {
      var certain = restriction
      certain.certainty = .certainly
      if let sure = choice(along: [start] + way.map(\.to), rule, passages, certain) {
        certainty = .certainly
        if rule == .together { chosen = sure }
      }
    }
    let spells =
      certainty == .certainly
      ? chosen.map { widest($0, passages, restriction) }
      : chosen.map(\.spell)
    let days: (Int, Int)
    if rule == .together {
      days = (
        spells.map(\.opens).max() ?? Spell.beginning, spells.map(\.closes).min() ?? Spell.end
      )
    } else {
      let search = OrderSearch(
        timed: TimedPassages(passages, in: self, window: nil, certainty: .possibly),
        isStrict: rule == .strictlyInOrder)
      guard let found = search.days(of: way, leaving: day) else { return nil }
      days = found
    }
    var position = start
    let steps = chosen.map { crossing -> Step in
      defer { position = crossing.to }
      let passage = passages.passages[passages.passageOfEdge[crossing.edge]]
      return Step(
        from: entities[position], to: entities[crossing.to],
        carriers: [
          Step.Carrier(
            relation: relations[passage.relation], isForward: passage.from == position,
            manner: passage.manner)
        ])
    }
    return TimedPath(
      path: Path(start: entities[start], steps: steps), rule: rule, certainty: certainty,
      start: Spell.day(days.0), end: Spell.day(days.1))
  }

  /// The days between the first and the last on which the relation of a crossing may have held.
  private func widest(
    _ crossing: TimedPassages.Crossing, _ passages: Passages, _ restriction: Restriction
  ) -> Spell {
    let relation = passages.passages[passages.passageOfEdge[crossing.edge]].relation
    let all = Spell.spells(of: relations[relation].period, .possibly)
    let spells =
      restriction.period.map { window in
        all.compactMap { $0.within(window, .possibly) }
      } ?? all
    return Spell(
      opens: spells.map(\.opens).min() ?? Spell.beginning,
      closes: spells.map(\.closes).max() ?? Spell.end)
  }
}
