/// On what a graph rests, in numbers.
///
/// Statements are the relations and the attributes of a graph, whatever their standing, the denied
/// ones too: a report on quality leaves nothing out.
public struct Quality: Sendable, Hashable {
  /// The relations.
  public let relations: Tally

  /// The attributes of all entities.
  public let attributes: Tally

  /// The relations of each family, for the families in use in the order of
  /// ``RelationKind/Family``.
  ///
  /// A relation whose kind the vocabulary does not declare is in none.
  public let families: [FamilyTally]

  /// What each source backs, in the order written, those that back nothing too.
  public let sources: [SourceTally]

  /// The dated statements by the decades of the years that their periods name.
  public let decades: Timeline

  /// The number of entities.
  public let entityCount: Int

  /// The entities whose every citation names one and the same source, in the order written.
  ///
  /// Counted are the citations of the relations at either end, of the attributes and of the
  /// aliases. An entity without any citation rests on none and is not among them.
  public let entitiesOnOneSource: [Entity.ID]

  /// The entities at which no relation begins or ends, in the order written.
  public let entitiesWithoutRelation: [Entity.ID]

  /// All statements: the relations and the attributes.
  public var statements: Tally { relations + attributes }
}

extension Quality {
  /// The relations of one family.
  public struct FamilyTally: Sendable, Hashable {
    /// The family.
    public let family: RelationKind.Family

    /// Its relations.
    public let tally: Tally
  }

  /// What one source backs.
  public struct SourceTally: Sendable, Hashable {
    /// The source.
    public let source: Source.ID

    /// The statements that cite it, each counted once however often it does.
    public let statementCount: Int

    /// The statements that cite it and no other source.
    public let soleCount: Int

    /// The first and the last year that the periods of those statements name; none where all
    /// are undated.
    public let years: ClosedRange<Int>?

    /// Those statements by the decades of the years that their periods name.
    public let decades: Timeline
  }
}
