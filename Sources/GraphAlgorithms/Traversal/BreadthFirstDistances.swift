/// How many steps each vertex is from one source: a collection of `Int?`, `nil` where no path leads.
///
/// ```swift
/// let graph = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2)])
/// let distances = graph.breadthFirstDistances(from: 0)
/// distances[2]            // 2
/// distances[3]            // nil
/// Array(distances)        // [0, 1, 2, nil]
/// distances.reachedCount  // 3
/// distances.eccentricity  // 2
/// ```
public struct BreadthFirstDistances: Equatable, Sendable {
  /// The vertex distances are counted from.
  public let source: Int

  /// How many vertices are within reach, the source included.
  public let reachedCount: Int

  /// The distance of the furthest vertex within reach.
  public let eccentricity: Int

  private let distances: [UInt32]

  init(source: Int, _ search: BreadthFirstSearch, distances: [UInt32]) {
    self.source = source
    reachedCount = search.reachedCount
    eccentricity = search.depth
    self.distances = distances
  }
}

extension BreadthFirstDistances: RandomAccessCollection {
  /// The first vertex, 0.
  public var startIndex: Int { 0 }

  /// The number of vertices.
  public var endIndex: Int { distances.count }

  /// The distance of a vertex from the source, or `nil` where no path leads.
  public subscript(vertex: Int) -> Int? {
    let distance = distances[vertex]
    return distance == BreadthFirstSearch.unreached ? nil : Int(distance)
  }
}

extension Adjacency {
  /// Returns the number of steps from a source to every vertex.
  ///
  /// Edges are followed as they are read in `direction`: in a directed graph, `.incoming` counts the
  /// steps from every vertex *to* the source.
  ///
  /// - Parameters:
  ///   - source: The vertex to count from.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The distance of each vertex, `nil` where no path leads.
  /// - Complexity: O(*n* + *m*)
  ///
  /// Moore, E. F. (1959). The shortest path through a maze. *Proceedings of an International
  /// Symposium on the Theory of Switching*, 285–292.
  public func breadthFirstDistances(
    from source: Int, _ direction: Direction = .outgoing
  ) -> BreadthFirstDistances {
    let row = row(of: source)
    let search = withRows { outgoing, incoming in
      BreadthFirstSearch(direction == .outgoing ? outgoing : incoming, from: row)
    }
    return BreadthFirstDistances(
      source: source, search, distances: inGivenOrder(search.distances))
  }
}
