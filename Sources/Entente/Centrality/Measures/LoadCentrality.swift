public import GraphAlgorithms

/// How much passes through an entity if each sends every other a packet the shortest way (Goh, Kahng and
/// Kim, *Physical Review Letters* 87, 2001).
public struct LoadCentrality: Centrality {
  /// How many arcs are walked at most.
  private static let budget = 1e10

  /// Whether the sums are divided by the number of ordered pairs of other entities.
  public var isNormalized: Bool

  /// Creates the measure.
  public init(isNormalized: Bool = true) { self.isNormalized = isNormalized }

  /// The heading of the column: "load".
  public let name = "load"

  /// How it is counted.
  public var convention: String {
    "what passes through it if each sends every other a packet the shortest way, shared out equally at "
      + "each step among the ties that lead on"
      + (isNormalized
        ? "; divided by the number of ordered pairs" : "; both ways of a pair are summed")
  }

  /// The loads; no values where *n* (*n* + 2 *m*) exceeds 10 thousand million.
  ///
  /// - Complexity: O(*n* · *m*) time, O(*n*) space beside the graph.
  public func values(in adjacency: Adjacency) -> [Double] { values(in: adjacency) { _ in } }

  /// The same, telling a caller what is done.
  public func values(in ties: TieNetwork, progress: (Double) -> Void) -> [Double] {
    values(in: ties.adjacency, progress: progress)
  }

  private func values(in adjacency: Adjacency, progress: (Double) -> Void) -> [Double] {
    let count = Double(adjacency.vertexCount)
    guard count * (count + 2 * Double(adjacency.edgeCount)) <= Self.budget else {
      return [Double](repeating: .nan, count: adjacency.vertexCount)
    }
    return adjacency.loadCentrality(
      normalized: isNormalized, threads: Self.threads, progress: progress)
  }
}

extension Centrality where Self == LoadCentrality {
  /// How much passes through an entity on the shortest ways, divided by the number of ordered pairs.
  public static var load: Self { LoadCentrality() }

  /// How much passes through an entity on the shortest ways, divided or not.
  public static func load(normalized: Bool) -> Self { LoadCentrality(isNormalized: normalized) }
}
