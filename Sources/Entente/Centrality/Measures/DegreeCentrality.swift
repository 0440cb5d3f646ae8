public import GraphAlgorithms

/// How many entities an entity has ties with (Freeman, *Social Networks* 1, 1979).
///
/// Where parallel relations add up their weights it is the sum of those, the strength of Barrat et al.
/// (*PNAS* 101, 2004); where they are distinct it is their number.
public struct DegreeCentrality: Centrality {
  /// Which relations count.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// Those either way, unless directions count; then those that lead away.
    case either
    /// Those that lead to others.
    case outgoing
    /// Those that lead here.
    case incoming
  }

  /// Which relations count.
  public var side: Side

  /// Creates the measure.
  public init(_ side: Side = .either) { self.side = side }

  /// The heading of the column: "degree", "outDegree" or "inDegree".
  public var name: String {
    switch side {
    case .either: "degree"
    case .outgoing: "outDegree"
    case .incoming: "inDegree"
    }
  }

  /// How it is counted.
  public var convention: String {
    switch side {
    case .either: "the number of entities tied to it; if directed, those its relations lead to"
    case .outgoing: "the number of entities its relations lead to; symmetric ones lead both ways"
    case .incoming: "the number of entities with relations to it; symmetric ones lead both ways"
    }
  }

  /// What is counted depends on how parallel relations count.
  public func convention(in ties: TieNetwork) -> String {
    switch ties.parallel {
    case .one: convention
    case .weight:
      convention.replacingStart("the number of entities", "the weight of its ties with those")
    case .distinct:
      convention.replacingStart("the number of entities", "the number of relations with those")
    }
  }

  /// Directions count unless either way will do.
  public var needsDirections: Bool { side != .either }

  /// The number of neighbors of every vertex, or the sum of the weights of its ties.
  ///
  /// - Complexity: O(*n*), and O(*n* + *m*) by weight.
  public func values(in adjacency: Adjacency) -> [Double] {
    let direction: Adjacency.Direction = side == .incoming ? .incoming : .outgoing
    return adjacency.isWeighted
      ? adjacency.strengths(direction) : adjacency.degrees(direction).map { Double($0) }
  }
}

extension String {
  fileprivate func replacingStart(_ start: String, _ other: String) -> String {
    hasPrefix(start) ? other + dropFirst(start.count) : self
  }
}

extension Centrality where Self == DegreeCentrality {
  /// How many entities an entity has ties with.
  public static var degree: Self { DegreeCentrality() }

  /// How many entities the relations of an entity lead to.
  public static var outDegree: Self { DegreeCentrality(.outgoing) }

  /// How many entities have relations that lead to an entity.
  public static var inDegree: Self { DegreeCentrality(.incoming) }
}
