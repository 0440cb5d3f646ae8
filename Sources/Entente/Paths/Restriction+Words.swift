extension Graph {
  /// What an answer within a restriction rests on, part by part, in words to be printed with it.
  ///
  /// The reading comes first. Where a time is asked about, the relations without a date are counted
  /// and named: they are never kept or left out in silence.
  ///
  /// - Complexity: O(*m*) where a time is asked about, else O(1).
  public func grounds(of restriction: Restriction) -> [String] {
    [restriction.reading.words]
      + restriction.constraints.compactMap { constraint in
        switch constraint {
        case .reading: nil
        case .period(_, let certainty):
          words(of: constraint) + undatedWords(within: restriction, certainty)
        default: words(of: constraint)
        }
      }
  }

  private func undatedWords(within restriction: Restriction, _ certainty: Certainty) -> String {
    let count = undatedCount(within: restriction)
    if count == 0 { return "" }
    let relations =
      count == 1 ? "1 relation without a date is" : "\(count) relations without a date are"
    return certainty == .certainly
      ? " (\(relations) left out: nobody says when)"
      : " (\(relations) kept: \(count == 1 ? "it" : "they") may have held then)"
  }

  /// A part of a restriction in words: "not through a state", "in 2013: what possibly held".
  public func words(of constraint: Restriction.Constraint) -> String {
    switch constraint {
    case .following(let kinds): "only \(list(kinds.map { "'\($0)'" }))"
    case .notFollowing(let kind): "without '\(kind)'"
    case .through(let kinds): "only through \(list(kinds.map { vocabulary.name(of: $0) }))"
    case .avoiding(let kind): "not through \(withArticle(vocabulary.name(of: kind)))"
    case .without(let entity): "not through \(name(of: entity))"
    case .families(let families): "only of the family \(list(families.map(\.rawValue)))"
    case .sides(let states): "only on the side of \(list(states.map(name)))"
    case .notSide(let state): "nothing that belongs to \(name(of: state))"
    case .sources(let sources): "only on the word of \(list(sources.map { "'\($0)'" }))"
    case .notSources(let sources): "not on the word of \(list(sources.map { "'\($0)'" })) alone"
    case .bases(let bases): "only what is \(list(bases.map(\.rawValue)))"
    case .confidence(let confidence): "at least \(confidence.rawValue)"
    case .period(let period, let certainty): "in \(period): what \(certainty.words) held"
    case .directed: "relations followed only from their first entity to their second"
    case .tiesOnly: "only relations that are ties"
    case .reading(let reading): reading.words
    }
  }

  private func name(of entity: Entity.ID) -> String { self[entity]?.name ?? entity.rawValue }

  private func list(_ words: [String]) -> String { words.sorted().formattedList(joiner: "or") }
}

extension Certainty {
  fileprivate var words: String { self == .certainly ? "certainly" : "certainly or possibly" }
}
