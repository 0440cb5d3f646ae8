extension Merge {
  /// Something about which two graphs disagree, and how it was settled.
  public enum Conflict: Sendable, Hashable {
    /// Both say something different where there is room for one value; the first's is kept.
    case value(of: Change.Subject, field: String, kept: String, other: String)

    /// An entity has two names in one language; the first's is kept, the other becomes an alias.
    case name(of: Entity.ID, kept: Names.Entry, alias: String)

    /// Two relations have one identifier and say different things; both are kept, the second graph's,
    /// which is told, under one that follows from its content.
    case identifier(Relation.Mention, renamed: Relation.ID)

    /// A relation of the second graph does not fit its kind as the first knows it; the kind admits
    /// it now.
    case unfit(Relation.Mention, Vocabulary.Misfit)
  }
}

extension Merge.Conflict: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .value(let subject, let field, let kept, let other):
      "\(subject.capitalized) has two values of \(quotedLine(field)): "
        + "\(quotedLine(kept)) is kept, \(quotedLine(other)) is left out."
    case .name(let entity, let kept, let alias):
      "Entity \(quotedLine(entity.rawValue)) has two names\(kept.language.map { " in \(quotedLine($0))" } ?? ""): "
        + "\(quotedLine(kept.text)) is kept, \(quotedLine(alias)) becomes an alias."
    case .identifier(let relation, _):
      "There are two relations \(quotedLine(relation.id.rawValue)) that say different things: "
        + "both are kept, the second (\(relation.sentence)) without that identifier."
    case .unfit(let relation, let misfit):
      "\(misfit.description) Relation \(relation) is kept, "
        + "and \(quotedLine(misfit.relation.rawValue)) admits \(misfit.kindName) now."
    }
  }
}
