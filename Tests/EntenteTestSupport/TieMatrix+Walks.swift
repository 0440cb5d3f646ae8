extension TieMatrix {
  /// Returns what passes through each vertex if each sends every other a packet, over ordered pairs.
  ///
  /// Strengths are numbers of edges, each of which takes the same share of what goes on by them.
  package func loads() -> [Double] {
    let distances = steps()
    var sums = [Double](repeating: 0, count: count)
    for target in 0..<count {
      for source in 0..<count where source != target {
        guard let length = distances[source][target] else { continue }
        // What is at each vertex after so many steps.
        var packet = [source: 1.0]
        for step in stride(from: length - 1, to: 0, by: -1) {
          var next: [Int: Double] = [:]
          for (vertex, amount) in packet {
            let nearer = (0..<count).filter {
              strengths[vertex][$0] > 0 && distances[$0][target] == step
            }
            let edges = nearer.reduce(0) { $0 + strengths[vertex][$1] }
            for other in nearer {
              next[other, default: 0] += amount * strengths[vertex][other] / edges
            }
          }
          packet = next
          for (vertex, amount) in packet { sums[vertex] += amount }
        }
      }
    }
    return sums
  }

  /// Returns the numbers of steps between all vertices, from the first to the second.
  private func steps() -> [[Int?]] {
    (0..<count).map { source in
      var distances = [Int?](repeating: nil, count: count)
      distances[source] = 0
      for length in 1...max(1, count) {
        for vertex in 0..<count where distances[vertex] == length - 1 {
          for other in 0..<count where strengths[vertex][other] > 0 {
            distances[other] = distances[other] ?? length
          }
        }
      }
      return distances
    }
  }

  /// Returns the walks from each vertex back to it, those of *k* steps divided by *k*!; 0 or 1 tie
  /// between two, whichever way.
  package func subgraph() -> [Double] {
    let walks = Self.walks(plain)
    return (0..<count).map { walks[$0][$0] }
  }

  /// Returns the shares of the walks between two others that are lost without each vertex.
  package func communicability() -> [Double] {
    let plain = plain
    let walks = Self.walks(plain)
    return (0..<count).map { removed in
      let left = Self.walks(
        (0..<count).map { row in
          (0..<count).map { row == removed || $0 == removed ? 0 : plain[row][$0] }
        })
      var sum = 0.0
      for start in 0..<count where start != removed {
        for end in 0..<start where end != removed && walks[start][end] > 0 {
          sum += (walks[start][end] - left[start][end]) / walks[start][end]
        }
      }
      return sum
    }
  }

  /// Whether two are tied, either way, as 1 or 0.
  private var plain: [[Double]] {
    let mutual = mutual
    return (0..<count).map { row in
      (0..<count).map { row != $0 && mutual[row][$0] > 0 ? 1 : 0 }
    }
  }

  /// Adds up fifty powers of a matrix, each divided by its factorial.
  private static func walks(_ matrix: [[Double]]) -> [[Double]] {
    let all = matrix.indices
    var power = all.map { row in all.map { row == $0 ? 1.0 : 0 } }
    var sums = power
    for step in 1...50 {
      var next = matrix.map { $0.map { _ in 0.0 } }
      for row in all {
        for middle in all where power[row][middle] > 0 {
          for column in all where matrix[middle][column] > 0 {
            next[row][column] += power[row][middle] / Double(step)
          }
        }
        for column in all { sums[row][column] += next[row][column] }
      }
      power = next
    }
    return sums
  }
}
