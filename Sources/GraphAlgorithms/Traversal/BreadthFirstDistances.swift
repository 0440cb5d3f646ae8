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
public struct BreadthFirstDistances: Sendable {
  /// The vertex distances are counted from.
  public let source: Int

  /// How many vertices are within reach, the source included.
  public let reachedCount: Int

  /// The distance of the furthest vertex within reach.
  public let eccentricity: Int

  /// For each row its distance.
  private let distances: [UInt32]
  private let storage: AdjacencyStorage

  init(
    source: Int, reachedCount: Int, eccentricity: Int, distances: [UInt32],
    storage: AdjacencyStorage
  ) {
    self.source = source
    self.reachedCount = reachedCount
    self.eccentricity = eccentricity
    self.distances = distances
    self.storage = storage
  }
}

extension BreadthFirstDistances: RandomAccessCollection {
  /// The first vertex, 0.
  public var startIndex: Int { 0 }

  /// The number of vertices.
  public var endIndex: Int { distances.count }

  /// The distance of a vertex from the source, or `nil` where no path leads.
  public subscript(vertex: Int) -> Int? {
    precondition(vertex >= 0 && vertex < distances.count, "The vertex is not in the graph.")
    let distance = distances[storage.row(of: vertex)]
    return distance == BreadthFirstSearch.unreached ? nil : Int(distance)
  }
}

extension BreadthFirstDistances: Equatable {
  /// Returns whether the distances are from the same source and equal for every vertex.
  ///
  /// - Parameters:
  ///   - left: Distances.
  ///   - right: Other distances.
  /// - Returns: `true` if they are equal.
  /// - Complexity: O(*n*)
  public static func == (left: Self, right: Self) -> Bool {
    left.source == right.source && left.elementsEqual(right)
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
  /// - Complexity: O(*n* + *m*), and 4 bytes for each vertex. In a graph with hubs most arcs are never
  ///   looked at.
  ///
  /// Moore, E. F. (1959). The shortest path through a maze. *Proceedings of an International
  /// Symposium on the Theory of Switching*, 285–292. Beamer, S., Asanović, K. and Patterson, D.
  /// (2012). Direction-optimizing breadth-first search. *Proceedings of SC12*.
  public func breadthFirstDistances(
    from source: Int, direction: Direction = .outgoing
  ) -> BreadthFirstDistances {
    let start = row(of: source)
    return withWorkspace(direction) { rows, opposite, workspace in
      var counts = (reached: 0, depth: 0)
      let distances = Array<UInt32>(cellCount: rows.vertexCount) { distances in
        let search = BreadthFirstSearch(
          rows, opposite: opposite, from: start, distances, workspace)
        counts = (search.reachedCount, search.depth)
      }
      return BreadthFirstDistances(
        source: source, reachedCount: counts.reached, eccentricity: counts.depth,
        distances: distances, storage: storage)
    }
  }
}
