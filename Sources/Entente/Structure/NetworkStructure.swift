/// How ties hang together as a whole: how dense, how mutual, how much one stands above the others.
///
/// ```swift
/// let structure = try graph.structure()
/// structure[.density]              // 0.04
/// structure[.externalInternal]     // -0.5: most ties stay on their own side
/// ```
public struct NetworkStructure: Sendable, Hashable {
  /// A number that says something about all ties together.
  public enum Trait: String, Sendable, Hashable, CaseIterable {
    /// The share of all pairs that are tied.
    case density
    /// The share of directed ties that are answered.
    case reciprocity
    /// The share of pairs of neighbors that are tied.
    case transitivity
    /// How far one entity has more ties than all others.
    case degreeCentralization
    /// How far one entity lies between all others.
    case betweennessCentralization
    /// How far one entity is nearer to all than the others are.
    case closenessCentralization
    /// Whether those with many ties are tied to one another.
    case degreeAssortativity
    /// Whether ties join entities of one kind.
    case kindAssortativity
    /// Whether ties join entities of one side.
    case sideAssortativity
    /// Whether more ties cross between sides than stay on one.
    case externalInternal
    /// What that would be if everybody on a side were tied to everybody.
    case expectedExternalInternal
  }

  /// The number of entities.
  public let entityCount: Int

  /// The number of pairs that are tied.
  public let tieCount: Int

  private let values: [Trait: Double]

  init(entityCount: Int, tieCount: Int, values: [Trait: Double]) {
    self.entityCount = entityCount
    self.tieCount = tieCount
    self.values = values
  }

  /// The number of a trait; nothing where it is not defined, such as a density of one entity.
  public subscript(trait: Trait) -> Double? { values[trait] }
}

extension NetworkStructure.Trait {
  /// How the number is made, in words.
  public var convention: String {
    switch self {
    case .density: "the pairs that are tied as a share of all pairs"
    case .reciprocity:
      "the share of ties from one to another that are answered by one the other way; symmetric "
        + "relations are"
    case .transitivity: "the share of all pairs of neighbors of an entity that are tied"
    case .degreeCentralization:
      "Freeman's, from 0 where all have as many ties to 1 for a star"
    case .betweennessCentralization:
      "Freeman's, from 0 where all lie between as many to 1 for a star; up to 20,000 entities"
    case .closenessCentralization:
      "Freeman's, from 0 where all are as near to 1 for a star; where all reach all, up to 20,000 "
        + "entities"
    case .degreeAssortativity:
      "Newman's correlation of the numbers of ties at the two ends, from -1 to 1"
    case .kindAssortativity:
      "Newman's, 1 where all ties join one kind, 0 as by chance; sub-kinds are apart"
    case .sideAssortativity:
      "Newman's, 1 where no tie crosses between sides, 0 as by chance; joint bodies and third "
        + "parties are on no side"
    case .externalInternal:
      "Krackhardt and Stern's E-I: ties across less ties within sides, divided by both together; "
        + "joint bodies and third parties are on no side"
    case .expectedExternalInternal: "the E-I index if all on sides were tied to all"
    }
  }
}
