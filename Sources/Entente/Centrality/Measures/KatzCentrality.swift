public import GraphAlgorithms

/// How many walks of any length end at an entity, longer ones counting less (Katz, *Psychometrika* 18,
/// 1953).
public struct KatzCentrality: Centrality {
  /// What share of a walk's count one more step leaves; chosen for the ties where nothing is said.
  public var attenuation: Double?

  /// Creates the measure.
  public init(attenuation: Double? = nil) { self.attenuation = attenuation }

  /// The heading of the column: "katz".
  public let name = "katz"

  /// How it is counted.
  public var convention: String {
    "1, and the walks that lead to it, each step leaving "
      + (attenuation.map { "\($0)" } ?? "0.85 of the most for which the sum has an end")
      + " of them"
  }

  /// How it is counted, with the share that was chosen.
  public func convention(in ties: TieNetwork) -> String {
    guard attenuation == nil else { return convention }
    return KatzCentrality(attenuation: Self.usual(for: ties.adjacency)).convention
      + ", about 0.85 of the most that is sure to give the sum an end"
  }

  /// The share that is chosen where nothing is said: 0.85 of the inverse of a bound on the largest
  /// eigenvalue, rounded down to three digits, and no more than a half.
  ///
  /// - Complexity: O(*m*) for each of a hundred steps.
  public static func usual(for adjacency: Adjacency) -> Double {
    let bound = adjacency.eigenvalueBound(usesWeights: adjacency.isWeighted, threads: threads)
    return bound > 0 ? rounded(min(0.5, 0.85 / bound)) : 0.5
  }

  /// A number that is printed is the one that was used.
  private static func rounded(_ share: Double) -> Double {
    var scale = 1.0
    while share * scale < 100 && scale < 1e300 { scale *= 10 }
    return (share * scale).rounded(.down) / scale
  }

  /// The sums of walks; no values where the share is so large that they have no end.
  ///
  /// - Complexity: O(*m*) for each of some two hundred steps, or more for a share near the largest.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.katzCentrality(
      attenuation: attenuation ?? Self.usual(for: adjacency), usesWeights: adjacency.isWeighted,
      threads: Self.threads) ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }
}

extension Centrality where Self == KatzCentrality {
  /// How many walks end at an entity, each step counting as much less as the ties need.
  public static var katz: Self { KatzCentrality() }

  /// How many walks end at an entity, each step leaving a share of them.
  public static func katz(attenuation: Double) -> Self { KatzCentrality(attenuation: attenuation) }
}
