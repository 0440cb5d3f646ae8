extension Graph {
  /// What began, ended and happened, in order of time.
  ///
  /// Every relation counts that the restriction admits, ties or not; of a period it asks about, the
  /// events in it. With entities, only relations that name one of them, be it as their place or their
  /// agreement. The own dates of these entities, or else of all that the restriction admits, are told
  /// too, unless it asks for some relations only.
  ///
  /// - Throws: ``GraphError`` where the restriction or the question names what is not there.
  /// - Complexity: O((*n* + *m*) log (*n* + *m*)).
  public func chronology(
    of entities: [Entity.ID] = [], within restriction: Restriction = .none
  ) throws(GraphError) -> Chronology {
    try restriction.check(in: self)
    for id in entities where self[id] == nil {
      throw .unknownEntity(id, suggestion: suggestion(for: id))
    }
    let named = Set(entities)
    var entries: [Chronology.Entry] = []
    var undated: [Relation] = []
    var timeless = restriction
    timeless.period = nil
    var admission = Admission(within: timeless, in: self)
    var events: [Period: [Chronology.Moment]] = [:]
    for (position, relation) in relations.enumerated() {
      guard named.isEmpty || relation.names(oneOf: named),
        admission.admits(position, by: .statement),
        [relation.from, relation.to].allSatisfy({ isAdmitted($0, timeless, named) })
      else { continue }
      guard let period = relation.period else {
        if restriction.admitsTime(of: relation) { undated.append(relation) }
        continue
      }
      let moments = events[period] ?? period.moments(within: restriction)
      events[period] = moments
      entries += moments.map { Chronology.Entry(.relation(relation), $0) }
    }
    if restriction.isOnlyAboutTime {
      let told =
        entities.isEmpty
        ? self.entities.filter { restriction.admits($0, in: vocabulary) }
        : entities.compactMap { self[$0] }
      for entity in told {
        let moments = entity.period?.moments(within: restriction) ?? []
        entries += moments.map { Chronology.Entry(.entity(entity), $0) }
      }
    }
    return Chronology(entries: entries.inOrder, undated: undated)
  }

  private func isAdmitted(
    _ id: Entity.ID, _ restriction: Restriction, _ named: Set<Entity.ID>
  ) -> Bool {
    named.contains(id) || self[id].map { restriction.admits($0, in: vocabulary) } ?? false
  }
}

extension Chronology {
  /// An event of a period, whatever it is the period of.
  struct Moment {
    let event: Event
    let period: Period
    let days: ClosedRange<CalendarDay>

    init?(_ event: Event, _ period: Period?) {
      guard let period, let first = period.earliest ?? period.latest,
        let last = period.latest ?? period.earliest
      else { return nil }
      self.event = event
      self.period = period
      days = min(first, last)...max(first, last)
    }
  }
}

extension Chronology.Entry {
  fileprivate init(_ subject: Chronology.Subject, _ moment: Chronology.Moment) {
    self.subject = subject
    event = moment.event
    self.moment = moment.period
    days = moment.days
  }
}

extension [Chronology.Entry] {
  fileprivate var inOrder: Self {
    enumerated().sorted { left, right in
      let (one, other) = (left.element.days, right.element.days)
      return (one.lowerBound, one.upperBound, left.offset)
        < (other.lowerBound, other.upperBound, right.offset)
    }
    .map(\.element)
  }
}

extension Period {
  /// The events of something that held in the period, as far as a restriction asks about their time.
  fileprivate func moments(within restriction: Restriction) -> [Chronology.Moment] {
    let all: [Chronology.Moment?] =
      switch form {
      case .date, .oneOf: [Chronology.Moment(.happened, self)]
      case .interval: Self.moments(from: start, to: end, as: self)
      case .allOf: members.flatMap { Self.moments(from: $0.start, to: $0.end, as: nil) }
      }
    return all.compactMap { $0 }.filter { moment in
      guard let window = restriction.period else { return true }
      return moment.period.held(in: window) >= max(.possibly, restriction.certainty)
    }
  }

  /// The events of something unbroken; one where it lies in one year.
  private static func moments(
    from start: Bound, to end: Bound, as whole: Period?
  ) -> [Chronology.Moment?] {
    if case .date(let first) = start, case .date(let last) = end,
      first.years == last.years, first.years.count == 1
    {
      let text = first == last ? first.text : "\(first.text)/\(last.text)"
      return [Chronology.Moment(.happened, whole ?? (try? Period(text)))]
    }
    return [Chronology.Moment(.began, start.period), Chronology.Moment(.ended, end.period)]
  }
}

extension Period.Bound {
  /// The date as a period of its own.
  fileprivate var period: Period? {
    if case .date(let date) = self { try? Period(date.text) } else { nil }
  }
}

extension Relation {
  /// Whether it joins one of some entities, or names one as its place or its agreement.
  fileprivate func names(oneOf entities: Set<Entity.ID>) -> Bool {
    [from, to, place, under].contains { $0.map(entities.contains) ?? false }
  }
}

extension Restriction {
  /// Whether it leaves out nothing but by time, standing and what is passed through.
  fileprivate var isOnlyAboutTime: Bool {
    following.isEmpty && notFollowing.isEmpty && families.isEmpty && !isTiesOnly
      && sources.isEmpty && bases.isEmpty && leastConfidence == .disputed
  }
}
