public import GraphAlgorithms

/// How much of a current between two others passes through an entity (Newman, *Social Networks* 27,
/// 2005).
public struct CurrentFlowCentrality: Centrality {
  /// Whether the sums are divided by the number of pairs of other entities.
  public var isNormalized: Bool

  /// Creates the measure.
  public init(isNormalized: Bool = true) { self.isNormalized = isNormalized }

  /// The most entities of a component for which currents are computed.
  public static var limit: Int { Adjacency.currentFlowLimit }

  /// The heading of the column: "currentFlow".
  public let name = "currentFlow"

  /// How it is counted.
  public var convention: String {
    "the current through it, in sum over the pairs of others, that divides over all ways as in a "
      + "network of resistors; never directed"
      + (isNormalized ? "; divided by the number of pairs" : "")
  }

  /// The currents; no values where a component has more entities than ``limit``.
  ///
  /// - Complexity: O(*k*³ + *m* *k* log *k*) for components of *k* entities.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.currentFlowBetweenness(normalized: isNormalized, usesWeights: adjacency.isWeighted)
      ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }
}

extension Centrality where Self == CurrentFlowCentrality {
  /// How much of a current between two others passes through an entity, divided by the number of pairs.
  public static var currentFlow: Self { CurrentFlowCentrality() }

  /// How much of a current between two others passes through an entity, divided or not.
  public static func currentFlow(normalized: Bool) -> Self {
    CurrentFlowCentrality(isNormalized: normalized)
  }
}

/// How near an entity is to the others of its component, all ways counting (Stephenson and Zelen,
/// *Social Networks* 11, 1989).
public struct InformationCentrality: Centrality {
  /// Creates the measure.
  public init() {}

  /// The most entities of a component for which resistances are computed.
  public static var limit: Int { Adjacency.currentFlowLimit }

  /// The heading of the column: "information".
  public let name = "information"

  /// How it is counted.
  public let convention =
    "the number of those in reach, itself included, divided by the resistances between it and them, "
    + "ties being resistors; never directed; components are not comparable"

  /// The values; none where a component has more entities than ``limit``.
  ///
  /// - Complexity: O(*k*³) for components of *k* entities.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.informationCentrality(usesWeights: adjacency.isWeighted)
      ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }
}

extension Centrality where Self == InformationCentrality {
  /// How near an entity is to the others of its component, all ways counting.
  public static var information: Self { InformationCentrality() }
}
