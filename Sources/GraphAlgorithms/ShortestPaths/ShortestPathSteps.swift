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
  init(in rows: Rows, of storage: AdjacencyStorage, from source: Int?, distances: [UInt32]) {
    guard let source else { return }
    let unnumbered = UInt32.max
    var numbers = [UInt32](repeating: unnumbered, count: distances.count)
    numbers[source] = 0
    var found = [source]
    var next = 0
    while next < found.count {
      let distance = distances[found[next]]
      var targets: [(vertex: Int, row: Int)] = []
      for arc in rows.start(of: found[next])..<rows.end(of: found[next]) {
        // A vertex beyond the source has no distance or a larger one; the target's is 0.
        let target = Int(rows.targets[arc])
        guard distance > 0 && distances[target] == distance - 1 else { continue }
        if arc > rows.start(of: found[next]) && Int(rows.targets[arc - 1]) == target { continue }
        targets.append((storage.vertex(ofRow: target), target))
      }
      for (_, target) in targets.sorted(by: { $0.vertex < $1.vertex }) {
        if numbers[target] == unnumbered {
          numbers[target] = UInt32(found.count)
          found.append(target)
        }
        successors.append(numbers[target])
      }
      offsets.append(UInt32(successors.count))
      next += 1
    }
    vertices = found.map { UInt32(storage.vertex(ofRow: $0)) }
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
