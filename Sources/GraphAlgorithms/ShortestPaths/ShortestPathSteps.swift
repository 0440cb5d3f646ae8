/// The part of a graph that lies on the shortest paths between two vertices, numbered anew.
///
/// Vertex 0 is the source and the last one the target; every step leads to a higher number, and the
/// steps of a vertex are in the order of the vertices they lead to.
struct ShortestPathSteps: Equatable, Sendable {
  /// For each new number the vertex it stands for.
  private(set) var vertices: [UInt32] = []
  private(set) var offsets: [UInt32] = [0]
  private(set) var successors: [UInt32] = []

  /// Collects all steps that lead nearer to the target, from `source` on; nothing without a source.
  init(in rows: AdjacencyRows, from source: Int?, distances: [UInt32]) {
    guard let source else { return }
    let unnumbered = UInt32.max
    var numbers = [UInt32](repeating: unnumbered, count: distances.count)
    numbers[source] = 0
    vertices.append(UInt32(source))
    var next = 0
    while next < vertices.count {
      let vertex = Int(vertices[next])
      let distance = distances[vertex]
      var last: UInt32?
      for target in rows.targets[rows.range(of: vertex)] where target != last {
        // A vertex beyond the source has no distance or a larger one; the target's is 0.
        guard distance > 0 && distances[Int(target)] == distance - 1 else { continue }
        last = target
        if numbers[Int(target)] == unnumbered {
          numbers[Int(target)] = UInt32(vertices.count)
          vertices.append(target)
        }
        successors.append(numbers[Int(target)])
      }
      offsets.append(UInt32(successors.count))
      next += 1
    }
  }

  /// Returns the number of paths from the first vertex to the last.
  ///
  /// The sum of positive numbers may grow to infinity but never to a NaN.
  func pathCount() -> Double {
    guard !vertices.isEmpty else { return 0 }
    var counts = [Double](repeating: 0, count: vertices.count)
    counts[vertices.count - 1] = 1
    for vertex in vertices.indices.dropLast().reversed() {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        counts[vertex] += counts[Int(successors[arc])]
      }
    }
    return counts[0]
  }
}
