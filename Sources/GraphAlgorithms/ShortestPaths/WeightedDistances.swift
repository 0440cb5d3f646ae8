/// How far each vertex is from one source: a collection of `Double?`, `nil` where no path leads.
///
/// ```swift
/// var builder = try AdjacencyBuilder(vertexCount: 4)
/// try builder.append(from: 0, to: 1, weight: 2)
/// try builder.append(from: 1, to: 2, weight: 0.5)
/// try builder.append(from: 0, to: 2, weight: 4)
/// let distances = builder.build().weightedDistances(from: 0)
/// distances[2]            // 2.5
/// distances[3]            // nil
/// distances.reachedCount  // 3
/// ```
public struct WeightedDistances: Sendable {
  /// Whole numbers are kept as they were found, in half the memory.
  enum Values: Sendable {
    case whole([UInt32])
    case real([Double])
  }

  /// The vertex distances are measured from.
  public let source: Int

  /// How many vertices are within reach, the source included.
  public let reachedCount: Int

  let values: Values
}

extension WeightedDistances: RandomAccessCollection {
  /// The first vertex, 0.
  public var startIndex: Int { 0 }

  /// The number of vertices.
  public var endIndex: Int {
    switch values {
    case .whole(let distances): distances.count
    case .real(let distances): distances.count
    }
  }

  /// The distance of a vertex from the source, or `nil` where no path leads.
  public subscript(vertex: Int) -> Double? {
    switch values {
    case .whole(let distances):
      distances[vertex] == .unreached ? nil : Double(distances[vertex])
    case .real(let distances):
      distances[vertex] == .unreached ? nil : distances[vertex]
    }
  }
}

extension WeightedDistances: Equatable {
  /// Returns whether two searches had the same source and found the same distances.
  ///
  /// - Parameters:
  ///   - left: Some distances.
  ///   - right: Other distances.
  /// - Returns: `true` if they are equal, vertex by vertex.
  /// - Complexity: O(*n*)
  public static func == (left: WeightedDistances, right: WeightedDistances) -> Bool {
    left.source == right.source && left.elementsEqual(right)
  }
}

extension Adjacency {
  /// Returns the length of the shortest path from a source to every vertex, by weight.
  ///
  /// The length of a path is the sum of the weights of its edges; without weights every edge is 1
  /// long. Of parallel edges the lightest counts, and loops lead nowhere. In a directed graph,
  /// `.incoming` measures the paths from every vertex *to* the source.
  ///
  /// Whole numbers are added exactly. Other weights are added as `Double`s from the source on, and a
  /// path too long for a `Double` is as good as none.
  ///
  /// - Parameters:
  ///   - source: The vertex to measure from.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The distance of each vertex, `nil` where no path leads.
  /// - Complexity: O(*m* + *n* log *n*) for weights that are whole numbers up to 4095, or else
  ///   O(*m* log *n*); 4 bytes for each vertex, 8 unless weights are whole numbers, and 8 or 16 for
  ///   each vertex on the frontier of the search.
  ///
  /// Dijkstra, E. W. (1959). A note on two problems in connexion with graphs. *Numerische
  /// Mathematik* 1, 269–271.
  public func weightedDistances(
    from source: Int, direction: Direction = .outgoing
  ) -> WeightedDistances {
    let search = DistancesTask(
      graph: self, rows: storage.rows(direction), source: row(of: source))
    let (reachedCount, values) = withExtendedLifetime(storage) {
      storage.columns(direction).weights.run(
        search, longestArc: storage.pathSearches.longestArc(of: storage), vertexCount: vertexCount)
    }
    return WeightedDistances(source: source, reachedCount: reachedCount, values: values)
  }
}

private struct DistancesTask: LengthsTask {
  let graph: Adjacency
  let rows: Rows
  let source: Int

  func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ lengths: Lengths, _ makeQueue: () -> Queue
  ) -> (reachedCount: Int, values: WeightedDistances.Values)
  where Queue.Length == Lengths.Length {
    var queue = makeQueue()
    var reachedCount = 0
    let distances = Array<Lengths.Length>(cellCount: rows.vertexCount) { distances in
      reachedCount = DijkstraSearch.run(rows, lengths, from: source, distances, &queue)
    }
    return (reachedCount, Lengths.Length.values(graph.inGivenOrder(distances)))
  }
}
