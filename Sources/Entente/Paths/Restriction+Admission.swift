extension Restriction {
  /// Whether an entity may be passed through.
  func admits(_ entity: Entity, in vocabulary: Vocabulary) -> Bool {
    if without.contains(entity.id) || !admitsSide(of: entity) { return false }
    if through.isEmpty && avoiding.isEmpty { return true }
    let lineage = vocabulary.lineage(of: entity.kind)
    if lineage.contains(where: avoiding.contains) { return false }
    return through.isEmpty || lineage.contains(where: through.contains)
  }

  func admitsSide(of entity: Entity) -> Bool {
    if notSides.contains(entity.id) || entity.states.contains(where: notSides.contains) {
      return false
    }
    return sides.isEmpty || sides.contains(entity.id)
      || !entity.states.isEmpty && entity.states.allSatisfy(sides.contains)
  }

  /// Whether a relation of a kind may be followed in a manner of its own, as far as kinds tell.
  func admits(_ kind: RelationKind, by manner: Step.Manner) -> Bool {
    if isTiesOnly && (!kind.isTie || manner != .statement) { return false }
    if !following.isEmpty && !following.contains(kind.id) { return false }
    if notFollowing.contains(kind.id) { return false }
    return families.isEmpty || families.contains(manner.family(of: kind))
  }

  /// Whether those who vouch for a relation are among those asked for, and it is sure enough.
  private func admitsEvidence(of relation: Relation) -> Bool {
    if !bases.isEmpty && !bases.contains(relation.basis) { return false }
    if relation.confidence < leastConfidence { return false }
    let citations = relation.citations
    if !sources.isEmpty && !citations.contains(where: { sources.contains($0.source) }) {
      return false
    }
    return notSources.isEmpty || citations.isEmpty
      || citations.contains { !notSources.contains($0.source) }
  }

  /// Whether a relation held in the period asked about.
  ///
  /// - Complexity: That of ``Period/held(in:)``.
  func admitsTime(of relation: Relation) -> Bool { admitsTime(of: relation.period) }

  /// Whether what has a date or none held in the period asked about.
  func admitsTime(of dates: Period?) -> Bool {
    guard let period else { return true }
    return (dates?.held(in: period) ?? .possibly) >= certainty
  }

  /// Whether a relation, in some manner of those given, is used but for its time.
  fileprivate func admitsTimeless(
    _ relation: Relation, at position: Int, by manner: Step.Manner, of kind: RelationKind,
    _ contests: Contests
  ) -> Bool {
    admits(kind, by: manner) && admitsEvidence(of: relation)
      && reading.takes(relation, at: position, contests)
  }
}

/// A restriction made ready for all relations of a graph.
struct Admission {
  private let restriction: Restriction
  private let graph: Graph
  private let contests: Contests
  /// Many relations share few periods.
  private var answers: [Period: Bool] = [:]

  init(within restriction: Restriction, in graph: Graph) {
    self.restriction = restriction
    self.graph = graph
    contests = graph.contests
  }

  /// Whether the relation at a position may be followed in a manner of its own.
  mutating func admits(_ position: Int, by manner: Step.Manner) -> Bool {
    let relation = graph.relations[position]
    guard let kind = graph.vocabulary[relation.kind],
      restriction.admitsTimeless(relation, at: position, by: manner, of: kind, contests)
    else { return false }
    guard restriction.period != nil, let period = relation.period else {
      return restriction.admitsTime(of: relation)
    }
    if let answer = answers[period] { return answer }
    let answer = restriction.admitsTime(of: relation)
    answers[period] = answer
    return answer
  }

  /// Whether the relation at a position has no date and is otherwise admitted.
  func isUndated(_ position: Int) -> Bool {
    let relation = graph.relations[position]
    guard relation.period == nil, let kind = graph.vocabulary[relation.kind] else { return false }
    return [Step.Manner.statement, .place, .agreement].contains { manner in
      (manner == .statement || manner == .place && relation.place != nil
        || manner == .agreement && relation.under != nil)
        && restriction.admitsTimeless(relation, at: position, by: manner, of: kind, contests)
    }
  }
}

extension Graph {
  var contests: Contests { cache.contests(of: self) }

  /// How many relations without a date a restriction would admit if it asked about no time.
  ///
  /// An answer about a time says this number: such relations possibly held then, and certainly never.
  ///
  /// - Complexity: O(*m*).
  public func undatedCount(within restriction: Restriction) -> Int {
    let admission = Admission(within: restriction, in: self)
    return relations.indices.count { admission.isUndated($0) }
  }
}

extension Confidence: Comparable {
  /// Whether one is less sure than another: disputed, possible, probable, certain.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .disputed: 0
    case .possible: 1
    case .probable: 2
    case .certain: 3
    }
  }
}
