/// Why no way leads from one entity to another within a restriction: what would have to be relaxed.
public struct WhyNot: Sendable, Hashable {
  /// The smallest sets of parts of the restriction without which a way leads there, each in the order of
  /// ``Restriction/constraints``; none where no way leads there even without all of them.
  ///
  /// Where the search was given up, it is one set, and a smaller one may do.
  public let relaxations: [[Restriction.Constraint]]

  /// Whether no smaller set would do, and the sets are all of their size.
  public let isExact: Bool

  /// A shortest way once the first of the sets is relaxed, step by step.
  public let nearestMiss: [Miss]

  /// A step of the nearest miss.
  public struct Miss: Sendable, Hashable {
    /// The step, with every relation that would carry it.
    public let step: Step

    /// Those of its relations that the restriction admits, wherever they lead.
    public let admitted: [Step.Carrier]

    /// The parts of the restriction that keep it from being taken; none where it may be taken.
    public let violated: [Restriction.Constraint]
  }
}

extension WhyNot {
  /// The nearest miss as a path; nothing where there is none.
  public var nearestPath: Path? {
    nearestMiss.first.map { Path(start: $0.step.from, steps: nearestMiss.map(\.step)) }
  }
}
