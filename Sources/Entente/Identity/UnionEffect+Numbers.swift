extension UnionEffect {
  /// How ranks by one measure change.
  public struct Ranks: Sendable, Hashable {
    /// The name of the measure: "degree".
    public let measure: String

    /// The places of the members now, in their order.
    public let members: [Place]

    /// The place of the united entity.
    public let united: Place

    /// The other entities whose rank changes most, with their places.
    public let moves: [Move]
  }

  /// A place in a ranking.
  public struct Place: Sendable, Hashable {
    /// One more than the number of entities with a larger value; equals share a rank.
    public let rank: Int

    /// The value of the measure.
    public let value: Double

    /// Creates a place.
    package init(rank: Int, value: Double) {
      self.rank = rank
      self.value = value
    }
  }

  /// An entity that changes its place.
  public struct Move: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// Its place now.
    public let before: Place

    /// Its place if the members are one.
    public let after: Place
  }

  /// How distances between entities that are no members change, in steps.
  public struct Distances: Sendable, Hashable {
    /// The number of pairs that come nearer to each other.
    public let shrunkPairCount: Int

    /// By how many steps the pair comes nearer that comes nearest; 0 where none does.
    public let largestGain: Int

    /// Some of the pairs that come nearer, those that gain most first.
    public let examples: [DistanceShift]

    /// The number of pairs that no path joins now and one would.
    public let joinedPairCount: Int
  }

  /// A pair of entities that come nearer to each other.
  public struct DistanceShift: Sendable, Hashable {
    /// The entity of the pair that is first in the graph.
    public let first: Entity

    /// The other.
    public let second: Entity

    /// The number of steps between them now.
    public let before: Int

    /// The number of steps if the members are one.
    public let after: Int
  }
}
