/// Collects what stands between the braces of `Graph { … }`.
@resultBuilder
public enum GraphBuilder {
  /// Something that can stand in a graph.
  public enum Part: Sendable {
    /// An entity.
    case entity(Entity)

    /// A relation.
    case relation(Relation)

    /// A source.
    case source(Source)

    /// The statement that entities are one.
    case identity(Identity)
  }

  /// Takes an entity.
  public static func buildExpression(_ entity: Entity) -> [Part] { [.entity(entity)] }

  /// Takes a relation.
  public static func buildExpression(_ relation: Relation) -> [Part] { [.relation(relation)] }

  /// Takes a source.
  public static func buildExpression(_ source: Source) -> [Part] { [.source(source)] }

  /// Takes the statement that entities are one.
  public static func buildExpression(_ identity: Identity) -> [Part] { [.identity(identity)] }

  /// Joins the lines.
  public static func buildBlock(_ parts: [Part]...) -> [Part] { parts.flatMap { $0 } }

  /// Joins the rounds of a loop.
  public static func buildArray(_ parts: [[Part]]) -> [Part] { parts.flatMap { $0 } }

  /// Takes an `if` without an `else`.
  public static func buildOptional(_ parts: [Part]?) -> [Part] { parts ?? [] }

  /// Takes the first branch.
  public static func buildEither(first parts: [Part]) -> [Part] { parts }

  /// Takes the second branch.
  public static func buildEither(second parts: [Part]) -> [Part] { parts }
}

extension Graph {
  /// Creates a graph from the entities, sources and relations between the braces, in any order.
  ///
  /// - Throws: ``GraphError``, the first thing that does not fit.
  public init(
    title: String? = nil, vocabulary: Vocabulary = .bilateral,
    @GraphBuilder _ parts: () -> [GraphBuilder.Part]
  ) throws(GraphError) {
    var entities: [Entity] = []
    var relations: [Relation] = []
    var sources: [Source] = []
    var identities: [Identity] = []
    for part in parts() {
      switch part {
      case .entity(let entity): entities.append(entity)
      case .relation(let relation): relations.append(relation)
      case .source(let source): sources.append(source)
      case .identity(let identity): identities.append(identity)
      }
    }
    try self.init(
      title: title, vocabulary: vocabulary, entities: entities, relations: relations,
      sources: sources, identities: identities)
  }
}
