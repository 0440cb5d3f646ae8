extension Restriction {
  /// One part of a restriction, which can be relaxed by itself.
  public enum Constraint: Sendable, Hashable {
    /// Only these relation kinds are followed.
    case following(Set<Relation.Kind>)

    /// A relation kind is not followed.
    case notFollowing(Relation.Kind)

    /// Only these kinds of entities are passed through.
    case through(Set<Entity.Kind>)

    /// A kind of entities is not passed through.
    case avoiding(Entity.Kind)

    /// An entity is not passed through.
    case without(Entity.ID)

    /// Only these families are followed.
    case families(Set<RelationKind.Family>)

    /// Only the sides of these states are passed through.
    case sides(Set<Entity.ID>)

    /// Nothing that belongs to a state is passed through.
    case notSide(Entity.ID)

    /// One of these sources must vouch for a relation.
    case sources(Set<Source.ID>)

    /// These sources are rejected, together: a relation may have several.
    case notSources(Set<Source.ID>)

    /// Relations rest on one of these bases.
    case bases(Set<Basis>)

    /// Relations are as sure as this at least.
    case confidence(Confidence)

    /// Relations held in a period, as certainly as this at least.
    case period(Period, Certainty)

    /// Relations are crossed only from their first entity to their second.
    case directed

    /// Only relations that count as ties are followed.
    case tiesOnly

    /// Not all statements are used.
    case reading(Reading)
  }

  /// The parts of the restriction, in a fixed order; the usual reading is one of them.
  public var constraints: [Constraint] {
    var parts: [Constraint] = []
    if !following.isEmpty { parts.append(.following(following)) }
    parts += notFollowing.sorted().map { .notFollowing($0) }
    if !families.isEmpty { parts.append(.families(families)) }
    if isTiesOnly { parts.append(.tiesOnly) }
    if isDirected { parts.append(.directed) }
    if !through.isEmpty { parts.append(.through(through)) }
    parts += avoiding.sorted().map { .avoiding($0) }
    parts += without.sorted().map { .without($0) }
    if !sides.isEmpty { parts.append(.sides(sides)) }
    parts += notSides.sorted().map { .notSide($0) }
    if !sources.isEmpty { parts.append(.sources(sources)) }
    if !notSources.isEmpty { parts.append(.notSources(notSources)) }
    if !bases.isEmpty { parts.append(.bases(bases)) }
    if leastConfidence != .disputed { parts.append(.confidence(leastConfidence)) }
    if let period, certainty != .no { parts.append(.period(period, certainty)) }
    if reading != .all { parts.append(.reading(reading)) }
    return parts
  }

  /// Creates the restriction of some parts; without any, every statement counts that is not denied.
  public init(_ constraints: some Sequence<Constraint>) {
    self.init(reading: .all)
    for constraint in constraints {
      switch constraint {
      case .following(let kinds): following = kinds
      case .notFollowing(let kind): notFollowing.insert(kind)
      case .through(let kinds): through = kinds
      case .avoiding(let kind): avoiding.insert(kind)
      case .without(let entity): without.insert(entity)
      case .families(let families): self.families = families
      case .sides(let states): sides = states
      case .notSide(let state): notSides.insert(state)
      case .sources(let sources): self.sources = sources
      case .notSources(let sources): notSources = sources
      case .bases(let bases): self.bases = bases
      case .confidence(let confidence): leastConfidence = confidence
      case .period(let period, let certainty):
        self.period = period
        self.certainty = certainty
      case .directed: isDirected = true
      case .tiesOnly: isTiesOnly = true
      case .reading(let reading): self.reading = reading
      }
    }
  }
}
