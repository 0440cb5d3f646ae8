internal import GraphAlgorithms

/// A measure of two-mode networks: the first three are divided by the most that an entity of its set
/// could have, the others are shares.
///
/// Borgatti, S. P. and Everett, M. G. (1997). Network analysis of 2-mode data. *Social Networks*
/// 19(3), 243–269. Latapy, M., Magnien, C. and Del Vecchio, N. (2008). Basic notions for the analysis
/// of large two-mode networks. *Social Networks* 30(1), 31–48.
public enum TwoModeMeasure: String, Sendable, Hashable, CaseIterable {
  /// The share of the other set that an entity is tied to.
  case degree

  /// On how many shortest paths an entity lies.
  case betweenness

  /// How near an entity is to all others.
  case closeness

  /// How far an entity shares what it is tied to with the same others.
  case clustering

  /// How many pairs of those it is tied to would share one without it too.
  case redundancy
}

extension TwoModeMeasure {
  /// How the number is made, in words.
  public var convention: String {
    switch self {
    case .degree: "the share of the other set it is tied to (Borgatti and Everett)"
    case .betweenness:
      "the sum over pairs of others of the share of their shortest paths, divided by the most it "
        + "could be for its set (Borgatti and Everett)"
    case .closeness:
      "the least sum of steps there could be in its component divided by its own, times the share "
        + "of the others in reach (Borgatti and Everett)"
    case .clustering:
      "the mean over those with which it shares some of what they share, as a share of what either is "
        + "tied to; 0 where it shares none (Latapy, Magnien and Del Vecchio)"
    case .redundancy:
      "the share of the pairs it is tied to that are both tied to another one too, for those tied to two "
        + "or more (Latapy, Magnien and Del Vecchio)"
    }
  }
}

/// A two-mode measure of ties whose sets are known.
struct TwoModeValues: Centrality {
  let measure: TwoModeMeasure
  let isFirst: [Bool]

  var name: String { measure.rawValue }
  var convention: String { measure.convention }

  func values(in adjacency: Adjacency) -> [Double] {
    let firstCount = Double(isFirst.count { $0 })
    let secondCount = Double(isFirst.count) - firstCount
    func divided(_ value: (Int, _ own: Double, _ other: Double) -> Double) -> [Double] {
      isFirst.indices.map { vertex in
        let (own, other) =
          isFirst[vertex] ? (firstCount, secondCount) : (secondCount, firstCount)
        return value(vertex, own, other)
      }
    }
    switch measure {
    case .degree:
      let degrees = adjacency.degrees()
      return divided { $2 > 0 ? Double(degrees[$0]) / $2 : 0 }
    case .betweenness:
      let sums = BetweennessCentrality(isNormalized: false).values(in: adjacency)
      return divided { vertex, own, other in
        let most = Self.largestBetweenness(own, other)
        return most > 0 ? sums[vertex] / most : 0
      }
    case .closeness:
      let distances = adjacency.distanceSummary(threads: Self.threads)
      let labels = adjacency.connectedComponents().labels
      var counts = [(first: Double, second: Double)](
        repeating: (0, 0), count: (labels.max() ?? -1) + 1)
      for (vertex, label) in labels.enumerated() {
        if isFirst[vertex] { counts[label].first += 1 } else { counts[label].second += 1 }
      }
      return isFirst.indices.map { vertex in
        let (first, second) = counts[labels[vertex]]
        let (own, other) = isFirst[vertex] ? (first, second) : (second, first)
        guard own + other > 1 else { return 0 }
        let least = other + 2 * (own - 1)
        let share = (own + other - 1) / Double(isFirst.count - 1)
        return least / Double(distances.distanceSums[vertex]) * share
      }
    case .clustering: return overlap(in: adjacency) { $0.clusterings() }
    case .redundancy: return overlap(in: adjacency) { $0.redundancies() }
    }
  }

  /// What is counted along ways of two ties; no values where they are more than
  /// ``TwoModeNetwork/overlapLimit``.
  private func overlap(
    in adjacency: Adjacency, _ values: (TwoModeOverlap) -> [Double]
  ) -> [Double] {
    TwoModeOverlap(adjacency).map(values)
      ?? [Double](repeating: .nan, count: adjacency.vertexCount)
  }

  /// The betweenness of an entity on which all shortest paths of as many entities pass.
  private static func largestBetweenness(_ own: Double, _ other: Double) -> Double {
    guard other > 0 else { return 0 }
    let s = ((own - 1) / other).rounded(.down)
    let t = (own - 1) - s * other
    let most = other * other * (s + 1) * (s + 1)
    return (most + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }
}
