/// The distances of a breadth-first search, and the vertices it reached in the order it did.
///
/// Every path question begins with it: distances ask it forwards, shortest paths backwards from
/// their target, so that a walk from the source can choose the lowest next vertex.
struct BreadthFirstSearch {
  /// The mark of a vertex that was not reached; no distance is as large, see `vertexLimit`.
  static let unreached = UInt32.max

  /// For each vertex its distance from the start, or `unreached`.
  private(set) var distances: [UInt32]

  /// How many vertices were reached, the start included.
  private(set) var reachedCount = 0

  /// The largest distance found.
  private(set) var depth = 0

  /// Searches the rows from `start`, and no further than the level of `stop` if there is one.
  ///
  /// When `stop` is found, all vertices nearer than it have their distances.
  init(_ rows: Rows, from start: Int, until stop: Int? = nil) {
    let vertexCount = rows.vertexCount
    precondition(start >= 0 && start < vertexCount, "The vertex is not in the graph.")
    distances = Array(repeating: Self.unreached, count: vertexCount)
    var queue = [UInt32](repeating: 0, count: vertexCount)
    reachedCount = distances.withUnsafeMutableBufferPointer { distances in
      queue.withUnsafeMutableBufferPointer { queue in
        Self.search(rows, from: start, until: stop ?? -1, distances, queue)
      }
    }
    depth = Int(distances[Int(queue[reachedCount - 1])])
  }

  private static func search(
    _ rows: Rows, from start: Int, until stop: Int,
    _ distances: UnsafeMutableBufferPointer<UInt32>, _ queue: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    distances[start] = 0
    queue[0] = UInt32(truncatingIfNeeded: start)
    var head = 0
    var tail = 1
    if start == stop { return tail }
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      let distance = distances[vertex] &+ 1
      var arc = Int(rows.offsets[vertex])
      let end = Int(rows.offsets[vertex &+ 1])
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        if distances[neighbor] == unreached {
          distances[neighbor] = distance
          queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
          if neighbor == stop { return tail }
        }
        arc &+= 1
      }
    }
    return tail
  }
}
