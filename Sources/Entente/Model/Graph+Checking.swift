extension Graph {
  /// Checks that a relation joins known entities, fits its kind, and cites known sources.
  func check(_ relation: Relation) throws(GraphError) {
    guard let kind = vocabulary[relation.kind] else {
      throw .unknownRelationKind(relation.kind, suggestion: suggestion(for: relation.kind))
    }
    let from = try known(relation.from)
    let to = try known(relation.to)
    for other in [relation.place, relation.under] {
      if let other { _ = try known(other) }
    }
    for citation in relation.citations where sourcePositions[citation.source] == nil {
      throw .unknownSource(citation.source, suggestion: suggestion(for: citation.source))
    }
    if let misfit = vocabulary.misfit(of: kind, from: from, to: to) { throw .unfitRelation(misfit) }
  }

  /// Checks that the states which entities belong to are there.
  func checkStates() throws(GraphError) {
    for entity in entities {
      for state in entity.states { _ = try known(state) }
    }
  }

  private func known(_ id: Entity.ID) throws(GraphError) -> Entity {
    guard let position = entityPositions[id] else {
      throw .unknownEntity(id, suggestion: suggestion(for: id))
    }
    return entities[position]
  }
}

extension Vocabulary {
  /// A relation whose end is of a kind that its relation kind does not join.
  public struct Misfit: Sendable, Hashable {
    /// The relation kind.
    public var relation: Relation.Kind

    /// Whether it is the first end that does not fit.
    public var isAtStart: Bool

    /// The entity that does not fit.
    public var entity: Entity.ID

    /// Its kind, in words.
    public var kindName: String

    /// What the relation joins, in words: "a person to a state".
    public var expected: String
  }

  /// What does not fit, if a relation of a kind cannot join two entities.
  ///
  /// A symmetric relation may be written from either end.
  public func misfit(of kind: RelationKind, from: Entity, to: Entity) -> Misfit? {
    let fits = admits(kind.domain, from.kind) && admits(kind.range, to.kind)
    if fits { return nil }
    if kind.isSymmetric, admits(kind.domain, to.kind), admits(kind.range, from.kind) { return nil }
    let isAtStart = !admits(kind.domain, from.kind)
    let culprit = isAtStart ? from : to
    return Misfit(
      relation: kind.id, isAtStart: isAtStart, entity: culprit.id,
      kindName: withArticle(name(of: culprit.kind)),
      expected: "\(phrase(kind.domain)) to \(phrase(kind.range))")
  }

  private func admits(_ admitted: [Entity.Kind], _ kind: Entity.Kind) -> Bool {
    admitted.isEmpty || lineage(of: kind).contains(where: admitted.contains)
  }

  private func phrase(_ kinds: [Entity.Kind]) -> String {
    kinds.isEmpty
      ? "anything" : kinds.map { withArticle(name(of: $0)) }.formattedList(joiner: "or")
  }
}

/// A noun with its indefinite article.
func withArticle(_ noun: String) -> String {
  if noun.hasPrefix("univ") || noun.hasPrefix("eu") { return "a \(noun)" }
  return (noun.first.map { "aeiou".contains($0) } ?? false) ? "an \(noun)" : "a \(noun)"
}

extension [String] {
  /// The texts as a list in a sentence: "a, b or c".
  package func formattedList(joiner: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(joiner) \(last)"
  }
}
