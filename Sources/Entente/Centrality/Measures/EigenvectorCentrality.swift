public import GraphAlgorithms

/// Who is tied to those that count (Bonacich, *Journal of Mathematical Sociology* 2, 1972).
public struct EigenvectorCentrality: Centrality {
  /// Creates the measure.
  public init() {}

  /// The heading of the column: "eigenvector".
  public let name = "eigenvector"

  /// How it is counted.
  public let convention =
    "in proportion to the sum of the neighbors' values, the squares summing to 1; if directed, from "
    + "those whose relations lead to it; one component has it all"

  /// The leading eigenvector; all 0 where directed relations never lead back.
  ///
  /// - Complexity: O(*m*) for each of some dozens or hundreds of steps.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.eigenvectorCentrality(
      usesWeights: adjacency.isWeighted, tolerance: 1e-12, threads: Self.threads)
  }
}

/// How good an entity is as a hub, which points to authorities, or as an authority, which hubs point to
/// (Kleinberg, *Journal of the ACM* 46, 1999).
public struct HubCentrality: Centrality {
  /// Whether authorities are asked for, and not hubs.
  public var isAuthority: Bool

  /// Creates the measure.
  public init(isAuthority: Bool) { self.isAuthority = isAuthority }

  /// The heading of the column: "hub" or "authority".
  public var name: String { isAuthority ? "authority" : "hub" }

  /// How it is counted.
  public var convention: String {
    isAuthority
      ? "in proportion to the hubs whose relations lead to it, the squares summing to 1 (HITS)"
      : "in proportion to the authorities its relations lead to, the squares summing to 1 (HITS)"
  }

  /// Without directions hubs and authorities are the same.
  public var needsDirections: Bool { true }

  /// The hubs or the authorities.
  ///
  /// - Complexity: O(*m*) for each of some dozens of steps.
  public func values(in adjacency: Adjacency) -> [Double] {
    let scores = try? adjacency.hubsAndAuthorities(
      usesWeights: adjacency.isWeighted, threads: Self.threads)
    // Only more than 2³¹ relations lead to no scores.
    guard let scores else { return [Double](repeating: .nan, count: adjacency.vertexCount) }
    return isAuthority ? scores.authorities : scores.hubs
  }
}

extension Centrality where Self == EigenvectorCentrality {
  /// Who is tied to those that count.
  public static var eigenvector: Self { EigenvectorCentrality() }
}

extension Centrality where Self == HubCentrality {
  /// Who points to authorities.
  public static var hub: Self { HubCentrality(isAuthority: false) }

  /// Whom hubs point to.
  public static var authority: Self { HubCentrality(isAuthority: true) }
}
