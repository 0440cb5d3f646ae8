/// Answers found by trying everything, for small graphs; it shares no code with the algorithms.
///
/// It works on a matrix that says how many edges lead from one vertex to another.
package struct BruteForce: Sendable {
  package let vertexCount: Int
  package let isDirected: Bool
  /// How many edges lead from the first vertex to the second, loops left out.
  package let multiplicity: [[Int]]

  package init(_ graph: KnownAdjacency) {
    vertexCount = graph.vertexCount
    isDirected = graph.isDirected
    var matrix = Array(
      repeating: Array(repeating: 0, count: graph.vertexCount), count: graph.vertexCount)
    for (start, end) in graph.edges where start != end {
      matrix[start][end] += 1
      if !graph.isDirected { matrix[end][start] += 1 }
    }
    multiplicity = matrix
  }

  /// Returns all distances, by Floyd and Warshall's three loops.
  package func distances() -> [[Int?]] {
    let far = vertexCount + 1
    var matrix = multiplicity.map { row in row.map { $0 > 0 ? 1 : far } }
    for vertex in 0..<vertexCount { matrix[vertex][vertex] = 0 }
    for middle in 0..<vertexCount {
      for start in 0..<vertexCount {
        for end in 0..<vertexCount {
          let detour = matrix[start][middle] + matrix[middle][end]
          matrix[start][end] = min(matrix[start][end], detour)
        }
      }
    }
    return matrix.map { row in row.map { $0 >= far ? nil : $0 } }
  }

  /// Returns all paths that visit no vertex twice, in lexicographic order.
  package func simplePaths(from source: Int, to target: Int) -> [[Int]] {
    extensions(of: [source], to: target)
  }

  private func extensions(of path: [Int], to target: Int) -> [[Int]] {
    guard let last = path.last, last != target else { return [path] }
    return (0..<vertexCount)
      .filter { multiplicity[last][$0] > 0 && !path.contains($0) }
      .flatMap { extensions(of: path + [$0], to: target) }
  }

  /// Returns all shortest paths in lexicographic order.
  package func shortestPaths(from source: Int, to target: Int) -> [[Int]] {
    let paths = simplePaths(from: source, to: target)
    let length = paths.map(\.count).min()
    return paths.filter { $0.count == length }
  }

  /// Returns betweenness over ordered pairs, or unordered ones in an undirected graph.
  ///
  /// A path counts once for each choice among its parallel edges.
  package func betweenness() -> [Double] {
    var sums = Array(repeating: 0.0, count: vertexCount)
    for source in 0..<vertexCount {
      for target in 0..<vertexCount where source != target && (isDirected || source < target) {
        let paths = shortestPaths(from: source, to: target)
        let weights = paths.map { path in
          zip(path, path.dropFirst()).reduce(1.0) { $0 * Double(multiplicity[$1.0][$1.1]) }
        }
        let total = weights.reduce(0, +)
        for (path, weight) in zip(paths, weights) {
          for vertex in path.dropFirst().dropLast() { sums[vertex] += weight / total }
        }
      }
    }
    return sums
  }

  /// Returns the components as sets of vertices, by uniting sets until nothing changes.
  package func components() -> [Set<Int>] {
    var sets = (0..<vertexCount).map { Set([$0]) }
    for start in 0..<vertexCount {
      for end in 0..<vertexCount where multiplicity[start][end] > 0 {
        let united = sets.filter { $0.contains(start) || $0.contains(end) }
        sets.removeAll { $0.contains(start) || $0.contains(end) }
        sets.append(united.reduce(into: Set<Int>()) { $0.formUnion($1) })
      }
    }
    return sets.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }
}
