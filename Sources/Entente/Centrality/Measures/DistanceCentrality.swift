public import GraphAlgorithms

/// How near an entity is to the others, in steps.
public struct DistanceCentrality: Centrality {
  /// What is made of the distances.
  public enum Form: Sendable, Hashable {
    /// The inverse of the mean distance, times the share of the others that are in reach.
    case closeness
    /// The inverse of the mean distance to those in reach, as if there were no others.
    case componentCloseness
    /// The sum of the inverse distances, or their mean over all others.
    case harmonic(normalized: Bool)
    /// The largest distance to anybody in reach.
    case eccentricity
  }

  /// What is made of the distances.
  public var form: Form

  /// Creates the measure.
  public init(_ form: Form) { self.form = form }

  /// The heading of the column.
  public var name: String {
    switch form {
    case .closeness: "closeness"
    case .componentCloseness: "componentCloseness"
    case .harmonic: "harmonic"
    case .eccentricity: "eccentricity"
    }
  }

  /// How it is counted.
  public var convention: String {
    switch form {
    case .closeness:
      "the inverse of the mean number of steps to those in reach, times the share of the others "
        + "that are (Wasserman and Faust)"
    case .componentCloseness:
      "the inverse of the mean number of steps to those in reach; components are not comparable"
    case .harmonic(let normalized):
      normalized
        ? "the mean over all others of 1 divided by the number of steps, 0 out of reach"
        : "the sum over all others of 1 divided by the number of steps, 0 out of reach"
    case .eccentricity:
      "the number of steps to the farthest in reach, the lowest first; low in a small component too"
    }
  }

  /// Who has the farthest nearest is the most central.
  public var isLowestFirst: Bool { form == .eccentricity }

  /// The values of every vertex; none for the eccentricity of one that reaches nobody.
  ///
  /// Distances are those that relations lead away, if directed.
  ///
  /// - Complexity: O(*n* (*n* + *m*)) at worst; where paths are short, a hundredth of that.
  public func values(in adjacency: Adjacency) -> [Double] { values(in: adjacency) { _ in } }

  /// The same, telling a caller what is done.
  public func values(in ties: TieNetwork, progress: (Double) -> Void) -> [Double] {
    values(in: ties.adjacency, progress: progress)
  }

  private func values(in adjacency: Adjacency, progress: (Double) -> Void) -> [Double] {
    let summary = adjacency.distanceSummary(threads: Self.threads, progress: progress)
    return switch form {
    case .closeness: summary.closeness(.wholeGraph)
    case .componentCloseness: summary.closeness(.withinReach)
    case .harmonic(let normalized): summary.harmonicCentrality(normalized: normalized)
    case .eccentricity: summary.eccentricities.map { $0 > 0 ? Double($0) : .nan }
    }
  }
}

extension Centrality where Self == DistanceCentrality {
  /// How near an entity is to all others (Wasserman and Faust 1994, 200–201).
  public static var closeness: Self { DistanceCentrality(.closeness) }

  /// How near an entity is to those of its component (Freeman, *Social Networks* 1, 1979).
  public static var componentCloseness: Self { DistanceCentrality(.componentCloseness) }

  /// The mean inverse distance to all others (Boldi and Vigna, *Internet Mathematics* 10, 2014).
  public static var harmonic: Self { DistanceCentrality(.harmonic(normalized: true)) }

  /// The inverse distances to all others, as a mean or as a sum.
  public static func harmonic(normalized: Bool) -> Self {
    DistanceCentrality(.harmonic(normalized: normalized))
  }

  /// How far the farthest is (Harary and Norman 1953); the lowest stands first.
  public static var eccentricity: Self { DistanceCentrality(.eccentricity) }
}
