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

extension Vocabulary.Misfit: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    "'\(relation)' joins \(expected), but '\(entity)' is \(kindName)."
  }
}
