/// The cheapest path from one source to every vertex within reach.
///
/// ```swift
/// var builder = try AdjacencyBuilder(vertexCount: 4)
/// try builder.append(from: 0, to: 2, weight: 5)
/// try builder.append(from: 0, to: 1, weight: 2)
/// try builder.append(from: 1, to: 2, weight: 2)
/// let tree = builder.build().cheapestPathTree(from: 0)
/// tree.path(to: 2)?.vertices  // [0, 1, 2]
/// tree.path(to: 2)?.cost      // 4.0
/// tree.predecessor(of: 2)     // 1
/// tree.path(to: 3)            // nil
/// ```
public struct CheapestPathTree: Equatable, Sendable {
  /// What the path to each vertex costs.
  public let distances: WeightedDistances

  /// For each vertex the one before it, the source for itself, or the largest number.
  private let predecessors: [UInt32]

  init(distances: WeightedDistances, predecessors: [UInt32]) {
    self.distances = distances
    self.predecessors = predecessors
  }

  /// The vertex all paths begin at.
  public var source: Int { distances.source }

  /// Returns the vertex before a vertex on the cheapest path to it.
  ///
  /// - Parameter vertex: A vertex of the graph.
  /// - Returns: The vertex before, or `nil` for the source and for a vertex out of reach.
  /// - Complexity: O(1)
  public func predecessor(of vertex: Int) -> Int? {
    let predecessor = predecessors[vertex]
    return vertex == source || predecessor == .max ? nil : Int(predecessor)
  }

  /// Returns the cheapest path from the source to a vertex.
  ///
  /// - Parameter vertex: A vertex of the graph.
  /// - Returns: The path, or `nil` where none leads.
  /// - Complexity: O(*l*) for a path of *l* steps.
  public func path(to vertex: Int) -> CostedPath? {
    guard let cost = distances[vertex] else { return nil }
    var vertices = [vertex]
    var last = vertex
    while let predecessor = predecessor(of: last) {
      vertices.append(predecessor)
      last = predecessor
    }
    return CostedPath(vertices: vertices.reversed(), cost: cost)
  }
}

extension Adjacency {
  /// Returns the cheapest paths from one vertex to all others by the weights of the graph.
  ///
  /// Of several cheapest paths to a vertex it is the one of fewest steps, and of those the one that
  /// turns to the lowest vertex wherever it can, so the path to a vertex is that of
  /// ``cheapestPath(from:to:)`` where sums are exact, as those of whole numbers are; otherwise costs may
  /// differ in the last digit, and ties fall differently. With `.incoming`, the paths lead against the edges of a directed
  /// graph, and each read backwards is a path to the source.
  ///
  /// - Parameters:
  ///   - source: The vertex all paths begin at.
  ///   - direction: Which edges of a directed graph to follow.
  /// - Returns: The tree of the paths.
  /// - Complexity: That of ``weightedDistances(from:direction:)``, and O(*n* log *d* + *m*) for degrees
  ///   up to *d*; 8 bytes for each vertex besides.
  public func cheapestPathTree(
    from source: Int, direction: Direction = .outgoing
  ) -> CheapestPathTree {
    let search = TreeTask(graph: self, direction: direction, source: row(of: source))
    return withExtendedLifetime(storage) {
      storage.columns(direction).weights.run(
        search, longestArc: storage.pathSearches.longestArc(of: storage), vertexCount: vertexCount)
    }
  }
}

private struct TreeTask: LengthsTask {
  let graph: Adjacency
  let direction: Adjacency.Direction
  let source: Int

  func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ lengths: Lengths, _ makeQueue: () -> Queue
  ) -> CheapestPathTree where Queue.Length == Lengths.Length {
    let storage = graph.storage
    let rows = storage.rows(direction)
    var queue = makeQueue()
    var reachedCount = 0
    var distances = Array<Lengths.Length>(cellCount: rows.vertexCount) { distances in
      reachedCount = DijkstraSearch.run(rows, lengths, from: source, distances, &queue)
    }
    var parents = distances.withCells { distances in
      Self.parents(rows, lengths, from: source, distances, in: storage)
    }
    for row in parents.indices where parents[row] != .max {
      parents[row] = UInt32(storage.vertex(ofRow: Int(parents[row])))
    }
    return CheapestPathTree(
      distances: WeightedDistances(
        source: storage.vertex(ofRow: source), reachedCount: reachedCount,
        values: Lengths.Length.values(graph.inGivenOrder(distances))),
      predecessors: graph.inGivenOrder(parents))
  }

  /// Searches by breadth along arcs that lie on shortest paths, the rows of each level in the order
  /// of the paths to them: so each is first reached by the first of its paths.
  private static func parents<Lengths: ArcLengths>(
    _ rows: Rows, _ lengths: Lengths, from source: Int, _ distances: Cells<Lengths.Length>,
    in storage: AdjacencyStorage
  ) -> [UInt32] {
    var queue = [UInt32(source)]
    queue.reserveCapacity(rows.vertexCount)
    return Array(cellCount: rows.vertexCount) { parents in
      parents.fill(rows.vertexCount, with: .max)
      parents[source] = UInt32(source)
      var head = 0
      while head < queue.count {
        let row = queue[head]
        head += 1
        let first = queue.count
        for arc in rows.start(of: Int(row))..<rows.end(of: Int(row)) {
          let target = rows.targets[arc]
          let length = Lengths.Length.sum(distances[row], lengths[arc])
          guard parents[target] == .max && length == distances[target] && length < .unreached
          else { continue }
          parents[target] = row
          queue.append(target)
        }
        guard storage.order != nil && queue.count > first + 1 else { continue }
        queue[first...].sort {
          storage.vertex(ofRow: Int($0)) < storage.vertex(ofRow: Int($1))
        }
      }
    }
  }
}
