/// A way from one entity to another, step by step.
public struct Path: Sendable, Hashable {
  /// The entity it starts from.
  public let start: Entity

  /// Its steps; none where the way leads from an entity to itself.
  public let steps: [Step]

  /// Creates a path of steps, each of which begins where the one before it ends.
  package init(start: Entity, steps: [Step]) {
    self.start = start
    self.steps = steps
  }
}

extension Path {
  /// The number of steps.
  public var length: Int { steps.count }

  /// The entity it leads to.
  public var end: Entity { steps.last?.to ?? start }

  /// The entities along the way, the ends among them.
  public var entities: [Entity] { [start] + steps.map(\.to) }

  /// The entities passed on the way, without its ends.
  public var entitiesBetween: [Entity] { steps.dropLast().map(\.to) }

  /// On whose word the way rests: every citation of every relation that carries it, each once.
  public var citations: [Citation] {
    var seen: Set<Citation> = []
    return steps.flatMap(\.carriers).flatMap(\.relation.citations)
      .filter { seen.insert($0).inserted }
  }
}

/// One step of a path: two entities, and every relation that carries it.
public struct Step: Sendable, Hashable {
  /// The entity it leaves.
  public let from: Entity

  /// The entity it reaches.
  public let to: Entity

  /// Every relation that joins the two, in the order written.
  public let carriers: [Carrier]
}

extension Step {
  /// A relation that carries a step, and how.
  public struct Carrier: Sendable, Hashable {
    /// The relation.
    public let relation: Relation

    /// Whether the step goes the way the relation was written, or towards its place or agreement.
    public let isForward: Bool

    /// Whether the relation joins the two itself or through its place or its agreement.
    public let manner: Manner

    /// Creates a carrier.
    public init(relation: Relation, isForward: Bool, manner: Manner) {
      self.relation = relation
      self.isForward = isForward
      self.manner = manner
    }
  }

  /// How a relation carries a step.
  public enum Manner: String, Sendable, Hashable {
    /// The relation states it of the two.
    case statement

    /// One of the two is the place that the relation names.
    case place

    /// One of the two is the agreement that the relation rests on.
    case agreement

    func family(of kind: RelationKind) -> RelationKind.Family {
      switch self {
      case .statement: kind.family
      case .place: .place
      case .agreement: .treaty
      }
    }
  }

  /// The same step the other way.
  public var reversed: Step {
    Step(
      from: to, to: from,
      carriers: carriers.map {
        Carrier(relation: $0.relation, isForward: !$0.isForward, manner: $0.manner)
      })
  }

  /// Whether a relation that counts as a tie carries the step.
  public func isTie(in vocabulary: Vocabulary) -> Bool {
    carriers.contains {
      $0.manner == .agreement
        || $0.manner == .statement && vocabulary[$0.relation.kind]?.isTie == true
    }
  }
}

extension Vocabulary {
  /// How a carrier reads in the direction of its step: "is hosted by".
  ///
  /// A relation that carries the step by its place or its agreement is named with three dots, since
  /// its other end is not on the way: "is a party to … in".
  public func phrase(of carrier: Step.Carrier, in step: Step) -> String {
    let relation = carrier.relation
    if carrier.manner == .statement { return phrase(of: relation.kind, forward: carrier.isForward) }
    let party = carrier.isForward ? step.from.id : step.to.id
    let said = phrase(of: relation.kind, forward: relation.from == party)
    switch (carrier.manner, carrier.isForward) {
    case (.place, true): return "\(said) … in"
    case (.place, false): return "is the place of: \(said) …"
    case (_, true): return "\(said) … under"
    case (_, false): return "is the ground of: \(said) …"
    }
  }
}
