public import GraphAlgorithms

/// A measure of how central each entity is.
///
/// Measures are an open family: a program adds one by conforming to this protocol.
///
/// ```swift
/// graph.centrality(.betweenness).prefix(10)
/// ```
public protocol Centrality: Sendable {
  /// The name of the measure, as a column heading: "betweenness".
  var name: String { get }

  /// How the number is made, in words: what it is divided by, what counts.
  var convention: String { get }

  /// The value of every vertex of a simple adjacency.
  func values(in adjacency: Adjacency) -> [Double]
}

/// How many entities an entity has ties with (Freeman, *Social Networks* 1, 1979).
public struct DegreeCentrality: Centrality {
  /// Creates the measure.
  public init() {}

  /// The heading of the column: "degree".
  public let name = "degree"

  /// How it is counted.
  public let convention =
    "the number of entities tied to it; if directed, those its relations lead to"

  /// The number of neighbors of every vertex.
  ///
  /// - Complexity: O(*n*).
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.degrees().map { Double($0) }
  }
}

/// On how many shortest paths between others an entity lies (Freeman, *Sociometry* 40, 1977).
public struct BetweennessCentrality: Centrality {
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

  /// The betweenness of every vertex, by the algorithm of Brandes (2001).
  ///
  /// - Complexity: O(*n* · *m*) time, O(*n*) space beside the graph.
  public func values(in adjacency: Adjacency) -> [Double] {
    adjacency.betweenness(normalized: isNormalized)
  }
}

extension Centrality where Self == DegreeCentrality {
  /// How many entities an entity has ties with.
  public static var degree: Self { DegreeCentrality() }
}

extension Centrality where Self == BetweennessCentrality {
  /// On how many shortest paths between others an entity lies, divided by the number of pairs.
  public static var betweenness: Self { BetweennessCentrality() }

  /// On how many shortest paths between others an entity lies, divided or not.
  public static func betweenness(normalized: Bool) -> Self {
    BetweennessCentrality(isNormalized: normalized)
  }
}
