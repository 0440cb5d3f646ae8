public import GraphAlgorithms

/// On how many shortest paths between others an entity lies (Freeman, *Sociometry* 40, 1977).
///
/// Where finding all paths would take minutes, pairs of entities are drawn, always the same for the
/// same ties, and the convention says how far a value may be off.
public struct BetweennessCentrality: Centrality {
  /// How many arcs are walked at most for exact values.
  private static let budget = 2e10

  /// How far a drawn value may be off, as a share of all pairs.
  private static let error = 0.005

  /// How likely it is that no drawn value is off by more.
  private static let confidence = 0.9

  /// Whether the sums are divided by the number of pairs of other entities.
  public var isNormalized = true

  /// Creates the measure.
  public init(isNormalized: Bool = true) { self.isNormalized = isNormalized }

  /// The heading of the column: "betweenness".
  public let name = "betweenness"

  /// How it is counted.
  public var convention: String {
    isNormalized
      ? "the share of shortest paths between others, divided by the number of pairs"
      : "the sum over pairs of others of the share of their shortest paths"
  }

  /// How it is counted, and how far it may be off where not every pair was asked.
  public func convention(in ties: TieNetwork) -> String {
    guard !Self.isExact(ties.adjacency) else { return convention }
    return convention
      + "; from drawn pairs: with a probability of 90 %, no value is off by more than "
      + "\(Self.error) of all pairs"
  }

  /// How far values from drawn pairs may be off.
  public func marginOfError(in ties: TieNetwork) -> MarginOfError? {
    guard !Self.isExact(ties.adjacency) else { return nil }
    let unit = isNormalized ? 1 : Self.pairs(in: ties.adjacency)
    return MarginOfError(error: Self.error * unit, confidence: Self.confidence)
  }

  /// The betweenness of every vertex, by the algorithm of Brandes (2001), or by that of Riondato and
  /// Kornaropoulos (2016) where *n* (*n* + 2 *m*) exceeds 20 thousand million.
  ///
  /// - Complexity: O(*n* · *m*) time, O(*n*) space beside the graph.
  public func values(in adjacency: Adjacency) -> [Double] { values(in: adjacency) { _ in } }

  /// The same, telling a caller what is done.
  public func values(in ties: TieNetwork, progress: (Double) -> Void) -> [Double] {
    values(in: ties.adjacency, progress: progress)
  }

  private func values(in adjacency: Adjacency, progress: (Double) -> Void) -> [Double] {
    if Self.isExact(adjacency) {
      return adjacency.betweenness(
        normalized: isNormalized, threads: Self.threads, progress: progress)
    }
    let shares = adjacency.sampledBetweenness(
      error: Self.error, confidence: Self.confidence, seed: 0, threads: Self.threads,
      progress: progress
    ).values
    let pairs = Self.pairs(in: adjacency)
    return isNormalized ? shares : shares.map { $0 * pairs }
  }

  /// How many pairs of others there are for each vertex.
  private static func pairs(in adjacency: Adjacency) -> Double {
    let count = Double(adjacency.vertexCount)
    return (count - 1) * (count - 2) / (adjacency.isDirected ? 1 : 2)
  }

  private static func isExact(_ adjacency: Adjacency) -> Bool {
    let count = Double(adjacency.vertexCount)
    return count * (count + 2 * Double(adjacency.edgeCount)) <= budget
  }
}

extension Centrality {
  /// How many threads a measure uses; no value depends on it.
  static var threads: Int { 4 }
}

extension Centrality where Self == BetweennessCentrality {
  /// On how many shortest paths between others an entity lies, divided by the number of pairs.
  public static var betweenness: Self { BetweennessCentrality() }

  /// On how many shortest paths between others an entity lies, divided or not.
  public static func betweenness(normalized: Bool) -> Self {
    BetweennessCentrality(isNormalized: normalized)
  }
}
