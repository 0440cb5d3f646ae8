public import GraphAlgorithms

/// What share of all walks between two others passes through an entity (Estrada, Higham and Hatano,
/// *Physica A* 388, 2009).
public struct CommunicabilityCentrality: Centrality {
  /// Whether the sums are divided by the number of pairs of other entities.
  public var isNormalized: Bool

  /// Creates the measure.
  public init(isNormalized: Bool = true) { self.isNormalized = isNormalized }

  /// The most entities of a component for which walks are counted.
  public static var limit: Int { Adjacency.communicabilityLimit }

  /// The heading of the column: "communicability".
  public let name = "communicability"

  /// How it is counted.
  public var convention: String {
    "the share of all walks between others that is lost without it, a walk of k steps divided by k!, in "
      + "sum over the pairs of others; never directed, nor by weight"
      + (isNormalized ? "; divided by the number of pairs" : "")
  }

  /// The shares; no values where a component has more entities than ``limit``.
  ///
  /// - Complexity: O(*k*⁴) for components of *k* entities, or less where there are few ties.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.communicabilityBetweenness(normalized: isNormalized, threads: Self.threads)
      ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }
}

/// How many walks lead from an entity back to it (Estrada and Rodríguez-Velázquez, *Physical Review E*
/// 71, 2005).
public struct SubgraphCentrality: Centrality {
  /// Creates the measure.
  public init() {}

  /// The most entities of a component for which walks are counted.
  public static var limit: Int { Adjacency.subgraphLimit }

  /// The heading of the column: "subgraph".
  public let name = "subgraph"

  /// How it is counted.
  public let convention =
    "the walks from it back to it, a walk of k steps divided by k!; never directed, nor by weight"

  /// The sums; no values where a component has more entities than ``limit``.
  ///
  /// - Complexity: O(*k*³) for components of *k* entities.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.subgraphCentrality() ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }
}

extension Centrality where Self == CommunicabilityCentrality {
  /// What share of all walks between others passes through an entity, as a mean over the pairs.
  public static var communicability: Self { CommunicabilityCentrality() }

  /// What share of all walks between others passes through an entity, as a mean or as a sum.
  public static func communicability(normalized: Bool) -> Self {
    CommunicabilityCentrality(isNormalized: normalized)
  }
}

extension Centrality where Self == SubgraphCentrality {
  /// How many walks lead from an entity back to it.
  public static var subgraph: Self { SubgraphCentrality() }
}
