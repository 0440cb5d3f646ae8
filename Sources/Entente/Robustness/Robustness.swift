/// What the connection of two entities hangs on: how many ways there are beside one another, who and
/// which ties part them, and on how few sources they rest.
public struct Robustness: Sendable {
  /// Where the ways begin.
  public let first: Entity

  /// Where they lead.
  public let second: Entity

  /// The ties between the two themselves, which no entity between can part; none where there are none.
  public let direct: Step?

  /// The most ways beside the direct one of which no two pass the same entity, the shortest first.
  ///
  /// By the theorem of Menger they are as many as entities must be removed at least.
  public let disjointWays: [Path]

  /// The smallest sets of entities without which only the direct way is left.
  public let cuts: [[Entity]]

  /// Whether ``cuts`` are all there are of that size.
  public let hasAllCuts: Bool

  /// The most ways of which no two take a step between the same two entities, the direct one included.
  public let disjointStepCount: Int

  /// The smallest sets of steps without which no way is left; all relations of a step fall with it.
  public let stepCuts: [[Step]]

  /// Whether ``stepCuts`` are all there are of that size.
  public let hasAllStepCuts: Bool

  /// Whether there are no more disjoint ways than were found; in a very large graph there may be.
  public let isWhole: Bool

  /// What the removal of each entity on the disjoint ways does, the worst first.
  public let removals: [Removal]

  /// The number of steps of a shortest way.
  public let distance: Int

  /// The fewest sources whose rejection leaves no way.
  public let sourceCut: SourceCut

  /// What the removal of an entity does to two others.
  public struct Removal: Sendable, Hashable {
    /// The entity removed.
    public let entity: Entity

    /// A shortest way without it; nothing where no way is left.
    public let way: Path?

    /// The number of steps of a shortest way without it; none where no way is left.
    public var distance: Int? { way?.length }
  }
}

extension Robustness {
  /// The entities that every way passes but the direct one: who, removed, leaves no other.
  public var cutEntities: [Entity] { cuts.first?.count == 1 ? cuts.flatMap { $0 } : [] }

  /// The steps that every way takes.
  public var bridges: [Step] { stepCuts.first?.count == 1 ? stepCuts.flatMap { $0 } : [] }
}
