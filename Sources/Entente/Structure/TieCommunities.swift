/// A division of entities into groups that are densely tied within, each with what ties it.
///
/// ```swift
/// let found = try graph.ties().communities(resolution: 1, seed: 0)
/// found.modularity                          // 0.42
/// found.communities[0].members[0].entity    // whom ties hold there more than chance would
/// ```
public struct TieCommunities: Sendable {
  /// An entity in its community.
  public struct Member: Sendable, Hashable {
    /// The entity.
    public let entity: Entity

    /// How many entities of the community it is tied to.
    public let tiesWithin: Int

    /// How many entities it is tied to at all.
    public let ties: Int

    /// How many of the community it is tied to beyond what chance would give it.
    ///
    /// Chance ties it as often as it is tied, to anybody as often as they are tied.
    public let excess: Double
  }

  /// A group of entities, and what ties them.
  public struct Community: Sendable, Hashable {
    /// Its members, those first whom ties hold there most beyond chance.
    public let members: [Member]

    /// How many pairs of its members are tied.
    public let tiesWithin: Int

    /// How many ties lead from members to others.
    public let tiesOut: Int

    /// How many members are on the side of each state, the largest first.
    public let sides: [Summary.Count<Entity.ID>]

    /// How many members belong to several states.
    public let jointCount: Int

    /// How many members belong to none.
    public let thirdCount: Int

    /// The relations that tie its members, in the order written.
    public let relations: [Relation]
  }

  /// The communities, the largest first; equals in the order of their first entities.
  public let communities: [Community]

  /// How much more ties lie within communities than chance would put there, at the resolution.
  public let modularity: Double

  /// How finely entities are divided: the higher, the smaller the communities.
  public let resolution: Double

  /// What the order is drawn from in which entities are looked at.
  public let seed: UInt64
}

extension TieCommunities {
  /// How the communities were found, in words.
  public var convention: String {
    "communities of high modularity by the method of Leiden (Traag, Waltman and van Eck 2019), "
      + "resolution \(resolution), seed \(seed); each is connected; another seed may divide otherwise"
  }
}
