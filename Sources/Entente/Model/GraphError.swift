/// What keeps something out of a graph.
public enum GraphError: Error, Sendable, Hashable {
  /// The identifier of an entity is in use.
  case duplicateEntity(Entity.ID)

  /// The identifier of a source is in use.
  case duplicateSource(Source.ID)

  /// The identifier of a relation is in use.
  case duplicateRelation(Relation.ID)

  /// No such entity.
  case unknownEntity(Entity.ID, suggestion: String?)

  /// No such source.
  case unknownSource(Source.ID, suggestion: String?)

  /// The vocabulary does not declare the kind of an entity.
  case unknownEntityKind(Entity.Kind, in: Entity.ID?, suggestion: String?)

  /// The vocabulary does not declare the kind of a relation.
  case unknownRelationKind(Relation.Kind, suggestion: String?)

  /// The relation joins what its kind does not join.
  case unfitRelation(Vocabulary.Misfit)
}

extension GraphError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .duplicateEntity(let id): "There are two entities '\(id)'. Give each its own identifier."
    case .duplicateSource(let id): "There are two sources '\(id)'. Give each its own identifier."
    case .duplicateRelation(let id):
      "There are two relations '\(id)'. Give each its own identifier, or none."
    case .unknownEntity(let id, let suggestion):
      "There is no entity '\(id)'.\(didYouMean(suggestion))"
    case .unknownSource(let id, let suggestion):
      "There is no source '\(id)'.\(didYouMean(suggestion))"
    case .unknownEntityKind(let kind, let entity, let suggestion):
      "'\(kind)'\(entity.map { " of '\($0)'" } ?? "") is not a kind of entity.\(didYouMean(suggestion))"
    case .unknownRelationKind(let kind, let suggestion):
      "'\(kind)' is not a kind of relation.\(didYouMean(suggestion))"
    case .unfitRelation(let misfit): misfit.description
    }
  }
}
