internal import GraphAlgorithms

/// Searches for shortest ways that begin at both ends, one after another in the same memory.
///
/// Where few of many relations can be crossed, one of the ends is soon shut in, and the search ends there.
struct MeetingWalks {
  private let graph: Adjacency?
  /// By side, the position before each one reached; -1 for one that is not.
  private var parents: [[Int32]] = [[], []]
  private var reached: [[Int]] = [[], []]

  /// Makes a search of nothing.
  init() { graph = nil }

  /// Makes a search of an adjacency that keeps the numbers of its edges.
  init(on graph: Adjacency) {
    self.graph = graph
    parents = [[], []].map { _ in [Int32](repeating: -1, count: graph.vertexCount) }
  }

  /// A shortest way over edges that pass a test; nothing where there is none.
  ///
  /// - Complexity: O(*n* + *m*).
  mutating func walk(
    from start: Int, to end: Int, where isOpen: (_ edge: Int) -> Bool
  ) -> [Int]? {
    guard let graph else { return nil }
    if start == end { return [start] }
    for side in [0, 1] {
      for vertex in reached[side] { parents[side][vertex] = -1 }
    }
    reached = [[start], [end]]
    parents[0][start] = Int32(start)
    parents[1][end] = Int32(end)
    var heads = [0, 0]
    while heads[0] < reached[0].count, heads[1] < reached[1].count {
      let lengths = [0, 1].map { reached[$0].count - heads[$0] }
      let side = lengths[0] <= lengths[1] ? 0 : 1
      let last = reached[side].count
      while heads[side] < last {
        let vertex = reached[side][heads[side]]
        heads[side] += 1
        let direction: Adjacency.Direction = side == 0 ? .outgoing : .incoming
        let neighbors = graph.neighbors(of: vertex, direction: direction)
        let edges = graph.edges(of: vertex, direction: direction)
        for position in neighbors.indices {
          let neighbor = neighbors[position]
          guard parents[side][neighbor] < 0, isOpen(edges[position]) else { continue }
          parents[side][neighbor] = Int32(vertex)
          if parents[1 - side][neighbor] >= 0 { return way(through: neighbor) }
          reached[side].append(neighbor)
        }
      }
    }
    return nil
  }

  private mutating func way(through middle: Int) -> [Int] {
    // The middle is one of the side that came second, and its mark goes with those of that side.
    reached[0].append(middle)
    reached[1].append(middle)
    let halves = [0, 1].map { side -> [Int] in
      var half = [middle]
      while let last = half.last, parents[side][last] != Int32(last) {
        half.append(Int(parents[side][last]))
      }
      return half
    }
    return halves[0].reversed() + halves[1].dropFirst()
  }
}
