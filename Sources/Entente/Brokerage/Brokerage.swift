/// Who stands between two states, by every measure at hand, and on whose word.
///
/// ```swift
/// let brokerage = try graph.brokerage(between: "france", and: "kazakhstan")
/// brokerage.brokers.first?.entity.name        // who lies on most of the shortest ways
/// brokerage.brokers.first?.relations          // the relations that this rests on
/// ```
///
/// A broker can be told only among those whom the sources name: a mediator who left no trace has no
/// row, and one whose papers were kept ranks high.
public struct Brokerage: Sendable {
  /// The side of the first state.
  public let first: Side

  /// The side of the second state.
  public let second: Side

  /// The entities that belong to several states, one of the two among them: they are on no side.
  public let jointBodies: [Entity]

  /// The entities of other states or of none: they are on no side.
  public let thirdParties: [Entity]

  /// Everybody who stands between the sides, those on most shortest ways first.
  public let brokers: [Broker]

  /// The steps that lead from one side to the other directly, each with every relation that carries it.
  public let directSteps: [Step]

  /// How far the sides are apart.
  public let distance: SideDistance

  /// The one, two and three entities whose absence would keep the sides apart most; fewer where more
  /// would part them no further.
  public let keyPlayers: [KeyPlayers]

  /// What is dated, by decade, the earliest first; decades in which nothing joined the sides are left
  /// out.
  public let decades: [Decade]

  /// How often pairs are brokered in the whole network, by role.
  public let network: Roles

  /// The share of pairs of entities that a tie joins, from which chance is reckoned.
  public let density: Double

  /// How many entities the question was put to.
  public let entityCount: Int

  /// How the numbers are made.
  public let conventions: [Convention]

  /// One state and the entities that belong to it alone.
  public struct Side: Sendable, Hashable {
    /// The state.
    public let state: Entity

    /// The entities, the state among them unless the restriction avoids it, in the order written.
    public let members: [Entity]
  }

  /// How a number is made, in words.
  public struct Convention: Sendable, Hashable {
    /// The name of the number, as a column heading.
    public let name: String

    /// What it is.
    public let words: String
  }
}

extension Brokerage {
  /// Where an entity stands.
  public enum Position: String, Sendable, Hashable, CaseIterable {
    /// On the side of the first state.
    case first

    /// On the side of the second state.
    case second

    /// Between: it belongs to several states, one of the two among them.
    case joint

    /// Elsewhere: it belongs to other states or to none.
    case third
  }

  /// An entity that stands between the sides.
  public struct Broker: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Where it stands itself.
    public let position: Position

    /// The sum over pairs across of the share of their shortest ways that pass through it.
    public let betweennessSum: Double

    /// The same, divided by the number of pairs of others across, 0 to 1.
    public let betweenness: Double

    /// The pairs across that it ties in two steps and that no tie joins directly.
    public let pairCount: Int

    /// The roles of Gould and Fernandez among all four positions.
    public let roles: Roles

    /// Burt's constraint: high where its contacts know one another.
    public let constraint: Double?

    /// Burt's effective size: its contacts less what they repeat of one another.
    public let effectiveSize: Double?

    /// What falls apart without it; nothing where the graph is too large to try.
    public let removal: Removal?

    /// The relations that carry the pairs it ties, or its ways to others where it ties none in two steps.
    public let relations: [Relation]

    /// On whose word the row rests: every citation of those relations, each once.
    public var citations: [Citation] {
      var seen: Set<Citation> = []
      return relations.flatMap(\.citations).filter { seen.insert($0).inserted }
    }
  }

  /// What falls apart without an entity.
  public struct Removal: Sendable, Hashable {
    /// The pairs of others across that no way joins any longer.
    public let pairsCut: Int

    /// The steps by which the ways of the pairs still joined grow, all together.
    public let distanceAdded: Int
  }

  /// How far the sides are apart, in steps.
  public struct SideDistance: Sendable, Hashable {
    /// The pairs of an entity of one side and one of the other.
    public let pairCount: Int

    /// Those that a way joins.
    public let joinedCount: Int

    /// The mean length of their shortest ways; nothing where there is none.
    public let mean: Double?
  }

  /// Entities whose absence keeps the sides apart.
  public struct KeyPlayers: Sendable, Hashable {
    /// The entities, in the order in which they were chosen.
    public let entities: [Entity]

    /// How far the sides are apart without them: 1 less the mean of 1/distance across, 0 to 1.
    public let fragmentation: Double

    /// Whether every set of that many entities was tried.
    public let isExact: Bool

    /// How many other sets of those tried part the sides as far, and leave as many pairs; this one is the
    /// first.
    public let equalCount: Int
  }

  /// What certainly or possibly held at some time of a decade.
  public struct Decade: Sendable, Hashable {
    /// Its first year.
    public let year: Int

    /// What certainly held.
    public let certain: Ties

    /// What certainly or possibly held.
    public let possible: Ties

    /// The ties of a decade.
    public struct Ties: Sendable, Hashable {
      /// The relations that lead from one side to the other directly.
      public let direct: [Relation]

      /// Those who had ties to both sides, the two states left out, most pairs first.
      public let brokers: [Entity]

      /// The relations of those brokers with the two sides.
      public let brokered: [Relation]
    }
  }
}
