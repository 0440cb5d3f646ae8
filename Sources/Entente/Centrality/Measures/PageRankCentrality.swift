public import GraphAlgorithms

/// How often a random walk along ties is at an entity (Page, Brin, Motwani and Winograd 1999).
public struct PageRankCentrality: Centrality {
  /// The probability that a walk goes on, from 0 to less than 1.
  public let damping: Double

  /// Where walks begin again; anywhere where empty.
  public let origins: [Entity.ID]

  /// Creates the measure.
  ///
  /// - Parameters:
  ///   - damping: The probability that a walk goes on; what is out of range is taken as 0 or 0.9999.
  ///   - origins: Where walks begin again; anywhere where empty.
  public init(damping: Double = 0.85, from origins: [Entity.ID] = []) {
    self.damping = damping > 0 ? min(damping, 0.9999) : 0
    self.origins = origins
  }

  /// The heading of the column: "pageRank".
  public let name = "pageRank"

  /// How it is counted.
  public var convention: String {
    let places =
      origins.isEmpty ? "anywhere" : "at " + origins.map { "'\($0)'" }.joined(separator: ", ")
    return
      "the share of time that a walk is there which goes on with probability \(damping) and else "
      + "begins again \(places); all sum to 1"
  }

  /// How often a walk that begins again anywhere is at each vertex.
  ///
  /// - Complexity: O(*m*) for each of some dozens of steps.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.pageRank(
      damping: damping, usesWeights: adjacency.isWeighted, tolerance: 1e-13,
      threads: Self.threads)
  }

  /// How often a walk is at each vertex; none has a value where the question leaves out all origins.
  ///
  /// - Complexity: O(*m*) for each of some dozens of steps.
  public func values(in ties: TieNetwork) -> [Double] {
    if origins.isEmpty { return values(in: ties.adjacency) }
    let sources = origins.compactMap(ties.vertex)
    if sources.isEmpty { return [Double](repeating: .nan, count: ties.entityCount) }
    return ties.adjacency.personalizedPageRank(
      from: sources, damping: damping, usesWeights: ties.adjacency.isWeighted, tolerance: 1e-13,
      threads: Self.threads)
  }
}

extension Centrality where Self == PageRankCentrality {
  /// How often a random walk is at an entity that begins again anywhere, or at some entities.
  public static func pageRank(damping: Double = 0.85, from origins: [Entity.ID] = []) -> Self {
    PageRankCentrality(damping: damping, from: origins)
  }

  /// How often a random walk is at an entity.
  public static var pageRank: Self { PageRankCentrality() }
}
